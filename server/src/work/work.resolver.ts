import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { Decision } from '../decisions/decision.js';
import { DecisionEnum } from '../decisions/decision.type.js';
import { type ReviewSubject, standardReasons } from '../decisions/standard-reasons.js';
import { MailPreviewType } from '../messages/email/mail-preview.type.js';
import { publishEnum } from '../shared/enums.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { decisionMail } from './decision-mail.js';
import { claimWork, releaseWork } from './work.commands.js';
import { WorkFilterInput } from './work.input.js';
import { workQueue } from './work.queries.js';
import { WorkItemType, type WorkKind, WorkKindEnum, WorkQueuePage } from './work.type.js';

const ReviewSubjectEnum = publishEnum<ReviewSubject>('ReviewSubject', 'What a decision is about.', {
  REGISTRATION: 'An account asked for.',
  CERTIFICATE: 'A certificate of a company.',
  SPOT_CHECK: 'A spot check that was failed.',
  APPLICATION_RETURN: 'Somebody on an application, to be corrected.',
  APPLICATION_REJECTION: 'Somebody on an application, for good.',
});

@Resolver()
export class WorkResolver {
  @Query(() => WorkQueuePage, { description: 'Everything that waits for this reviewer, oldest first.' })
  workQueue(
    @Ctx() context: RequestContext,
    @Arg('filter', () => WorkFilterInput, { nullable: true }) filter: WorkFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<WorkQueuePage> {
    return workQueue(context, filter ?? {}, pageRequest(page));
  }

  @Query(() => MailPreviewType, {
    nullable: true,
    description:
      'The mail that a decision would send; one-time links in it are not real. Null if there is no such case, and for applications, which have `applicationDecisionMail`.',
  })
  decisionMail(
    @Ctx() context: RequestContext,
    @Arg('kind', () => WorkKindEnum) kind: WorkKind,
    @Arg('id', () => ID) id: string,
    @Arg('decision', () => DecisionEnum) decision: Decision,
    @Arg('reason', () => String, { nullable: true, description: 'Reason of a rejection, or note of an approval.' })
    reason: string | null,
  ): Promise<MailPreviewType | null> {
    return kind === 'APPLICATION' ? Promise.resolve(null) : decisionMail(context, { kind, id, decision, reason });
  }

  @Query(() => [String], {
    description: 'Reasons for a rejection or a failed spot check, ready to be sent (R-REG-10).',
  })
  standardReasons(
    @Arg('subject', () => ReviewSubjectEnum) subject: ReviewSubject,
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT' }) language: Language,
  ): string[] {
    return standardReasons(subject, language);
  }

  @Mutation(() => WorkItemType, {
    description:
      'Claims a case for ten minutes, or renews the claim. Refuses with NOT_FOUND unless it is open, OWN_FILING, or CLAIMED by a colleague unless `takeOver`.',
  })
  claimWork(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('takeOver', () => Boolean, { defaultValue: false }) takeOver: boolean,
  ): Promise<WorkItemType> {
    return claimWork(context, id, takeOver);
  }

  @Mutation(() => Boolean, { description: 'Gives a claimed case back; true also if it was not the viewer’s.' })
  async releaseWork(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<boolean> {
    await releaseWork(context, id);
    return true;
  }
}
