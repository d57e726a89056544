import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { CompanyAccountFilter } from './company-account.input.js';
import { findCompanyAccount, listCompanyAccounts } from './company-account.queries.js';
import { CompanyAccountPage, CompanyAccountType, CompanyRegistrationType } from './company-account.type.js';
import { companyRegistrations, refuseRegistration } from './company-registrations.js';
import { correctAccountEmail } from './correct-email.commands.js';
import { endAccount, restoreAccount, setCompanyAdministrator } from './end-account.commands.js';

const ID_OF_ACCOUNT = { description: 'ID of the account.' };
const REASON = { description: 'Reason, kept in the history and mailed; at most 500 characters.' };

@Resolver()
export class CompanyAccountResolver {
  @Query(() => CompanyAccountPage, {
    description:
      'Accounts of companies, ordered by name, those that are ended last: for reviewers of all companies, for administrators of a company its own general accounts.',
  })
  companyAccounts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => CompanyAccountFilter, { defaultValue: {}, description: 'Which accounts to list.' })
    filter: CompanyAccountFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CompanyAccountPage> {
    return listCompanyAccounts(context, filter, pageRequest(page));
  }

  @Query(() => CompanyAccountType, {
    nullable: true,
    description: 'An account of a company; null if it does not exist or the viewer does not manage it.',
  })
  companyAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, ID_OF_ACCOUNT) id: string,
  ): Promise<CompanyAccountType | null> {
    return findCompanyAccount(context, id);
  }

  @Query(() => [CompanyRegistrationType], {
    description:
      'Registrations to join the current company that await review, longest waiting first; at most 100. For its administrators.',
  })
  companyRegistrations(@Ctx() context: RequestContext): Promise<CompanyRegistrationType[]> {
    return companyRegistrations(context);
  }

  @Mutation(() => [CompanyRegistrationType], {
    description:
      'Refuses a registration to join the current company, and mails the reason; returns those that still wait. For its administrators. Errors: field errors at `reason`, NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async refuseRegistration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the registration.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, mailed to the applicant.' }) reason: string,
  ): Promise<CompanyRegistrationType[]> {
    await refuseRegistration(context, { id, version, reason });
    return companyRegistrations(context);
  }

  @Mutation(() => CompanyAccountType, {
    nullable: true,
    description:
      'Ends an account of a company or a shared account at once: its sessions, tokens and mailed links end, what it entered remains the company’s. Bindings to it are suspended until it is restored. Mailed to its user and the administrators. Null if it was the viewer’s own. Errors: field errors at `reason`, LAST_ADMINISTRATOR while the company has other accounts, OWN_ACCOUNT for a reviewer’s own mailbox, NOT_FOUND, CONFLICT also if it is not in use, RATE_LIMITED.',
  })
  async endAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, ID_OF_ACCOUNT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<CompanyAccountType | null> {
    await endAccount(context, { id, version, reason });
    return id === context.signedIn.accountId ? null : findCompanyAccount(context, id);
  }

  @Mutation(() => CompanyAccountType, {
    description:
      'Restores an ended account with the rights it had. Mailed to its user and the administrators. Errors: field errors at `reason`, ENDED_BY_STAFF for administrators of a company, OWN_ACCOUNT, NOT_FOUND, CONFLICT also if it is not ended, RATE_LIMITED.',
  })
  async restoreAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, ID_OF_ACCOUNT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<CompanyAccountType> {
    await restoreAccount(context, { id, version, reason });
    return found(await findCompanyAccount(context, id));
  }

  @Mutation(() => CompanyAccountType, {
    nullable: true,
    description:
      'Makes an account an administrator of its company, or takes that away, effective with its next request. Mailed to its user and the other administrators. Null if the viewer no longer administers the company. Errors: field errors at `reason`, LAST_ADMINISTRATOR if none would remain, OWN_ACCOUNT, NOT_FOUND, CONFLICT also if it is so already, RATE_LIMITED.',
  })
  async setCompanyAdministrator(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, ID_OF_ACCOUNT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('administrator', () => Boolean, { description: 'Whether the account is to administer its company.' })
    administrator: boolean,
    @Arg('reason', () => String, {
      ...REASON,
      nullable: true,
      description: `${REASON.description} Required of reviewers.`,
    })
    reason: string | null,
  ): Promise<CompanyAccountType | null> {
    await setCompanyAdministrator(context, { id, version, administrator, reason });
    const gone = id === context.signedIn.accountId && !administrator;
    return gone ? null : findCompanyAccount(context, id);
  }

  @Mutation(() => CompanyAccountType, {
    description:
      'Corrects the e-mail address of an account that is not verified yet, on record, and mails its link, or that its registration arrived, to the right one. Errors: field errors at `email` and `reason`, EMAIL_UNCHANGED and OWN_ACCOUNT at `email`, EMAIL_VERIFIED, NOT_FOUND, CONFLICT.',
  })
  async correctAccountEmail(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, ID_OF_ACCOUNT) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('email', () => String, { description: 'The right e-mail address.' }) email: string,
    @Arg('reason', () => String, { description: 'Reason, kept in the history; at most 500 characters.' })
    reason: string,
  ): Promise<CompanyAccountType> {
    await correctAccountEmail(context, { id, version, email, reason });
    return found(await findCompanyAccount(context, id));
  }
}
