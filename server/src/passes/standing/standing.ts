import { anyOf, join, raw, type Sql, sql } from '../../shared/sql.js';
import { and, type Condition, not } from './condition.js';
import {
  begun,
  blocked,
  cancelled,
  card,
  collected,
  exchanged,
  knownToGates,
  made,
  over,
  singleEntry,
} from './conditions.js';
import { deactivated, notReinstated } from './deactivations.js';
import type { PassFacts } from './facts.js';

interface Status {
  readonly when: Condition;
  /** Whether gates open. `LATER` refuses by the date alone: a gate that knows the dates finds out for itself. */
  readonly gates: 'OPEN' | 'SHUT' | 'LATER';
  readonly meaning: string;
}

/**
 * Every status of a pass: the first whose condition holds (R-PRD-7). A status is one line here; the API's enum, the
 * status of a pass, the filter of lists, what gates answer and the reasons against an application all follow.
 */
const STATUSES = {
  CANCELLED: { when: cancelled, gates: 'SHUT', meaning: '已註銷: cancelled for good.' },
  EXCHANGED: {
    when: exchanged,
    gates: 'SHUT',
    meaning: '已換證: the card that takes its place has been collected, and this one is no longer accepted.',
  },
  EXPIRED: { when: over, gates: 'LATER', meaning: '已過期: the last second of validity has passed.' },
  BLOCKED: {
    when: blocked,
    gates: 'SHUT',
    meaning: '已掛失 or 暫停使用: blocked by its company or by staff, until that is lifted.',
  },
  DEACTIVATED: { when: notReinstated, gates: 'SHUT', meaning: '停用中: may not be used for now.' },
  REINSTATEMENT_PENDING: {
    when: deactivated,
    gates: 'SHUT',
    meaning: '恢復待生效: deactivated still, and usable again from a time that has been decided.',
  },
  TO_BE_MADE: { when: and(card, not(made)), gates: 'SHUT', meaning: '待製證: the card has not been made yet.' },
  MADE: {
    when: and(card, not(collected)),
    gates: 'SHUT',
    meaning: '已製證: the card is made and waits to be collected; gates do not accept it yet.',
  },
  NOT_YET_VALID: {
    when: not(begun),
    gates: 'LATER',
    meaning: '尚未生效: the first second of validity is still to come.',
  },
  SYNCHRONISING: {
    when: and(singleEntry, not(knownToGates)),
    gates: 'LATER',
    meaning: '資料同步中: a single-entry pass issued less than 10 minutes ago, not yet accepted by gates.',
  },
  USABLE: { when: singleEntry, gates: 'OPEN', meaning: '可使用: a single-entry pass that gates accept now.' },
  VALID: { when: card, gates: 'OPEN', meaning: '已領證: the card is collected and valid.' },
} as const satisfies Record<string, Status>;

/** Every state a pass can be in; derived from facts and clock, never stored (R-PRD-7). */
export type PassStatus = keyof typeof STATUSES;
type StatusWith<G extends Status['gates']> = {
  [S in PassStatus]: (typeof STATUSES)[S]['gates'] extends G ? S : never;
}[PassStatus];
/** A status in which gates open. */
type OpenStatus = StatusWith<'OPEN'>;
/** A status in which they do not. */
export type RefusedStatus = Exclude<PassStatus, OpenStatus>;

const ORDERED = Object.entries(STATUSES) as [PassStatus, Status][];
export const PASS_STATUSES = ORDERED.map(([status]) => status);

/** What each status means, of all or of those that gates refuse. */
export const STATUS_MEANINGS = meanings<PassStatus>(() => true);
export const REFUSED_MEANINGS = meanings<RefusedStatus>(({ gates }) => gates !== 'OPEN');

function meanings<S extends PassStatus>(chosen: (status: Status) => boolean): Readonly<Record<S, string>> {
  const entries = ORDERED.filter(([, status]) => chosen(status)).map(([name, { meaning }]) => [name, meaning]);
  return Object.fromEntries(entries) as Record<S, string>;
}

/** The status of a pass. */
export function standing(pass: PassFacts, now: Date): PassStatus {
  const found = ORDERED.find(([, { when }]) => when.holds(pass, now));
  if (!found) throw new Error('no status fits this pass');
  return found[0];
}

/** Every instant at which the status of a pass can change by the clock alone. */
export function statusMoments(pass: PassFacts): Date[] {
  return ORDERED.flatMap(([, { when }]) => [...when.moments(pass)]);
}

/** Each status as a condition of its own: it holds, and none before it does. */
const CONDITIONS = Object.fromEntries(
  ORDERED.map(([status, { when }], at) => [
    status,
    and(...ORDERED.slice(0, at).map(([, other]) => not(other.when)), when),
  ]),
) as Record<PassStatus, Condition>;

/** Passes `p` in any of these statuses. */
export function standingIs(statuses: readonly PassStatus[], now: Date): Sql {
  const conditions = ORDERED.map(([status]) => [status, CONDITIONS[status].sql(now)]);
  return anyOf(Object.fromEntries(conditions) as Record<PassStatus, Sql>, statuses);
}

/** The status of passes `p`, as the clock has it. */
export function standingOf(now: Date): Sql {
  const cases = ORDERED.map(([status, { when }]) => sql`when ${when.sql(now)} then ${raw(`'${status}'`)}`);
  return sql`case ${join(cases, ' ')} end`;
}

export function opensGates(status: PassStatus): status is OpenStatus {
  return STATUSES[status].gates === 'OPEN';
}

/** Nothing but its dates and areas keeps it from opening gates: what a gate that knows those need ask. */
export const usableAtGates = and(
  ...ORDERED.filter(([, { gates }]) => gates === 'SHUT').map(([, { when }]) => not(when)),
);

/** A card that opens its gates now, so that its holder needs no single-entry pass for them (R-ONE-4). */
export const cardInForce = and(
  ...ORDERED.filter(([, { gates }]) => gates !== 'OPEN').map(([, { when }]) => not(when)),
  card,
);
