import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { MailPreviewType } from '../messages/email/mail-preview.type.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import type { FormKind } from './application.entity.js';
import {
  ApplicationCorrectionInput,
  ApplicationDraftInput,
  ApplicationFilter,
  ApplicationInput,
  ItemDecisionInput,
} from './application.input.js';
import { applicationById, findApplication, listApplications } from './application.queries.js';
import { ApplicationPage, ApplicationType } from './application.type.js';
import { applicationDecisionMail } from './application-decision-mail.js';
import { correctApplication } from './correct.commands.js';
import { decideApplication } from './decide.commands.js';
import { discardDraft, saveDraft } from './draft.commands.js';
import { findDraft, listDrafts } from './draft.queries.js';
import { ApplicationDraftType } from './draft.type.js';
import { answerEligibility } from './eligibility.answers.js';
import { EligibilityType } from './eligibility.type.js';
import { ApplicationFormType, presentForms } from './form.type.js';
import { FormKindEnum } from './form-kind.enum.js';
import { submitApplication } from './submit.commands.js';
import { withdrawApplication } from './withdraw.commands.js';

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
    description:
      'Saves a draft, a new one without `id`; a draft keeps its form. Refuses with NOT_FOUND, CONFLICT, TOO_LONG, TOO_MANY.',
  })
  saveApplicationDraft(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum) form: FormKind,
    @Arg('content', () => ApplicationDraftInput) content: ApplicationDraftInput,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
  ): Promise<ApplicationDraftType> {
    return saveDraft(context, { id, version, form, content });
  }

  @Mutation(() => ID, { description: 'Throws a draft away.' })
  async discardApplicationDraft(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<string> {
    await discardDraft(context, id);
    return id;
  }

  @Query(() => [ApplicationFormType], { description: 'Every form: what it asks for and who decides on it.' })
  applicationForms(): ApplicationFormType[] {
    return presentForms();
  }

  @Query(() => EligibilityType, {
    description:
      'Whether a form is open to one of the company’s people (`personId`) or passes (`passNumber`), as the form is about: allowed, or all reasons with dates (R-PRD-2, R-PRD-3, R-ONE-4). Refuses with NOT_FOUND, UNKNOWN_PORT_AREA.',
  })
  eligibility(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum) form: FormKind,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
    @Arg('passNumber', () => String, { nullable: true }) passNumber: string | null,
    @Arg('portCodes', () => [String], { defaultValue: [], description: 'Ports to be applied for.' })
    portCodes: string[],
  ): Promise<EligibilityType> {
    return answerEligibility(context, { form, personId, passNumber, portCodes });
  }

  @Query(() => MailPreviewType, {
    nullable: true,
    description:
      'The mail that these decisions would send; null if none would, as when all only go on to the next step. NOT_FOUND without such an application.',
  })
  applicationDecisionMail(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('decisions', () => [ItemDecisionInput]) decisions: ItemDecisionInput[],
  ): Promise<MailPreviewType | null> {
    return applicationDecisionMail(context, id, decisions);
  }

  @Mutation(() => ApplicationType, {
    description:
      'Submits a form, all or nothing; a foreign single-entry application issues its passes at once (R-ONE-2, R-ONE-8). Refuses at the fields; ineligible people and passes each at `personIds.<index>` or `passNumbers.<index>` with the reasons that `eligibility` tells; the company with CERTIFICATE_NOT_APPROVED or COMPANY_DATA_INCOMPLETE; areas with COMPANY_SUSPENDED; passes also with OTHER_BRANCH, NOTHING_CHANGES.',
  })
  async submitApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplicationInput) input: ApplicationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<ApplicationType> {
    const number = await submitApplication(context, input, idempotencyKey);
    return found(await findApplication(context, number));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Sends in again what was returned, with people and files as they are now, and with what is corrected (R-PRD-1). Refuses like a submission; with NOT_FOUND, CONFLICT, ACTION_NOT_ALLOWED, FORM_LOCKED.',
  })
  async correctApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('correction', () => ApplicationCorrectionInput, { nullable: true })
    correction: ApplicationCorrectionInput | null,
  ): Promise<ApplicationType> {
    await correctApplication(context, { id, version }, correction ?? {});
    return found(await applicationById(context, id));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Takes people or passes off an application while nobody has the last word on them. Refuses with NOT_FOUND, CONFLICT, and at `itemIds.<index>` with NOT_FOUND, DUPLICATE, ACTION_NOT_ALLOWED.',
  })
  async withdrawApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('itemIds', () => [ID]) itemIds: string[],
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<ApplicationType> {
    await withdrawApplication(context, { id, version }, { itemIds, reason });
    return found(await applicationById(context, id));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Decides on some people or passes of an application, all of them or none; the others wait on (R-PRD-1). Refuses with NOT_FOUND, CONFLICT, OWN_FILING, CLAIMED; at `decisions.<index>.itemId` with NOT_FOUND, DUPLICATE, ACTION_NOT_ALLOWED, FORBIDDEN, TWO_PEOPLE_NEEDED, TERM_OVER and the reasons that `eligibility` tells; at its reason with REQUIRED, TOO_LONG.',
  })
  async decideApplication(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('decisions', () => [ItemDecisionInput]) decisions: ItemDecisionInput[],
  ): Promise<ApplicationType> {
    await decideApplication(context, { id, version }, decisions);
    return found(await applicationById(context, id));
  }
}
