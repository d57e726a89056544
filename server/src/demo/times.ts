import { inTaipei, toDate } from '../shared/taipei.js';

const DAY_MS = 24 * 60 * 60_000;

/** A time of day in Taipei, a number of days before today (after it, if negative). */
export function onDay(now: Date, daysAgo: number, hour: number, minute = 0): Date {
  const day = inTaipei(now).subtract({ days: daysAgo }).startOfDay();
  return toDate(day.with({ hour, minute }));
}

export function minutesBefore(now: Date, minutes: number): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000 - minutes * 60_000);
}

export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** A number of hours before `now`, but not before its calendar month in Taipei began. */
export function thisMonth(now: Date, hoursAgo: number): Date {
  const month = toDate(inTaipei(now).with({ day: 1 }).startOfDay());
  const wanted = minutesBefore(now, hoursAgo * 60);
  return wanted < month ? month : wanted;
}
