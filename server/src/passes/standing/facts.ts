import type { DatabaseTime } from '../../shared/rows.js';
import { type Column, type Columns, json, nullable, oneOf, type RowOf, timestamp } from '../../shared/rows.js';
import { instant, raw } from '../../shared/sql.js';
import type { DeactivationReason } from '../deactivation.entity.js';
import { PASS_KINDS, type PassKind } from '../pass.entity.js';

export interface DeactivationFacts {
  readonly reason: DeactivationReason;
  readonly startsAt: Date;
  /** The first instant at which it no longer holds; null while its end is open. */
  readonly until: Date | null;
  /** When it was decided that it ends at `until`; null for an end that it had from its beginning, or has not yet. */
  readonly endedAt: Date | null;
}

/** What is known of a pass; its status follows from this and the clock (R-PRD-7). */
export interface PassFacts {
  readonly kind: PassKind;
  readonly issuedAt: Date;
  readonly validFrom: Date;
  /** Its last second. */
  readonly validTo: Date;
  readonly madeAt: Date | null;
  readonly collectedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** When the card that takes its place was collected. */
  readonly exchangedAt: Date | null;
  /** Since when it is blocked by one hold or several; null while there is none. */
  readonly blockedAt: Date | null;
  /** In force, over or still to come. */
  readonly deactivations: readonly DeactivationFacts[];
}
export type Fact = keyof PassFacts;

/** A fact that is a column of `pass`. */
type ColumnFact = Exclude<Fact, 'deactivations'>;

/** The columns in which facts are stored. Gates are sent a change of any of them: a test reads these lists. */
export const FACT_COLUMNS = {
  kind: 'kind',
  issuedAt: 'issued_at',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  madeAt: 'made_at',
  collectedAt: 'collected_at',
  cancelledAt: 'cancelled_at',
  exchangedAt: 'exchanged_at',
  blockedAt: 'blocked_at',
} as const satisfies Record<ColumnFact, string>;
/** Deactivations `d` of passes `p`: its own, and those of the card in whose place it comes (R-EXC-4). */
export const DEACTIVATIONS_OF_PASS = 'd.pass_id in (p.id, p.exchanged_from_id)';

type InDatabase<T> = T extends Date ? DatabaseTime : T;

/** A row of a statement that selects {@link FACTS}. */
export const FactRow = {
  kind: oneOf(PASS_KINDS),
  issued_at: timestamp,
  valid_from: timestamp,
  valid_to: timestamp,
  made_at: nullable(timestamp),
  collected_at: nullable(timestamp),
  cancelled_at: nullable(timestamp),
  exchanged_at: nullable(timestamp),
  blocked_at: nullable(timestamp),
  deactivations: nullable(json<readonly StoredDeactivation[]>()),
} satisfies { readonly [F in ColumnFact as (typeof FACT_COLUMNS)[F]]: Column<InDatabase<PassFacts[F]>> } & Columns;
export type FactRow = RowOf<typeof FactRow>;
type StoredDeactivation = readonly [
  reason: DeactivationReason,
  startsAt: DatabaseTime,
  until: DatabaseTime | null,
  endedAt: DatabaseTime | null,
];

/** The facts of passes `p`, for the list of columns of a statement. */
export const FACTS = raw(`${Object.values(FACT_COLUMNS)
  .map((column) => `p.${column}`)
  .join(', ')},
  case when p.deactivated_until is not null then (select json_agg(json_build_array(d.reason, d.starts_at, d.until, d.ended_at))
    from deactivation d where ${DEACTIVATIONS_OF_PASS}) end deactivations`);

/** The facts in a row. Times are read when they are asked for: a list has many more than it needs. */
export function factsOf(row: FactRow): PassFacts {
  return new StoredFacts(row);
}

class StoredFacts implements PassFacts {
  readonly #row: FactRow;

  constructor(row: FactRow) {
    this.#row = row;
  }

  get kind() {
    return this.#row.kind;
  }
  get issuedAt() {
    return instant(this.#row.issued_at);
  }
  get validFrom() {
    return instant(this.#row.valid_from);
  }
  get validTo() {
    return instant(this.#row.valid_to);
  }
  get madeAt() {
    return optional(this.#row.made_at);
  }
  get collectedAt() {
    return optional(this.#row.collected_at);
  }
  get cancelledAt() {
    return optional(this.#row.cancelled_at);
  }
  get exchangedAt() {
    return optional(this.#row.exchanged_at);
  }
  get blockedAt() {
    return optional(this.#row.blocked_at);
  }
  get deactivations() {
    return (this.#row.deactivations ?? []).map(([reason, startsAt, until, endedAt]) => ({
      reason,
      startsAt: instant(startsAt),
      until: optional(until),
      endedAt: optional(endedAt),
    }));
  }
}

const optional = (time: DatabaseTime | null): Date | null => (time === null ? null : instant(time));
