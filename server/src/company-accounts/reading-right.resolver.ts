import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { findCompanyAccount } from './company-account.queries.js';
import { CompanyAccountType } from './company-account.type.js';
import { changeReadingRight } from './reading-right.commands.js';

const ACCOUNT = { description: 'ID of an account of the current company.' };
const REASON = {
  nullable: true,
  description: 'Reason, kept in the history and mailed to the user of the account; at most 500 characters.',
} as const;

@Resolver()
export class ReadingRightResolver {
  @Mutation(() => CompanyAccountType, {
    description:
      'Gives an account of the current company the company reading right (公司資料讀取權限), effective with its next request; its user is notified by mail. For administrators of the company. Errors: NOT_FOUND, field errors at `reason`, RATE_LIMITED.',
  })
  async giveCompanyReadingRight(
    @Ctx() context: RequestContext,
    @Arg('accountId', () => ID, ACCOUNT) accountId: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<CompanyAccountType> {
    await changeReadingRight(context, 'GIVE', { accountId, reason });
    return found(await findCompanyAccount(context, accountId));
  }

  @Mutation(() => CompanyAccountType, {
    description:
      'Takes the company reading right away from an account of the current company, effective with its next request; its user is notified by mail. The account still reads what it entered and applied for. For administrators of the company. Errors: NOT_FOUND, field errors at `reason`, RATE_LIMITED.',
  })
  async takeCompanyReadingRight(
    @Ctx() context: RequestContext,
    @Arg('accountId', () => ID, ACCOUNT) accountId: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<CompanyAccountType> {
    await changeReadingRight(context, 'TAKE', { accountId, reason });
    return found(await findCompanyAccount(context, accountId));
  }
}
