import type { EntityManager } from '@mikro-orm/postgresql';
import type { HistorySubject } from '../access/words.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { timestamp } from '../shared/rows.js';
import { instant, sql, transactionDatabase } from '../shared/sql.js';
import type { HistoryAction } from './history-actions.js';
import type { HistoryEntry } from './history-entry.entity.js';

/** How often one account does one thing to one record in 24 hours. */
const MOST_REPETITIONS = 20;
const DAY_MS = 24 * 3_600_000;

/**
 * An application is decided item by item, many times a day. What is done to accounts has limits of its own, which also hold
 * for many accounts together (access/rate-limits.ts). At a company it also stands what is done to one after the other of its
 * accounts, passes and people: only these are done to the company itself.
 */
const NOT_COUNTED: readonly HistorySubject[] = ['APPLICATION', 'ACCOUNT'];
const DONE_TO_COMPANIES: readonly HistoryAction[] = [
  'CHANGED',
  'CERTIFICATE_SUBMITTED',
  'CERTIFICATE_REVOKED',
  'CERTIFICATE_RESTORED',
  'REMINDERS_REDUCED',
  'REMINDERS_RESTORED',
];

type Event = Pick<HistoryEntry, 'subject' | 'subjectId' | 'action'>;

/** Whether repeating it is going on in circles. */
export function isRepeatable({ subject, action }: Pick<Event, 'subject' | 'action'>): boolean {
  return subject === 'COMPANY' ? DONE_TO_COMPANIES.includes(action) : !NOT_COUNTED.includes(subject);
}

/**
 * Whatever is done can be undone and done again, each time on record and mostly by mail: this is where going on in circles
 * ends, whatever it is that is repeated. Refuses with RATE_LIMITED.
 */
export async function refuseRepetition(
  tx: EntityManager,
  { now, accountId }: { readonly now: Date; readonly accountId: string | null },
  events: readonly Event[],
): Promise<void> {
  const counted = events.filter(isRepeatable);
  if (accountId === null || counted.length === 0) return;
  const earliest = new Date(now.getTime() - DAY_MS);
  const [repeated] = await transactionDatabase(tx).rows(
    { first: timestamp },
    sql`select min(e.at) first from history_entry e
      join unnest(${counted.map(({ subjectId }) => subjectId)}::uuid[], ${counted.map(({ action }) => action)}::text[])
        as n (subject_id, action) on n.subject_id = e.subject_id and n.action = e.action
      where e.account_id = ${accountId} and e.at > ${earliest} and e.at <= ${now}
      group by e.subject_id, e.action having count(distinct e.at) >= ${MOST_REPETITIONS} limit 1`,
  );
  if (!repeated) return;
  const waitMs = instant(repeated.first).getTime() + DAY_MS - now.getTime();
  refuse(ErrorCode.RATE_LIMITED, undefined, { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}
