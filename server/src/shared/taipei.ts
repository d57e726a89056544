import { Temporal } from 'temporal-polyfill/full';

/** Time zone of all calendar calculations (R-TIME-1). */
export const ZONE = 'Asia/Taipei';

export function inTaipei(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}

export function toDate(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds);
}

/** The year of the Republic of China: 2023 → 112. */
export function rocYear(instant: Date): number {
  return inTaipei(instant).year - 1911;
}

/** The day in Taipei as `2023-09-22`, as forms and rules write days. */
export function dayInTaipei(instant: Date): string {
  return inTaipei(instant).toPlainDate().toString();
}

/** The calendar month in Taipei as `2023-09`. */
export function monthOf(instant: Date): string {
  return dayInTaipei(instant).slice(0, 7);
}

/** The first instant of the month after that of `instant`. */
export function startOfNextMonth(instant: Date): Date {
  const month = inTaipei(instant).with({ day: 1 }).startOfDay();
  return toDate(month.add({ months: 1 }));
}

/** The instant without fractions of a second; passes are valid from the second of submission (R-ONE-2). */
export function toSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

/** The last second before a moment: what ends at midnight is shown by its last day. */
export const lastSecondBefore = (end: Date): Date => new Date(end.getTime() - 1000);

const OFFSET_MS = 8 * 60 * 60 * 1000;

/** ISO 8601 with the offset of Taipei and whole seconds, as the API shows every time: `2023-09-22T15:59:06+08:00`. */
export function isoTaipei(instant: Date): string {
  return `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}

/** The first instant of a day written `2023-09-22`. */
export function startOfDay(day: string): Date {
  return toDate(Temporal.PlainDate.from(day).toZonedDateTime(ZONE));
}
