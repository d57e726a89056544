import { notRenewed } from '../passes/ending-cards.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import { ZONE } from '../shared/taipei.js';
import { daysOf, MADE_UP_DAYS, REMINDER_KINDS, REMINDERS, type ReminderKind } from './reminder-rules.js';

const calendarDay = (moment: string) => `(${moment} at time zone '${ZONE}')::date`;
/** What waited already when reminders began is reminded of before it lapses: its days count from then. */
const startOfWait = (subject: string, moment: string) =>
  calendarDay(`greatest(${moment}, (select w.since from earlier_wait w where w.subject_id = ${subject}))`);
const FIRST = Math.min(...REMINDERS.PASS_ENDS.days);

const ENDING = raw(`select 'PASS_ENDS' kind, e.id subject_id, e.company_id, ${calendarDay('e.valid_to')} counted_from,
    ${calendarDay('e.valid_from')} not_before, ${calendarDay('e.valid_to')} starts_on
  from pass e where ${notRenewed('e')}`);

const RETURNED = raw(`select 'APPLICATION_RETURNED', i.id, f.company_id, ${calendarDay('i.state_since')},
    ${calendarDay('i.state_since')}, ${startOfWait('i.id', 'i.state_since')}
  from application_item i join application f on f.id = i.application_id where i.state = 'RETURNED'`);

const WAITING =
  raw(`select 'CARD_NOT_COLLECTED', e.id, e.company_id, ${calendarDay('e.made_at')}, ${calendarDay('e.made_at')},
    ${startOfWait('e.id', 'e.made_at')}
  from pass e where e.kind <> 'SINGLE_ENTRY' and e.made_at is not null and e.collected_at is null
    and e.cancelled_at is null`);

const DAYS = raw(
  REMINDER_KINDS.flatMap((kind) => [row(kind, false), row(kind, true)])
    .flat()
    .join(', '),
);

function row(kind: ReminderKind, lastOnly: boolean): string[] {
  return daysOf(kind, lastOnly).map((days) => `('${kind}', ${lastOnly}, ${days})`);
}

/**
 * What is due on a day and was not sent yet: of each pass or item the latest reminder whose day has come, so that after
 * missed days one goes out instead of several. `today` is a day in Taipei (R-TIME-1, R-TIME-2).
 */
export function dueReminders(today: string, now: Date): Sql {
  return sql`
    select u.kind, u.subject_id, u.company_id, u.counted_from::text counted_from, max(d.days) days
    from (
      ${ENDING} and e.valid_to between ${now}::timestamptz - interval '${raw(String(MADE_UP_DAYS + 1))} days'
        and ${now}::timestamptz + interval '${raw(String(1 - FIRST))} days'
      union all ${RETURNED}
      union all ${WAITING} and e.valid_to >= ${now}::timestamptz
    ) u
    join company c on c.id = u.company_id
    join (values ${DAYS}) d (kind, last_only, days)
      on d.kind = u.kind and d.last_only = c.last_reminders_only
        and d.days <= ${today}::date - u.starts_on and u.counted_from + d.days > u.not_before
    where u.kind <> 'PASS_ENDS' or ${today}::date - u.counted_from <= ${raw(String(MADE_UP_DAYS))}
    group by u.kind, u.subject_id, u.company_id, u.counted_from
    having not exists (select from reminder r where r.kind = u.kind and r.subject_id = u.subject_id
      and r.counted_from = u.counted_from and r.days >= max(d.days))`;
}
