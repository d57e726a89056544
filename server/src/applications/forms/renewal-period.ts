import { inTaipei, toDate } from '../../shared/taipei.js';

/** How long before its last day a card may be renewed (R-PRD-5). */
const RENEWAL_DAYS = 60;

/** From when on a pass may be renewed: the start of the sixtieth day before its last (R-PRD-5). */
export function renewableFrom(validTo: Date): Date {
  return toDate(inTaipei(validTo).startOfDay().subtract({ days: RENEWAL_DAYS }));
}
