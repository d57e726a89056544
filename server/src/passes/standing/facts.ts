import { type DatabaseTime, instant, raw } from '../../shared/sql.js';
import type { PassKind } from '../pass.entity.js';

/** What is known of a pass; its status follows from this and the clock (R-PRD-7). */
export interface PassFacts {
  readonly kind: PassKind;
  readonly issuedAt: Date;
  readonly validFrom: Date;
  /** Its last second. */
  readonly validTo: Date;
  readonly madeAt: Date | null;
  readonly collectedAt: Date | null;
  readonly deactivatedAt: Date | null;
  readonly cancelledAt: Date | null;
}
export type Fact = keyof PassFacts;

/** The columns of `pass` in which the facts are stored. Gates are sent a change of any of them: a test reads this list. */
export const FACT_COLUMNS = {
  kind: 'kind',
  issuedAt: 'issued_at',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  madeAt: 'made_at',
  collectedAt: 'collected_at',
  deactivatedAt: 'deactivated_at',
  cancelledAt: 'cancelled_at',
} as const satisfies Record<Fact, string>;

type Stored<T> = T extends Date ? DatabaseTime : T;

/** A row of a statement that selects {@link FACTS}. */
export type FactRow = { readonly [F in Fact as (typeof FACT_COLUMNS)[F]]: Stored<PassFacts[F]> };

/** The facts of passes `p`, for the list of columns of a statement. */
export const FACTS = raw(
  Object.values(FACT_COLUMNS)
    .map((column) => `p.${column}`)
    .join(', '),
);

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
  get deactivatedAt() {
    return optional(this.#row.deactivated_at);
  }
  get cancelledAt() {
    return optional(this.#row.cancelled_at);
  }
}

const optional = (time: DatabaseTime | null): Date | null => (time === null ? null : instant(time));
