import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import { applicationReasons } from '../applications/decisions/application-reasons.js';
import { type DecisionStep, STEPS } from '../applications/forms/decision-steps.js';
import { DecisionStepEnum } from '../applications/forms/form.type.js';
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
import { previewReviewMail } from './review-mail-preview.js';
import { claimWork, releaseWork } from './work.commands.js';
import { WorkFilterInput, type WorkOrder, WorkOrderEnum } from './work.input.js';
import { workQueue } from './work.queries.js';
import { WorkItemType, type WorkKind, WorkKindEnum, WorkQueuePage } from './work.type.js';

const OF_APPLICATIONS = { APPLICATION_RETURN: 'RETURN', APPLICATION_REJECTION: 'REJECT' } as const;
type ReasonSubject = ReviewSubject | keyof typeof OF_APPLICATIONS;

const ReviewSubjectEnum = publishEnum<ReasonSubject>('ReviewSubject', 'Kind of decision a standard reason is for.', {
  REGISTRATION: 'Rejection of a registration.',
  CERTIFICATE: 'Rejection of a company’s certificate.',
  SPOT_CHECK: 'A failed spot check.',
  APPLICATION_RETURN: 'Return of an item of an application for correction.',
  APPLICATION_REJECTION: 'Rejection of an item of an application.',
});

@Resolver()
export class WorkResolver {
  @Query(() => WorkQueuePage, { description: 'Cases waiting for this reviewer or police officer.' })
  workQueue(
    @Ctx() context: RequestContext,
    @Arg('filter', () => WorkFilterInput, { nullable: true, description: 'Which cases to list; all if left out.' })
    filter: WorkFilterInput | null,
    @Arg('order', () => WorkOrderEnum, { defaultValue: 'SUBMITTED', description: 'Order of the cases.' })
    order: WorkOrder,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<WorkQueuePage> {
    return workQueue(context, filter ?? {}, pageRequest(page), order);
  }

  @Query(() => MailPreviewType, {
    nullable: true,
    description:
      'Preview of the mail that a decision on a registration or certificate would send; one-time links in it do not work. Null if there is no such case, for proposals about cards, and for applications, which have `applicationDecisionMail`.',
  })
  decisionMail(
    @Ctx() context: RequestContext,
    @Arg('kind', () => WorkKindEnum, { description: 'Kind of case.' }) kind: WorkKind,
    @Arg('id', () => ID, { description: 'ID of the registration or certificate.' }) id: string,
    @Arg('decision', () => DecisionEnum, { description: 'The decision.' }) decision: Decision,
    @Arg('reason', () => String, { nullable: true, description: 'Reason of a rejection, or note of an approval.' })
    reason: string | null,
  ): Promise<MailPreviewType | null> {
    const decidedAtOnce = kind === 'REGISTRATION' || kind === 'CERTIFICATE';
    return decidedAtOnce ? previewReviewMail(context, { kind, id, decision, reason }) : Promise.resolve(null);
  }

  @Query(() => [String], {
    description:
      'Standard reasons for a rejection, a return or a failed spot check, which can be sent as they are. Those about applications belong to a step and are given only to who may decide at it.',
  })
  standardReasons(
    @Ctx() { viewer }: RequestContext,
    @Arg('subject', () => ReviewSubjectEnum, { description: 'Kind of decision.' }) subject: ReasonSubject,
    @Arg('step', () => DecisionStepEnum, {
      defaultValue: 'REVIEW',
      description: 'The step at which an application is decided; ignored for other subjects.',
    })
    step: DecisionStep,
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the reasons.' })
    language: Language,
  ): string[] {
    if (subject !== 'APPLICATION_RETURN' && subject !== 'APPLICATION_REJECTION') {
      return standardReasons(subject, language);
    }
    return hasRight(viewer, STEPS[step].right) ? applicationReasons(step, OF_APPLICATIONS[subject], language) : [];
  }

  @Mutation(() => WorkItemType, {
    description:
      'Claims a case for ten minutes, or renews the viewer’s claim. Errors: NOT_FOUND if the case is not open, SUBMITTED_BY_VIEWER, CLAIMED by a colleague unless `takeOver` is true.',
  })
  claimWork(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the case: of its registration, certificate or application.' })
    id: string,
    @Arg('takeOver', () => Boolean, {
      defaultValue: false,
      description: 'Whether to take over the claim of a colleague.',
    })
    takeOver: boolean,
  ): Promise<WorkItemType> {
    return claimWork(context, id, takeOver);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the viewer’s claim on a case. Returns true, also if the viewer had no claim.',
  })
  async releaseWork(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the case: of its registration, certificate or application.' })
    id: string,
  ): Promise<boolean> {
    await releaseWork(context, id);
    return true;
  }
}
