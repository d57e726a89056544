import type { EntityManager } from '@mikro-orm/postgresql';
import { rolesWith } from '../access/staff-roles.js';
import { Account } from '../accounts/account.entity.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { type Found, RULES } from './alert-rules.js';
import { READ_ALERT_RULES, type ReadAlertRule } from './read-alert.entity.js';
import { unusualReading } from './read-alert.letters.js';

type AlertServices = Pick<Services, 'database' | 'databaseClock' | 'log' | 'orm'> & MailOutbox;

/** Today and the days before it: what was read at the end of a day, or while no job ran, is found as well. */
const DAYS = 3;

/**
 * Looks for unusual reading on the last three days, and tells the administrators of each once. An account, a rule and a day are
 * one alert: run twice, late or on two nodes, it has the effect of one run; what it comes to grows with the day.
 */
export async function findReadAlerts(services: AlertServices): Promise<void> {
  const now = await services.databaseClock.now();
  const today = inTaipei(now).toPlainDate();
  for (let ago = 0; ago < DAYS; ago += 1) {
    const day = today.subtract({ days: ago }).toString();
    for (const rule of READ_ALERT_RULES) {
      try {
        for (const found of await RULES[rule](services.database, day)) {
          await services.orm.em.fork().transactional((tx) => record(tx, services, { rule, day, now, found }));
        }
      } catch (problem) {
        // One failure does not stop the others; the next run makes up for it.
        services.log.error({ name: problem instanceof Error ? problem.name : undefined, rule }, 'no search for alerts');
      }
    }
  }
}

interface Alert {
  readonly rule: ReadAlertRule;
  readonly day: string;
  readonly now: Date;
  readonly found: Found;
}

async function record(tx: EntityManager, services: MailOutbox, { rule, day, now, found }: Alert): Promise<void> {
  const { accountId, measured, allowed } = found;
  const database = transactionDatabase(tx);
  const first =
    await database.change(sql`insert into read_alert (id, account_id, rule, day, found_at, measured, allowed)
    values (${newId()}, ${accountId}, ${rule}, ${day}::date, ${now}, ${measured}, ${allowed}) on conflict do nothing`);
  if (first === 0) {
    await database.change(sql`update read_alert set measured = ${measured}
      where account_id = ${accountId} and rule = ${rule} and day = ${day}::date and measured < ${measured}`);
    return;
  }
  const reader = await tx.findOneOrFail(Account, accountId);
  const administrators = await tx.find(Account, {
    kind: 'STAFF',
    staffRoles: { $overlap: rolesWith('ADMINISTER') },
    disabledAt: null,
  });
  for (const account of administrators) {
    const facts = { personName: account.personName, by: reader.personName, accountName: reader.accountName };
    await queueMail(
      tx,
      services,
      unusualReading.to(account, { ...facts, day, found: { rule, measured, allowed } }),
      now,
    );
  }
}
