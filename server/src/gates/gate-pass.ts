import type { RequestContext } from '../context.js';
import { EXCHANGED_FOR } from '../passes/card-chain.js';
import { areasAt, laterAreas, type StoredLaterAreas } from '../passes/open-areas.js';
import { FACTS, FactRow, factsOf } from '../passes/standing/facts.js';
import { type OpenPeriod, openPeriods } from '../passes/standing/schedule.js';
import { usableAtGates } from '../passes/standing/standing.js';
import { opensAt } from '../passes/validity.js';
import { build } from '../shared/build.js';
import { arrayOf, integer, json, nullable, type RowOf, text } from '../shared/rows.js';
import { instant, type Sql, sql } from '../shared/sql.js';
import { GatePassType, GatePeriodType } from './gate-api.type.js';

/** What of the server is needed to tell gates of passes. */
export type GateContext = Pick<RequestContext, 'database' | 'services' | 'now'>;

/** A row of a statement that selects {@link gatePassColumns}. */
export const GatePassRow = {
  ...FactRow,
  number: text,
  area_ids: arrayOf(integer),
  later_areas: nullable(json<StoredLaterAreas>()),
  exchanged_for: nullable(text),
};
type GatePassRow = RowOf<typeof GatePassRow>;

/** What a gate needs of passes `p`. */
export function gatePassColumns(now: Date): Sql {
  return sql`p.number, ${FACTS}, ${areasAt(now)} area_ids, ${laterAreas(now)} later_areas, ${EXCHANGED_FOR} exchanged_for`;
}

export function gatePass({ services, now }: Omit<GateContext, 'database'>, row: GatePassRow): GatePassType {
  const facts = factsOf(row);
  const areasOf = (ids: readonly number[]) => ids.map((id) => services.ports.area(id));
  const areas = areasOf(row.area_ids);
  const later = row.later_areas && { from: instant(row.later_areas.from), areas: areasOf(row.later_areas.area_ids) };
  const periodsOf = ({ from, until }: OpenPeriod): GatePeriodType[] => {
    if (!later || later.from >= until) return [build(GatePeriodType, { from, until, areas })];
    if (later.from <= from) return [build(GatePeriodType, { from, until, areas: later.areas })];
    return [
      build(GatePeriodType, { from, until: later.from, areas }),
      build(GatePeriodType, { from: later.from, until, areas: later.areas }),
    ];
  };
  return build(GatePassType, {
    number: row.number,
    exchangedForNumber: row.exchanged_for,
    usable: usableAtGates.holds(facts, now),
    validFrom: opensAt(facts),
    validTo: facts.validTo,
    areas,
    periods: openPeriods(facts, now).flatMap((period) => periodsOf(period)),
  });
}
