import { COLLECT_WITHIN_DAYS } from '../passes/lying-cards.js';

/**
 * What companies are reminded of, and on which days, counted from the one that matters: the last day of a pass, the day on which
 * an application was returned, the day on which a card was made. What `lapsesAfter` its days ends by itself (R-TIME-2).
 */
export const REMINDERS = {
  PASS_ENDS: { days: [-60, -30, -7, 0], lapsesAfter: null },
  APPLICATION_RETURNED: { days: [7, 21], lapsesAfter: 60 },
  CARD_NOT_COLLECTED: { days: [COLLECT_WITHIN_DAYS, 45], lapsesAfter: 90 },
} as const satisfies Record<string, { readonly days: readonly number[]; readonly lapsesAfter: number | null }>;

export type ReminderKind = keyof typeof REMINDERS;
export const REMINDER_KINDS = Object.keys(REMINDERS) as ReminderKind[];

/** A missed last reminder is made up for within so many days; later it would be no news. */
export const MADE_UP_DAYS = 7;

/** The days on which something happens, in their order. A company may turn off all reminders but the last of each kind. */
export function daysOf(kind: ReminderKind, lastOnly: boolean): readonly number[] {
  const { days, lapsesAfter } = REMINDERS[kind];
  return [...(lastOnly ? days.slice(-1) : days), ...(lapsesAfter === null ? [] : [lapsesAfter])];
}

/** Whether on this day it ends instead of being reminded of. */
export function lapses(kind: ReminderKind, day: number): boolean {
  return day === REMINDERS[kind].lapsesAfter;
}
