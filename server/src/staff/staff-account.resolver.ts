import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { BranchCode, StaffRole } from '../access/words.js';
import { StaffRoleEnum } from '../accounts/account.type.js';
import type { RequestContext } from '../context.js';
import { BranchCodeEnum } from '../ports/port.type.js';
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
  @Query(() => StaffAccountPage, { description: 'The accounts of the port company, by name.' })
  staffAccounts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => StaffFilter, { defaultValue: {} }) filter: StaffFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<StaffAccountPage> {
    return listStaffAccounts(context, filter, pageRequest(page));
  }

  @Query(() => StaffAccountType, {
    nullable: true,
    description: 'One account of the port company; null if there is none.',
  })
  staffAccount(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<StaffAccountType | null> {
    return findStaffAccount(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Makes an account for somebody of the port company and mails the link that sets its password, good for three days. Refuses with all faults at their fields; OWN_ACCOUNT at `email` for one’s own address.',
  })
  async inviteStaff(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteStaffInput) input: InviteStaffInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<StaffAccountType> {
    return shown(context, await inviteStaff(context, input, idempotencyKey));
  }

  @Mutation(() => StaffAccountType, {
    description: 'Mails the link again, and ends the one before. Refuses with NOT_FOUND, CONFLICT unless INVITED.',
  })
  async resendStaffInvitation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<StaffAccountType> {
    await resendStaffInvitation(context, id);
    return shown(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Gives somebody these roles and branches, from their next request on. Refuses at the fields, with OWN_ACCOUNT, LAST_ADMINISTRATOR, NOT_FOUND, CONFLICT.',
  })
  async changeStaffRights(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('roles', () => [StaffRoleEnum]) roles: StaffRole[],
    @Arg('branchCodes', () => [BranchCodeEnum]) branchCodes: BranchCode[],
  ): Promise<StaffAccountType> {
    await changeStaffRights(context, { id, version, roles, branchCodes });
    return shown(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Disables somebody at once: sessions, access tokens, links and claims end. Refuses at `reason`, with OWN_ACCOUNT, LAST_ADMINISTRATOR, NOT_FOUND, CONFLICT.',
  })
  async disableStaff(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<StaffAccountType> {
    await disableStaff(context, { id, version, reason });
    return shown(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Lets somebody in again, with the rights of before. Refuses with OWN_ACCOUNT, NOT_FOUND, CONFLICT unless DISABLED.',
  })
  async enableStaff(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StaffAccountType> {
    await enableStaff(context, { id, version });
    return shown(context, id);
  }

  @Mutation(() => StaffAccountType, {
    description:
      'Takes the second factor off the account of somebody who lost the device; their sessions end. Refuses with OWN_ACCOUNT, NOT_FOUND, CONFLICT without one.',
  })
  async resetSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<StaffAccountType> {
    await resetSecondFactor(context, { id, version });
    return shown(context, id);
  }
}

async function shown(context: RequestContext, id: string): Promise<StaffAccountType> {
  return found(await findStaffAccount(context, id));
}
