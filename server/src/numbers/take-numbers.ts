import type { EntityManager } from '@mikro-orm/postgresql';
import { rolesWith } from '../access/staff-roles.js';
import { Account } from '../accounts/account.entity.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { takeValues } from '../shared/numbering.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { numbersRunOut } from './number.letters.js';

/** Numbers that are counted on their own, e.g. those of the periodic passes of a branch in a year. */
export interface NumberSeries {
  /** Under what they are counted. */
  readonly scope: string;
  /** What all of them begin with, as they are written: `KLPC115-`. */
  readonly prefix: string;
  /** The last one that their form has room for. */
  readonly last: number;
}

/** From this share on the administrators are notified that numbers run out (R-NUM-5). */
const NEARLY_ALL = 0.9;

/**
 * Takes the next `count` numbers of a series and returns the first, gapless under any concurrency (R-NUM-3). A caller that
 * needs several series takes them in the order of their scopes, so that two callers cannot deadlock. Refuses with
 * NUMBERS_EXHAUSTED rather than go beyond the last one; once nearly all are used the administrators get a mail (R-NUM-5).
 */
export async function takeNumbers(
  tx: EntityManager,
  { services, now }: { readonly services: MailOutbox; readonly now: Date },
  { scope, prefix, last }: NumberSeries,
  count: number,
): Promise<number> {
  const taken = await takeValues(tx, scope, count);
  if (taken.last > last) refuse(ErrorCode.NUMBERS_EXHAUSTED, undefined, { limit: last });
  if (taken.last >= last * NEARLY_ALL && !taken.warned) {
    const administrators = await tx.find(Account, {
      kind: 'STAFF',
      staffRoles: { $overlap: rolesWith('ADMINISTER') },
      disabledAt: null,
    });
    for (const account of administrators) {
      const facts = { personName: account.personName, prefix, used: taken.last, last };
      await queueMail(tx, services, numbersRunOut.to(account, facts), now);
    }
    await transactionDatabase(tx).change(sql`update number_sequence set warned_at = ${now} where scope = ${scope}`);
  }
  return taken.last - count + 1;
}
