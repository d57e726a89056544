import { formatDate, formatMonth, formatTime } from '../../lib/dates';
import type { ApiError } from '../../lib/errors';
import { marks, t } from '../../lib/i18n';
import { termText, termUnits } from '../applications/application-words';

export type Params = ApiError['params'];
export type Sentence = (params: Params, id?: string) => string;

/** Reads a parameter as what the sentence needs, or not at all: the server may tell less than a sentence could say. */
export const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
export const string = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A name that came in both languages, as `portZh` and `portEn`. */
export const named = (params: Params, what: 'port' | 'branch') => string(params[`${what}${marks().names}`]);

export function limited(value: unknown, withLimit: (limit: number) => string, without: () => string): string {
  const limit = number(value);
  return limit === undefined ? without() : withLimit(limit);
}

export function waiting(params: Params): string {
  const seconds = number(params.retryAfterSeconds);
  if (seconds === undefined) return t('errors:rateLimited');
  return seconds < 60
    ? t('errors:rateLimitedSeconds', { count: seconds })
    : t('errors:rateLimitedMinutes', { count: Math.ceil(seconds / 60) });
}

/** Between numbers or days, or no longer than a term. */
const dayOrMonth = (value: string) => (/^\d{4}-\d{2}$/.test(value) ? formatMonth(value) : formatDate(value));

export function range({ min, max, limit, unit }: Params): string {
  const longest = number(limit);
  const inUnit = termUnits.find((each) => each === unit);
  if (longest !== undefined && inUnit) return t('errors:longest', { term: termText({ count: longest, unit: inUnit }) });
  const [first, last] = [string(min), string(max)];
  if (first && last) return t('errors:range', { min: dayOrMonth(first), max: dayOrMonth(last) });
  if (first) return t('errors:notBefore', { date: formatDate(first) });
  const [least, most] = [number(min), number(max)];
  if (least !== undefined && most !== undefined) return t('errors:range', { min: least, max: most });
  return least === undefined ? t('errors:outOfRange') : t('errors:atLeast', { min: least });
}

export function monthlyLimit(params: Params): string {
  const [limit, until] = [number(params.limit), string(params.until)];
  const [granted, used] = [number(params.granted), number(params.grantedUsed)];
  const ofThose = granted === undefined || used === undefined ? '' : t('errors:monthlyLimitGranted', { granted, used });
  const reached =
    limit === undefined ? t('errors:monthlyLimit') : `${t('errors:monthlyLimitOf', { count: limit })}${ofThose}`;
  return until === undefined ? reached : `${reached}${t('errors:monthlyLimitUntil', { date: formatDate(until) })}`;
}

export function usablePass(params: Params): string {
  const [port, until] = [named(params, 'port'), string(params.until)];
  const exists = port === undefined ? t('errors:usablePass') : t('errors:usablePassFor', { port });
  return until === undefined ? exists : `${exists}${t('errors:usablePassUntil', { date: formatDate(until) })}`;
}

export function temporaryPass(params: Params): string {
  const [port, until] = [named(params, 'port'), string(params.until)];
  const exists = port === undefined ? t('errors:temporaryPass') : t('errors:temporaryPassFor', { port });
  return until === undefined ? exists : `${exists}${t('errors:usablePassUntil', { date: formatDate(until) })}`;
}

export function claimed(params: Params): string {
  const [by, until] = [string(params.by), string(params.until)];
  if (by === undefined) return t('errors:claimed');
  return until === undefined
    ? t('errors:claimedBy', { by })
    : t('errors:claimedByUntil', { by, time: formatTime(until) });
}

export function companySuspended(params: Params): string {
  const [port, until] = [named(params, 'port'), string(params.until)];
  const barred = port === undefined ? t('errors:companySuspended') : t('errors:companySuspendedFor', { port });
  return until === undefined ? barred : `${barred}${t('errors:companySuspendedUntil', { date: formatDate(until) })}`;
}

/** With the kind of document whose number it is, where the server says so. */
export function invalidPassportNumber({ kind }: Params): string {
  if (kind === 'NATIONAL_ID') return t('errors:nationalIdAsPassport');
  return kind === 'RESIDENT_ID' ? t('errors:residentIdAsPassport') : t('errors:invalidPassportNumber');
}

export function alreadyChecked({ result }: Params): string {
  if (result === 'PASSED') return t('errors:alreadyCheckedPassed');
  return result === 'FAILED' ? t('errors:alreadyCheckedFailed') : t('errors:alreadyChecked');
}

export function unexpected(id: string | undefined): string {
  const words = t('ui:errors.unexpected');
  return id === undefined ? words : `${words} ${t('ui:errors.reference', { id })}`;
}
