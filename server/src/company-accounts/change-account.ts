import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInViewer } from '../access/viewer.js';
import { Account } from '../accounts/account.entity.js';
import { administratorsOf, namesOf } from '../accounts/account.mails.js';
import type { RequestContext } from '../context.js';
import type { ReviewedVersion } from '../decisions/review.js';
import { authorOf, type Change as ChangedValue, recordHistory } from '../history/history.js';
import type { HistoryField } from '../history/history-access.js';
import type { HistoryAction } from '../history/history-actions.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { lockRow } from '../shared/row-locks.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { refuseStale } from '../shared/versions.js';
import { type AccountChange, accountChanged, CHANGES, colleagueChanged } from './account-change.letters.js';
import { actionsOn, managedAccount } from './company-account.queries.js';
import type { CompanyAccountAction } from './company-account.type.js';

/** Values that changed, for the history. */
type Values = readonly ChangedValue<HistoryField>[];

/** The holder of the lock may meanwhile have ended the waiting administrator's account, or taken the role away. */
export async function refuseFormerManager(database: Database, { kind, accountId }: SignedInViewer): Promise<void> {
  const still = await database.change(sql`select id from account
    where id = ${accountId} and disabled_at is null and (${kind === 'STAFF'} or company_administrator)`);
  if (still === 0) refuse(ErrorCode.UNAUTHENTICATED);
}

/** One change of an account by those who manage it. */
interface Change {
  readonly action: CompanyAccountAction;
  readonly reason: string | null;
  /** How the mails call it; without it none is sent to colleagues. */
  readonly mailed: AccountChange | null;
  /** The word for it in the history of the account. */
  readonly history: HistoryAction;
  /** The word for it in the history of the company, if it belongs there. */
  readonly ofCompany?: 'ACCOUNT_ENDED' | 'ACCOUNT_RESTORED';
}

/** Why an action is refused that the viewer may not take now. */
const REFUSALS: Partial<Record<CompanyAccountAction, (row: ManagedAccount) => ErrorCode>> = {
  END: (row) => (row.state === 'ENDED' || row.state === 'PENDING' ? ErrorCode.CONFLICT : ErrorCode.LAST_ADMINISTRATOR),
  RESTORE: (row) => (row.state === 'ENDED' ? ErrorCode.ENDED_BY_STAFF : ErrorCode.CONFLICT),
  TAKE_ADMINISTRATOR: (row) => (row.administrator ? ErrorCode.LAST_ADMINISTRATOR : ErrorCode.CONFLICT),
  CORRECT_EMAIL: (row) => (row.email_verified ? ErrorCode.EMAIL_VERIFIED : ErrorCode.CONFLICT),
};
type ManagedAccount = NonNullable<Awaited<ReturnType<typeof managedAccount>>>;

/**
 * Changes an account in the version that was read, on record and by mail to its user and to the other administrators of its
 * company. `apply` changes it and returns values for the record, if any. Changes of the accounts of one company run one after the other, so that an administrator remains. Refuses with
 * NOT_FOUND, CONFLICT, RATE_LIMITED, OWN_ACCOUNT for a reviewer’s own mailbox, and as {@link REFUSALS} say.
 */
export async function changeAccount(
  context: RequestContext,
  { id, version }: ReviewedVersion,
  change: Change,
  apply: (tx: EntityManager, account: Account) => Promise<Values | undefined> | Values | undefined,
): Promise<void> {
  const { em, services, now, signedIn } = context;
  await em.transactional(async (tx) => {
    const database = transactionDatabase(tx);
    const known = found(await managedAccount(database, signedIn, id));
    const { companyId } = await tx.findOneOrFail(Account, known.id);
    if (companyId) await lockRow(tx, 'company', companyId);
    await refuseFormerManager(database, signedIn);
    await lockRow(tx, 'account', id);
    const row = found(await managedAccount(database, signedIn, id));
    const account = await tx.findOneOrFail(Account, id, { refresh: true });
    refuseStale(account, version);
    if (signedIn.kind === 'STAFF') {
      const { emailKey } = await tx.findOneOrFail(Account, signedIn.accountId);
      if (account.emailKey === emailKey) refuse(ErrorCode.OWN_ACCOUNT);
    }
    if (!actionsOn(signedIn, row).includes(change.action)) {
      const code = REFUSALS[change.action]?.(row) ?? ErrorCode.CONFLICT;
      refuse(code, code === ErrorCode.CONFLICT ? 'version' : undefined);
    }
    await services.limits.takeWithin(tx, 'colleagueChangesPerAccount', signedIn.accountId);
    const changes = await apply(tx, account);
    await tx.flush();
    const author = authorOf(context);
    const named = [{ field: 'accountName', before: null, after: account.accountName }] as const;
    await recordHistory(tx, author, [
      { subject: 'ACCOUNT', subjectId: id, action: change.history, reason: change.reason, ...(changes && { changes }) },
      ...(change.ofCompany && account.companyId
        ? [{ subject: 'COMPANY' as const, subjectId: account.companyId, action: change.ofCompany, changes: named }]
        : []),
    ]);
    if (change.mailed) await mailChange(tx, context, account, change.mailed, change.reason);
  });
  async function mailChange(
    tx: EntityManager,
    { viewer }: RequestContext,
    account: Account,
    what: AccountChange,
    reason: string | null,
  ): Promise<void> {
    const values = { change: CHANGES[what], reason, changedAt: now, byStaff: viewer.kind === 'STAFF' };
    await queueMail(tx, services, accountChanged.to(account, { ...namesOf(account), ...values }), now);
    const administrators = account.companyId ? await administratorsOf(tx, account.companyId) : [];
    for (const other of administrators) {
      if (other.id === account.id || other.id === signedIn.accountId) continue;
      const names = { personName: other.personName, accountName: account.accountName };
      const mail = colleagueChanged.to(other, { ...names, colleagueName: account.personName, ...values });
      await queueMail(tx, services, mail, now);
    }
  }
}
