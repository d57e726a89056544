import { join, raw, type Sql, sql } from '../../shared/sql.js';
import { FACT_COLUMNS, type Fact, type PassFacts } from './facts.js';

/** A condition on a pass, written once and asked in two ways: of facts in memory, and of rows `p` in the database. */
export interface Condition<F extends Fact = Fact> {
  /** The facts it looks at. */
  readonly facts: readonly F[];
  holds(pass: Pick<PassFacts, F>, now: Date): boolean;
  sql(now: Date): Sql;
  /** Every instant at which it can change by the clock alone. */
  moments(pass: Pick<PassFacts, F>): readonly Date[];
}

/** Facts of a given type. */
type FactOf<T> = { [F in Fact]: PassFacts[F] extends T ? F : never }[Fact];
type Moment = FactOf<Date>;
type OptionalMoment = Exclude<FactOf<Date | null>, Moment>;

const column = (fact: Moment | OptionalMoment): Sql => raw(`p.${FACT_COLUMNS[fact]}`);

/** The kind is written into the statement rather than bound: partial indexes are chosen by it. */
export function isKind(kind: PassFacts['kind']): Condition<'kind'> {
  const text = raw(`p.kind = '${kind}'`);
  return { facts: ['kind'], holds: (pass) => pass.kind === kind, sql: () => text, moments: () => [] };
}

/** Whether something that may happen to a pass has happened. */
export function isSet<F extends OptionalMoment>(fact: F): Condition<F> {
  const text = sql`${column(fact)} is not null`;
  return { facts: [fact], holds: (pass) => pass[fact] !== null, sql: () => text, moments: () => [] };
}

/** Whether a moment, and so many milliseconds after it, are over. */
export function isPast<F extends Moment>(fact: F, milliseconds = 0): Condition<F> {
  return {
    facts: [fact],
    holds: (pass, now) => pass[fact].getTime() + milliseconds <= now.getTime(),
    sql: (now) => sql`${column(fact)} <= ${new Date(now.getTime() - milliseconds)}`,
    moments: (pass) => [new Date(pass[fact].getTime() + milliseconds)],
  };
}

export function not<F extends Fact>(condition: Condition<F>): Condition<F> {
  return {
    facts: condition.facts,
    holds: (pass, now) => !condition.holds(pass, now),
    sql: (now) => sql`not (${condition.sql(now)})`,
    moments: condition.moments,
  };
}

export function and<F extends Fact>(...conditions: readonly Condition<F>[]): Condition<F> {
  return {
    facts: conditions.flatMap(({ facts }) => facts),
    holds: (pass, now) => conditions.every((condition) => condition.holds(pass, now)),
    sql: (now) => joined(conditions, now, ' and '),
    moments: (pass) => conditions.flatMap((condition) => condition.moments(pass)),
  };
}

export function or<F extends Fact>(...conditions: readonly Condition<F>[]): Condition<F> {
  return {
    facts: conditions.flatMap(({ facts }) => facts),
    holds: (pass, now) => conditions.some((condition) => condition.holds(pass, now)),
    sql: (now) => joined(conditions, now, ' or '),
    moments: (pass) => conditions.flatMap((condition) => condition.moments(pass)),
  };
}

function joined(conditions: readonly Pick<Condition, 'sql'>[], now: Date, separator: string): Sql {
  return sql`(${join(
    conditions.map((condition) => condition.sql(now)),
    separator,
  )})`;
}
