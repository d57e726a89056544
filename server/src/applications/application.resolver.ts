import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { ApplicationDraftInput, ApplicationFilter, SingleEntryApplicationInput } from './application.input.js';
import { findApplication, listApplications } from './application.queries.js';
import { ApplicationPage, ApplicationType } from './application.type.js';
import { discardDraft, saveDraft } from './draft.commands.js';
import { findDraft, listDrafts } from './draft.queries.js';
import { ApplicationDraftType } from './draft.type.js';
import { submitSingleEntryApplication } from './single-entry.commands.js';

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationPage, {
    description: 'Applications of the current company, or for a reviewer’s branches; newest first.',
  })
  applications(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ApplicationFilter, { defaultValue: {} }) filter: ApplicationFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ApplicationPage> {
    return listApplications(context, filter, pageRequest(page));
  }

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'The application with this number; null if there is none to be seen.',
  })
  application(
    @Ctx() context: RequestContext,
    @Arg('number', () => String) number: string,
  ): Promise<ApplicationType | null> {
    return findApplication(context, number.trim().toUpperCase());
  }

  @Query(() => [ApplicationDraftType], { description: 'Drafts of the current company, last saved first; at most 50.' })
  applicationDrafts(@Ctx() context: RequestContext): Promise<ApplicationDraftType[]> {
    return listDrafts(context);
  }

  @Query(() => ApplicationDraftType, {
    nullable: true,
    description: 'A draft of the current company; null if there is none.',
  })
  applicationDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ApplicationDraftType | null> {
    return findDraft(context, id);
  }

  @Mutation(() => ApplicationDraftType, {
    description: 'Saves a draft, a new one without `id`. Refuses with NOT_FOUND, CONFLICT, TOO_LONG, TOO_MANY.',
  })
  saveApplicationDraft(
    @Ctx() context: RequestContext,
    @Arg('content', () => ApplicationDraftInput) content: ApplicationDraftInput,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
  ): Promise<ApplicationDraftType> {
    return saveDraft(context, { id, version, content });
  }

  @Mutation(() => ID, { description: 'Throws a draft away.' })
  async discardApplicationDraft(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<string> {
    await discardDraft(context, id);
    return id;
  }

  @Mutation(() => ApplicationType, {
    description:
      'Submits a foreign single-entry application and issues its passes at once, all or nothing (R-ONE-2, R-ONE-8). Refuses at the fields; ineligible people each at `personIds.<index>` with PASSPORT_HOLDERS_ONLY, PASSPORT_ATTACHMENT_MISSING, MONTHLY_LIMIT_REACHED or USABLE_PASS_EXISTS; the company with CERTIFICATE_NOT_APPROVED or COMPANY_DATA_INCOMPLETE.',
  })
  async submitSingleEntryApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => SingleEntryApplicationInput) input: SingleEntryApplicationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<ApplicationType> {
    const number = await submitSingleEntryApplication(context, input, idempotencyKey);
    return found(await findApplication(context, number));
  }
}
