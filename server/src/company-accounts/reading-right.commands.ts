import { currentCompany } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { readsCompany } from '../accounts/reading-right.sql.js';
import type { RequestContext } from '../context.js';
import { reviewNote } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { refuseFormerManager } from './change-account.js';
import { readingRightGiven, readingRightTaken } from './reading-right.letters.js';

const CHANGES = {
  GIVE: { right: true, action: 'READING_RIGHT_GIVEN', letter: readingRightGiven },
  TAKE: { right: false, action: 'READING_RIGHT_TAKEN', letter: readingRightTaken },
} as const;

/**
 * Gives the company reading right (公司資料讀取權限) to an account of the current company, or takes it away, effective with
 * the account's next request, on record, and its user is notified (R-ACC-1). Changes nothing where it is so already. Refuses
 * with NOT_FOUND, RATE_LIMITED, UNAUTHENTICATED for an administrator who is none any more, and at `reason`.
 */
export async function changeReadingRight(
  context: RequestContext,
  change: keyof typeof CHANGES,
  { accountId, reason: typed }: { readonly accountId: string; readonly reason: string | null },
): Promise<void> {
  const { right, action, letter } = CHANGES[change];
  const { em, services, now, signedIn } = context;
  const companyId = currentCompany(context.viewer);
  const reason = reviewNote(typed, 'reason');
  await em.transactional(async (tx) => {
    const database = transactionDatabase(tx);
    // As for all changes of a company's accounts: one after the other, by those who still administer it.
    await lockRow(tx, 'company', companyId);
    await refuseFormerManager(database, signedIn);
    const ofCompany = sql`t.id = ${accountId} and t.company_id = ${companyId} and t.approved_at is not null`;
    const found = isId(accountId)
      ? await database.change(sql`select t.id from account t where ${ofCompany} for no key update`)
      : 0;
    if (found === 0) refuse(ErrorCode.NOT_FOUND, 'accountId');
    // Not through the entity: the user may have the account's data open, and keeps its version.
    const changed = await database.change(
      sql`update account t set company_reading_right = ${right} where t.id = ${accountId} and ${readsCompany('t')} <> ${right}`,
    );
    if (changed === 0) return;
    await services.limits.takeWithin(tx, 'colleagueChangesPerAccount', signedIn.accountId);
    await recordHistory(tx, authorOf(context), [{ subject: 'ACCOUNT', subjectId: accountId, action, reason }]);
    const account = await tx.findOneOrFail(Account, accountId);
    await queueMail(tx, services, letter.to(account, { ...namesOf(account), changedAt: now, reason }), now);
  });
}
