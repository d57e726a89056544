import { Temporal } from 'temporal-polyfill/full';

export const zone = 'Asia/Taipei';

const two = (value: number) => String(value).padStart(2, '0');

const isDateOnly = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

function inTaipei(value: string): Temporal.PlainDateTime {
  if (isDateOnly(value)) return Temporal.PlainDate.from(value).toPlainDateTime();
  return Temporal.Instant.from(value).toZonedDateTimeISO(zone).toPlainDateTime();
}

const slashed = (year: number, month: number, day: number) => `${year}/${two(month)}/${two(day)}`;

/** `2026/11/20`; takes an ISO date or an ISO instant, shown as in Taipei. */
export function formatDate(value: string): string {
  const date = inTaipei(value);
  return slashed(date.year, date.month, date.day);
}

/** `2026/12`, of a month as the API writes it: `2026-12`. */
export const formatMonth = (month: string): string => month.replace('-', '/');

/** The month of a day and those after it, as the API writes months. */
export function monthsFrom(day: string, ahead: number): string[] {
  const first = Temporal.PlainDate.from(day).toPlainYearMonth();
  return Array.from({ length: ahead + 1 }, (_, months) => first.add({ months }).toString());
}

/** `14:30`, 24 hours. */
export function formatTime(value: string): string {
  const { hour, minute } = inTaipei(value);
  return `${two(hour)}:${two(minute)}`;
}

/** `14:30:05` */
export function formatTimeOfSecond(value: string): string {
  return `${formatTime(value)}:${two(inTaipei(value).second)}`;
}

/** `2026/11/20 14:30` */
export function formatDateTime(value: string): string {
  return `${formatDate(value)} ${formatTime(value)}`;
}

/** `115/11/20`; nothing before ROC year 1 (1912), because a bare number would mislead. */
export function formatRocDate(value: string): string | undefined {
  const roc = inTaipei(value).toPlainDate().withCalendar('roc');
  if (roc.era !== 'roc' || roc.eraYear === undefined) return undefined;
  return slashed(roc.eraYear, roc.month, roc.day);
}

/** The ROC year of a date or instant in Taipei: 115 for 2026. */
export function rocYear(value: string): number {
  return inTaipei(value).toPlainDate().withCalendar('roc').year;
}

/**
 * Reads what people type: `2026-11-20`, `2026/11/20`, `115/11/20`, `1151120`, `民國115年11月20日`, in full width too. A year
 * of less than four digits is one of the Republic. Returns an ISO date.
 */
export function parseDate(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(中華)?民國/, '')
    .replace(/[年月]/g, '/')
    .replace(/日$/, '')
    .replace(/\u2212|\p{Pd}/gu, '-');
  const parts = /^(\d{2,4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{3,4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  try {
    const western = year < 1000 ? year + 1911 : year;
    return Temporal.PlainDate.from({ year: western, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The date in Taipei at an instant, as ISO. */
export function taipeiDate(epochMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function addDays(isoDate: string, days: number): string {
  return Temporal.PlainDate.from(isoDate).add({ days }).toString();
}

/** The instant of a wall-clock time in Taipei: `atTaipei('2026-11-21', '06:00')` is `2026-11-21T06:00:00+08:00`. */
export function atTaipei(isoDate: string, time: string): string {
  const moment = Temporal.PlainDate.from(isoDate).toZonedDateTime({ timeZone: zone, plainTime: time });
  return moment.toString({ timeZoneName: 'never' });
}

export function epochMs(value: string): number {
  return Temporal.Instant.from(value).epochMilliseconds;
}

/** `1:05:09` or `05:09`; never negative. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
