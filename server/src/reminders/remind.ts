import type { EntityManager } from '@mikro-orm/postgresql';
import { caretakersOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import type { Author } from '../history/history.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import type { NoticeOutbox } from '../phones/holder-notices.js';
import type { Services } from '../services.js';
import { integer, type RowOf, text, uuid, word } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { digestParts } from './digest-parts.js';
import { dueReminders } from './due.sql.js';
import { lapseCards, lapseReturned } from './lapse.js';
import { noticeEnds } from './notice-ends.js';
import { reminderDigest } from './reminder.letters.js';
import { lapses, type ReminderKind } from './reminder-rules.js';
import { reminderSubjects } from './reminder-subjects.js';

type ReminderServices = Pick<Services, 'database' | 'databaseClock' | 'log' | 'orm'> & MailOutbox & NoticeOutbox;

const Due = { kind: word<ReminderKind>(), subject_id: uuid, company_id: uuid, counted_from: text, days: integer };
type Due = RowOf<typeof Due>;

/**
 * Reminds companies of passes that end, returned applications and cards that wait, one digest a company and day, and ends
 * what has waited too long (R-TIME-2). Depends on the day and the stored state only: run late, twice or on two nodes, it
 * has the effect of one run.
 */
export async function remind(services: ReminderServices): Promise<void> {
  const now = await services.databaseClock.now();
  const today = inTaipei(now).toPlainDate().toString();
  const companies = new Set((await dueOf(services.database, today, now)).map(({ company_id }) => company_id));
  for (const companyId of companies) {
    try {
      await services.orm.em.fork().transactional((tx) => remindCompany(tx, services, companyId, { today, now }));
    } catch (problem) {
      // One failure does not stop the others; the next run makes up for it.
      services.log.error({ name: problem instanceof Error ? problem.name : undefined, companyId }, 'not reminded');
    }
  }
}

async function dueOf(database: Database, today: string, now: Date, companyId?: string): Promise<Due[]> {
  return database.rows(
    Due,
    sql`select w.kind, w.subject_id, w.company_id, w.counted_from, w.days from (${dueReminders(today, now)}) w
      where ${companyId ?? null}::uuid is null or w.company_id = ${companyId ?? null}::uuid`,
  );
}

async function remindCompany(
  tx: EntityManager,
  services: ReminderServices,
  companyId: string,
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<void> {
  const database = transactionDatabase(tx);
  const first = await database.change(sql`insert into reminder_digest (company_id, day, sent_at)
    values (${companyId}, ${today}, ${now}) on conflict do nothing`);
  if (first === 0) return;
  const due = await dueOf(database, today, now, companyId);
  const subjects = await reminderSubjects(
    tx,
    due.map(({ subject_id }) => subject_id),
  );
  const ended = await endWhatLapses(tx, { services, now, accountId: null }, due);
  const reminders = due.filter((of) => !lapses(of.kind, of.days) || ended.has(of.subject_id));
  await noticeEnds(tx, services, reminders, now);
  await database.change(sql`insert into reminder (kind, subject_id, counted_from, days, reminded_at)
    select k, s, f, d, ${now} from unnest(${reminders.map(({ kind }) => kind)}::text[],
      ${reminders.map(({ subject_id }) => subject_id)}::uuid[], ${reminders.map(({ counted_from }) => counted_from)}::date[],
      ${reminders.map(({ days }) => days)}::int[]) as x (k, s, f, d) on conflict do nothing`);
  if (reminders.length === 0) return;
  const company = await tx.findOneOrFail(Company, companyId);
  const parts = digestParts(reminders, subjects);
  for (const account of await caretakersOf(tx, companyId)) {
    await queueMail(tx, services, reminderDigest.to(account, { companyName: company.name, parts }), now);
  }
}

/** Ends what has waited too long. Returns the passes and items that were ended. */
async function endWhatLapses(tx: EntityManager, author: Author, due: readonly Due[]): Promise<ReadonlySet<string>> {
  const lapsing = (wanted: ReminderKind) =>
    due.filter(({ kind, days }) => kind === wanted && lapses(kind, days)).map(({ subject_id }) => subject_id);
  const returned = await lapseReturned(tx, author, lapsing('APPLICATION_RETURNED'));
  const cards = await lapseCards(tx, author, lapsing('CARD_NOT_COLLECTED'));
  return new Set([...returned, ...cards]);
}
