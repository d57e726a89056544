import { inTaipei } from '../shared/taipei.js';

export const FEE_SERVICES = ['CARD_EXCHANGE'] as const;
/** What is charged for. */
export type FeeService = (typeof FEE_SERVICES)[number];

/** What is charged from a day on (R-EXC-2). */
export interface Charge {
  /** In New Taiwan dollars. */
  readonly amount: number;
  /** Cards that were issued before this day are exchanged free the first time; null for none. */
  readonly freeIssuedBefore: string | null;
}

/** What decides on the fee of an exchange. */
export interface ExchangedCard {
  readonly issuedAt: Date;
  /** How often cards of its chain were exchanged before. */
  readonly exchanges: number;
}

/** The fee of an exchange that is sent in under a rule; 0 for none (R-EXC-2). */
export function exchangeFee({ amount, freeIssuedBefore }: Charge, { issuedAt, exchanges }: ExchangedCard): number {
  const first = exchanges === 0 && freeIssuedBefore !== null;
  return first && inTaipei(issuedAt).toPlainDate().toString() < freeIssuedBefore ? 0 : amount;
}
