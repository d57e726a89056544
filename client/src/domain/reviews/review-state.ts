import type { ReviewState, WorkKind } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/tone';

/** Cases that are decided with one word; an application is decided on person by person. */
export type ReviewKind = Exclude<WorkKind, 'APPLICATION'>;

export const reviewTone: Record<ReviewState, Tone> = {
  OPEN: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
};

export const reviewStateText = (state: ReviewState) => t(`reviews:state.${state}`);

const hour = 3_600_000;

/** How long somebody has been waiting: in days, on the first day in hours. */
export function waitingText(since: string, atMs: number = now()): string {
  const hours = Math.floor((atMs - Date.parse(since)) / hour);
  if (hours >= 24) return t('reviews:waiting.days', { count: Math.floor(hours / 24) });
  return hours >= 1 ? t('reviews:waiting.hours', { count: hours }) : t('reviews:waiting.now');
}
