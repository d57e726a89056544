import { over } from '../../passes/standing/conditions.js';
import { dayInTaipei, inTaipei, startOfDay, toSecond } from '../../shared/taipei.js';
import { lastDay, lastDayWithin, type Term, type TermLimit, wholeDays } from './term.js';

/** What of a card its renewal goes by. */
export interface RenewedCard {
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** Cards of before this day may be renewed for two years more. */
const LONGER_BEFORE = '2023-04-06';

/** The last day to which a card may be valid at all: six years from its first day, eight for one of before 2023-04-06 (R-PRD-5). */
export function lastRenewableDay({ validFrom }: Pick<RenewedCard, 'validFrom'>): string {
  const first = dayInTaipei(validFrom);
  return lastDay(first, { count: first < LONGER_BEFORE ? 8 : 6, unit: 'YEAR' });
}

/** The first day of the term that a renewal adds: the one after the card's last, or today if that is over (R-PRD-5). */
export function renewedFrom(card: RenewedCard, now: Date): string {
  if (over.holds(card, now)) return dayInTaipei(now);
  return inTaipei(card.validTo).toPlainDate().add({ days: 1 }).toString();
}

/** The new last second of a renewed card, and from when on its dates and areas hold. */
export function renewal(card: RenewedCard, term: Term, limit: TermLimit, now: Date): { from: Date; validTo: Date } {
  const first = renewedFrom(card, now);
  const [asked, longest] = [lastDayWithin(first, term, limit), lastRenewableDay(card)];
  return {
    from: over.holds(card, now) ? toSecond(now) : startOfDay(first),
    validTo: wholeDays(first, asked < longest ? asked : longest).validTo,
  };
}
