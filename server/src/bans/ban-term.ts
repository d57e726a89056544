import { inTaipei, toDate } from '../shared/taipei.js';

/** What follows from a case (R-BAN-1). Pure: how many cases there were before is counted elsewhere. */

/** The consequences that a cause has by the rule of its day. */
export interface Escalation {
  /** From which case on the cards are cancelled; null for never. */
  readonly cancelsAtCase: number | null;
  /** What each case after that adds to the term. */
  readonly extraMonths: number;
}

/** Whether the cards of the person are cancelled with this case. */
export const cancelsCards = ({ cancelsAtCase }: Escalation, caseNumber: number): boolean =>
  cancelsAtCase !== null && caseNumber >= cancelsAtCase;

/** A case that counts: when it was confirmed, and by which rule. */
export interface CountedCase extends Escalation {
  readonly confirmedAt: Date;
}

/**
 * Whether a card of the person that there was at `issuedAt` is cancelled by the cases that count, each with the number that it
 * has among them: one that was cancelled with a case stays so as long as another one would have cancelled it.
 * @param cases in the order of their confirmations
 */
export const staysCancelled = (cases: readonly CountedCase[], issuedAt: Date): boolean =>
  cases.some((each, at) => each.confirmedAt >= issuedAt && cancelsCards(each, at + 1));

/** The chosen term with what the cases before add. */
export function termMonths({ cancelsAtCase, extraMonths }: Escalation, months: number, caseNumber: number): number {
  const further = cancelsAtCase === null ? 0 : Math.max(0, caseNumber - cancelsAtCase);
  return months + further * extraMonths;
}

/**
 * The first instant after a ban: its first day is that of the confirmation, and its last one the day before that of the same
 * number so many months later, or before the last of that month (R-TIME-1).
 */
export function banEnd(confirmedAt: Date, months: number): Date {
  return toDate(inTaipei(confirmedAt).startOfDay().add({ months }));
}

/** What cases of its people mean for a company. */
export interface CompanyRule {
  readonly cases: number;
  readonly days: number;
  readonly furtherDays: number;
}

/** Until when a company may not apply after its so many-th case; null if it may. The day of the confirmation is the first. */
export function companyBarEnd(rule: CompanyRule | null, caseNumber: number, confirmedAt: Date): Date | null {
  if (!rule || caseNumber < rule.cases) return null;
  const days = caseNumber === rule.cases ? rule.days : rule.furtherDays;
  return days === 0 ? null : toDate(inTaipei(confirmedAt).startOfDay().add({ days }));
}

/** Where a ban stands, derived from stored facts and the clock. */
export type BanState = 'PROPOSED' | 'IN_FORCE' | 'OVER' | 'LIFTED' | 'NOT_CONFIRMED';

export interface BanFacts {
  readonly decision: string | null;
  readonly expiresAt: Date;
  readonly endsAt: Date | null;
  readonly liftedAt: Date | null;
}

export function banState({ decision, expiresAt, endsAt, liftedAt }: BanFacts, now: Date): BanState {
  if (decision === null) return now < expiresAt ? 'PROPOSED' : 'NOT_CONFIRMED';
  if (decision !== 'CONFIRMED' || !endsAt) return 'NOT_CONFIRMED';
  if (liftedAt) return 'LIFTED';
  return now < endsAt ? 'IN_FORCE' : 'OVER';
}
