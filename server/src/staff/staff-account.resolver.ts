import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { BranchCode, StaffRole } from '../access/words.js';
import { StaffRoleEnum } from '../accounts/account.type.js';
import type { RequestContext } from '../context.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { inviteStaff, resendStaffInvitation } from './staff-account.commands.js';
import { InviteStaffInput, StaffFilter } from './staff-account.input.js';
import { findStaffAccount, listStaffAccounts } from './staff-account.queries.js';
import { StaffAccountPage, StaffAccountType } from './staff-account.type.js';
import { changeStaffRights, disableStaff, enableStaff, resetSecondFactor } from './staff-change.commands.js';

@Resolver()
export class StaffAccountResolver {
  @Query(() => StaffAccountPage, { description: 'Accounts of the port company, ordered by name.' })
  staffAccounts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => StaffFilter, { defaultValue: {}, description: 'Which accounts to list.' }) filter: StaffFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<StaffAccountPage> {
    return listStaffAccounts(context, filter, pageRequest(page));
  }

  @Query(() => StaffAccountType, {
    nullable: true,
    description: 'One account of the port company; null if it does not exist.',
  })
  staffAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
  ): Promise<StaffAccountType | null> {
    return findStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Creates an account of the port company and mails a link for setting the password, valid for three days. Errors: field errors; OWN_ACCOUNT at `email` for the viewer’s own address.',
  })
  async inviteStaff(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteStaffInput, { description: 'Data of the new account.' }) input: InviteStaffInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<StaffAccountType> {
    return readStaffAccount(context, await inviteStaff(context, input, idempotencyKey));
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Mails the invitation link again; the previous link becomes invalid. Errors: NOT_FOUND, CONFLICT if the account is not in state INVITED.',
  })
  async resendStaffInvitation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
  ): Promise<StaffAccountType> {
    await resendStaffInvitation(context, id);
    return readStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Replaces roles and branches of a staff account, effective with its next request. Errors: field errors, OWN_ACCOUNT, LAST_ADMINISTRATOR, NOT_FOUND, CONFLICT.',
  })
  async changeStaffRights(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('roles', () => [StaffRoleEnum], { description: 'All roles the account is to have.' }) roles: StaffRole[],
    @Arg('branchCodes', () => [BranchCodeEnum], { description: 'All branches the account is to work for.' })
    branchCodes: BranchCode[],
  ): Promise<StaffAccountType> {
    await changeStaffRights(context, { id, version, roles, branchCodes });
    return readStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Disables a staff account at once: its sessions, access tokens, mailed links and claims end. Errors: field errors at `reason`, OWN_ACCOUNT, LAST_ADMINISTRATOR, NOT_FOUND, CONFLICT.',
  })
  async disableStaff(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, kept in the history.' }) reason: string,
  ): Promise<StaffAccountType> {
    await disableStaff(context, { id, version, reason });
    return readStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Enables a disabled staff account again, with its previous rights. Errors: OWN_ACCOUNT, NOT_FOUND, CONFLICT also if it is not disabled.',
  })
  async enableStaff(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<StaffAccountType> {
    await enableStaff(context, { id, version });
    return readStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Removes the second factor of a staff member who has lost the device; their sessions end. Errors: OWN_ACCOUNT, NOT_FOUND, CONFLICT also if the account has no second factor.',
  })
  async resetSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the account.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<StaffAccountType> {
    await resetSecondFactor(context, { id, version });
    return readStaffAccount(context, id);
  }
}

async function readStaffAccount(context: RequestContext, id: string): Promise<StaffAccountType> {
  return found(await findStaffAccount(context, id));
}
