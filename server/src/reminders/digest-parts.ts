import { lapses, REMINDER_KINDS, type ReminderKind } from './reminder-rules.js';
import type { ReminderSubject } from './reminder-subjects.js';

/** One part of a digest: all passes that end on the same day, all applications returned on the same day. */
export interface DigestPart {
  readonly kind: ReminderKind;
  /** Whether it has ended by itself. */
  readonly lapsed: boolean;
  /** The day that matters, `YYYY-MM-DD`. */
  readonly day: string;
  readonly subjects: readonly ReminderSubject[];
  /** How many more there are than a mail can show. */
  readonly more: number;
}

interface DueReminder {
  readonly kind: ReminderKind;
  readonly subject_id: string;
  readonly counted_from: string;
  readonly days: number;
}

/** A mail stays readable; the lists of the system show the rest. */
const MOST_SHOWN = 100;

/** The parts of a digest, kind by kind, the oldest day first. */
export function digestParts(
  reminders: readonly DueReminder[],
  subjects: ReadonlyMap<string, ReminderSubject>,
): readonly DigestPart[] {
  const groups = Map.groupBy(
    reminders,
    ({ kind, days, counted_from }) => `${kind} ${lapses(kind, days)} ${counted_from}`,
  );
  return [...groups.values()]
    .map((group): DigestPart => {
      const [{ kind, days, counted_from: day }] = group as [DueReminder, ...DueReminder[]];
      const ids = new Set(group.map(({ subject_id }) => subject_id));
      const named = [...subjects].filter(([id]) => ids.has(id)).map(([, subject]) => subject);
      const shown = named.slice(0, MOST_SHOWN);
      return { kind, lapsed: lapses(kind, days), day, subjects: shown, more: named.length - shown.length };
    })
    .sort((a, b) => place(a) - place(b) || a.day.localeCompare(b.day));
}

const place = ({ kind, lapsed }: DigestPart): number => REMINDER_KINDS.indexOf(kind) * 2 + Number(lapsed);
