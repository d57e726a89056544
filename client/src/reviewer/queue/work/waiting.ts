import { now } from '../../../lib/clock';
import { t } from '../../../lib/i18n';

const hour = 3_600_000;

/** How long a case has been waiting: in days, on the first day in hours. */
export function waitingText(since: string, atMs: number = now()): string {
  const hours = Math.floor((atMs - Date.parse(since)) / hour);
  if (hours >= 24) return t('work:waiting.days', { count: Math.floor(hours / 24) });
  return hours >= 1 ? t('work:waiting.hours', { count: hours }) : t('work:waiting.now');
}
