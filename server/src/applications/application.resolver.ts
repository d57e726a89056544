import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { MailPreviewType } from '../messages/email/mail-preview.type.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { LocalDate } from '../shared/scalars.js';
import { answerEligibility } from './candidates/eligibility.answers.js';
import { correctApplication } from './corrections/correct.commands.js';
import { applicationDecisionMail } from './decisions/application-decision-mail.js';
import { decideApplication } from './decisions/decide.commands.js';
import { discardDraft, saveDraft } from './drafts/draft.commands.js';
import { findDraft, listDrafts } from './drafts/draft.queries.js';
import { ApplicationDraftType } from './drafts/draft.type.js';
import { EligibilityType } from './forms/eligibility.type.js';
import { ApplicationFormType, presentForms } from './forms/form.type.js';
import { FormKindEnum } from './forms/form-kind.enum.js';
import type { FormKind } from './forms/form-kinds.js';
import {
  ApplicationCorrectionInput,
  ApplicationDraftInput,
  ApplicationFilter,
  ApplicationInput,
  ItemDecisionInput,
  MONTH,
  type OnIneligible,
  OnIneligibleEnum,
  START_DAY,
  TERM,
  TermInput,
} from './records/application.input.js';
import { applicationById, findApplication, listApplications } from './records/application.queries.js';
import { ApplicationPage, ApplicationType } from './records/application.type.js';
import { submitApplication } from './submissions/submit.commands.js';
import { withdrawApplication } from './submissions/withdraw.commands.js';

@Resolver()
export class ApplicationResolver {
  @Query(() => ApplicationPage, {
    description:
      'The viewer’s own applications, the other applications of the current company masked, or those that concern the viewer’s branches; newest first.',
  })
  applications(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ApplicationFilter, {
      defaultValue: { ownership: 'OWNED' },
      description: 'Which applications to list.',
    })
    filter: ApplicationFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ApplicationPage> {
    return listApplications(context, filter, pageRequest(page));
  }

  @Query(() => ApplicationType, {
    nullable: true,
    description:
      'The application with this number, masked if it is a colleague’s; null if it does not exist or the viewer cannot see it.',
  })
  application(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'The complete application number.' }) number: string,
  ): Promise<ApplicationType | null> {
    return findApplication(context, number.trim().toUpperCase());
  }

  @Query(() => [ApplicationDraftType], { description: 'The viewer’s own drafts, last saved first, at most 200.' })
  applicationDrafts(@Ctx() context: RequestContext): Promise<ApplicationDraftType[]> {
    return listDrafts(context);
  }

  @Query(() => ApplicationDraftType, {
    nullable: true,
    description: 'A draft of the viewer’s own; null if it does not exist.',
  })
  applicationDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the draft.' }) id: string,
  ): Promise<ApplicationDraftType | null> {
    return findDraft(context, id);
  }

  @Mutation(() => ApplicationDraftType, {
    description:
      'Saves a draft, or creates one if no `id` is given. The form of a draft cannot change. Errors: NOT_FOUND, CONFLICT, TOO_LONG, TOO_MANY.',
  })
  saveApplicationDraft(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form used.' }) form: FormKind,
    @Arg('content', () => ApplicationDraftInput, {
      description: 'The whole content of the draft; it replaces the previous one.',
    })
    content: ApplicationDraftInput,
    @Arg('id', () => ID, { nullable: true, description: 'ID of the draft; a new draft is created if left out.' }) id:
      | string
      | null,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'Version of the draft last read; required with `id`. CONFLICT if a colleague has saved it since.',
    })
    version: number | null,
  ): Promise<ApplicationDraftType> {
    return saveDraft(context, { id, version, form, content });
  }

  @Mutation(() => ID, { description: 'Deletes a draft. Returns its ID.' })
  async discardApplicationDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the draft.' }) id: string,
  ): Promise<string> {
    await discardDraft(context, id);
    return id;
  }

  @Query(() => [ApplicationFormType], { description: 'All application forms: what they ask for and who decides.' })
  applicationForms(): ApplicationFormType[] {
    return presentForms();
  }

  @Query(() => EligibilityType, {
    description:
      'Whether one of the company’s people (`personId`) or passes (`passNumber`) may be applied for with a form: allowed, or all reasons why not, with dates, those of the company itself (certificate, data, suspension for the ports) first. The form decides which of the two must be given. Passes of other companies are considered only if the company may apply at all and the scan of the document is attached to the person; what is learnt of them is recorded, carries no dates, and is limited to a few documents a day. Errors: NOT_FOUND, UNKNOWN_PORT_AREA.',
  })
  eligibility(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form to be submitted.' }) form: FormKind,
    @Arg('personId', () => ID, { nullable: true, description: 'ID of the person, for forms about people.' }) personId:
      | string
      | null,
    @Arg('passNumber', () => String, { nullable: true, description: 'Number of the pass, for forms about passes.' })
    passNumber: string | null,
    @Arg('portCodes', () => [String], { defaultValue: [], description: 'Ports to apply for, by code.' })
    portCodes: string[],
    @Arg('startDay', () => LocalDate, START_DAY) startDay: string | null,
    @Arg('term', () => TermInput, TERM) term: TermInput | null,
    @Arg('month', () => String, MONTH) month: string | null,
  ): Promise<EligibilityType> {
    return answerEligibility(context, { form, personId, passNumber, portCodes, startDay, term, month });
  }

  @Query(() => MailPreviewType, {
    nullable: true,
    description:
      'Preview of the mail that these decisions would send; null if none would be sent, for example if all items only proceed to the next step. Errors: NOT_FOUND.',
  })
  applicationDecisionMail(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the application.' }) id: string,
    @Arg('decisions', () => [ItemDecisionInput], { description: 'The decisions, as for `decideApplication`.' })
    decisions: ItemDecisionInput[],
  ): Promise<MailPreviewType | null> {
    return applicationDecisionMail(context, id, decisions);
  }

  @Mutation(() => ApplicationType, {
    description:
      'Submits an application, all of it or nothing unless `onIneligible` is LEAVE_OUT. Every reason against it is reported at once. A foreign single-entry application issues its passes at once. Errors: field errors; for each ineligible person or pass, at `personIds.<index>` or `passNumbers.<index>`, the codes of `eligibility`; for the company CERTIFICATE_NOT_APPROVED, COMPANY_DATA_INCOMPLETE; for areas COMPANY_SUSPENDED; for passes also OTHER_BRANCH, NOTHING_CHANGES.',
  })
  async submitApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplicationInput, { description: 'The completed form.' }) input: ApplicationInput,
    @Arg('onIneligible', () => OnIneligibleEnum, {
      defaultValue: 'REFUSE',
      description: 'What happens to people or passes that are not eligible.',
    })
    onIneligible: OnIneligible,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<ApplicationType> {
    const number = await submitApplication(context, input, { onIneligible, idempotencyKey });
    return found(await findApplication(context, number));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Submits the returned items again, with the people’s present data and files and with the given corrections. Errors: those of `submitApplication`, NOT_FOUND, CONFLICT, ACTION_NOT_ALLOWED, FORM_LOCKED.',
  })
  async correctApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the application.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('correction', () => ApplicationCorrectionInput, {
      nullable: true,
      description: 'Changes to the application as a whole; accepted only while `correctable` is true.',
    })
    correction: ApplicationCorrectionInput | null,
  ): Promise<ApplicationType> {
    await correctApplication(context, { id, version }, correction ?? {});
    return found(await applicationById(context, id));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Withdraws items from an application before they are finally decided. Errors: NOT_FOUND, CONFLICT; at `itemIds.<index>` NOT_FOUND, DUPLICATE, ACTION_NOT_ALLOWED.',
  })
  async withdrawApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the application.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('itemIds', () => [ID], { description: 'Items to withdraw.' }) itemIds: string[],
    @Arg('reason', () => String, { nullable: true, description: 'Reason, kept in the history.' }) reason: string | null,
  ): Promise<ApplicationType> {
    await withdrawApplication(context, { id, version }, { itemIds, reason });
    return found(await applicationById(context, id));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Decides on items of an application, all of them or none; other items are not affected. Errors: NOT_FOUND, CONFLICT, SUBMITTED_BY_VIEWER, CLAIMED; at `decisions.<index>.itemId` NOT_FOUND, DUPLICATE, ACTION_NOT_ALLOWED, FORBIDDEN, TWO_PEOPLE_NEEDED, TERM_OVER and the codes of `eligibility`; at `decisions.<index>.reason` REQUIRED, TOO_LONG; at `decisions.<index>.grantedPasses` INVALID, OUT_OF_RANGE.',
  })
  async decideApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the application.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('decisions', () => [ItemDecisionInput], { description: 'The decisions, one per item.' })
    decisions: ItemDecisionInput[],
  ): Promise<ApplicationType> {
    await decideApplication(context, { id, version }, decisions);
    return found(await applicationById(context, id));
  }
}
