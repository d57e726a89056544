/** Taipei has had one offset since 1980, and no instant that is shown is older. */
const aheadHours = 8;
const offset = '+08:00';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const two = (value: number) => String(value).padStart(2, '0');

const isDateOnly = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A `Date` whose UTC parts are what a calendar and a clock in Taipei show. */
function inTaipei(value: string): Date {
  if (isDateOnly(value)) return new Date(midnight(value));
  return new Date(epochMs(value) + aheadHours * hourMs);
}

function midnight(isoDate: string): number {
  const ms = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`${isoDate} is no date`);
  return ms;
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const slashed = (year: number, month: number, day: number) => `${year}/${two(month)}/${two(day)}`;

/** `2026/11/20`; takes an ISO date or an ISO instant, shown as in Taipei. */
export function formatDate(value: string): string {
  const date = inTaipei(value);
  return slashed(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** `2026/12`, of a month as the API writes it: `2026-12`. */
export const formatMonth = (month: string): string => month.replace('-', '/');

/** The month of a day and those after it, as the API writes months. */
export function monthsFrom(day: string, ahead: number): string[] {
  const first = new Date(midnight(day));
  return Array.from({ length: ahead + 1 }, (_, months) =>
    isoDay(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months)).slice(0, 7),
  );
}

/** `14:30`, 24 hours. */
export function formatTime(value: string): string {
  const time = inTaipei(value);
  return `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
}

/** `14:30:05` */
export function formatTimeOfSecond(value: string): string {
  return `${formatTime(value)}:${two(inTaipei(value).getUTCSeconds())}`;
}

/** `2026/11/20 14:30` */
export function formatDateTime(value: string): string {
  return `${formatDate(value)} ${formatTime(value)}`;
}

/** `115/11/20`; nothing before ROC year 1 (1912), because a bare number would mislead. */
export function formatRocDate(value: string): string | undefined {
  const date = inTaipei(value);
  const year = rocYear(value);
  return year < 1 ? undefined : slashed(year, date.getUTCMonth() + 1, date.getUTCDate());
}

/** The ROC year of a date or instant in Taipei: 115 for 2026. */
export function rocYear(value: string): number {
  return inTaipei(value).getUTCFullYear() - 1911;
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
  const western = String(year < 1000 ? year + 1911 : year).padStart(4, '0');
  const written = `${western}-${two(month)}-${two(day)}`;
  // What does not exist comes back as another day, or not at all.
  const ms = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(ms) && isoDay(ms) === written ? written : undefined;
}

/** Reads a day without its year too, `12/15` or `12月15日`: then it is the first such day from this one on. */
export function parseDayFrom(typed: string, from: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const parts = /^(\d{1,2})(?:[/.-]|月)(\d{1,2})日?$/.exec(text);
  if (!parts) return parseDate(typed);
  const years = Array.from({ length: 9 }, (_, ahead) => Number(from.slice(0, 4)) + ahead);
  return years
    .map((year) => parseDate(`${year}/${parts[1]}/${parts[2]}`))
    .find((day) => day !== undefined && day >= from);
}

/** The date in Taipei at an instant, as ISO. */
export function taipeiDate(epochMs: number): string {
  return isoDay(epochMs + aheadHours * hourMs);
}

export function addDays(isoDate: string, days: number): string {
  return isoDay(midnight(isoDate) + days * dayMs);
}

/** The instant of a wall-clock time in Taipei: `atTaipei('2026-11-21', '06:00')` is `2026-11-21T06:00:00+08:00`. */
export function atTaipei(isoDate: string, time: string): string {
  return `${isoDate}T${time}:00${offset}`;
}

export function epochMs(value: string): number {
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw new RangeError(`${value} is no instant`);
  return ms;
}

/** `1:05:09` or `05:09`; never negative. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
