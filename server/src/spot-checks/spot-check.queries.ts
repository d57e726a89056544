import DataLoader from 'dataloader';
import { ownedPasses } from '../access/visibility.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import type { PassRights } from '../passes/rights.js';
import type { Ports } from '../ports/ports.js';
import { build } from '../shared/build.js';
import { boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { empty, instant, raw, type Sql, sql } from '../shared/sql.js';
import { SPOT_CHECK_RESULTS } from './spot-check.entity.js';
import { SpotCheckType } from './spot-check.type.js';
import { suspensionLastSecond, suspensionState } from './suspension.js';
import { SuspensionType } from './suspension.type.js';

export const SpotCheckRow = {
  id: uuid,
  pass_id: uuid,
  pass_number: text,
  port_id: integer,
  company_name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  result: oneOf(SPOT_CHECK_RESULTS),
  reason: nullable(text),
  checked_at: timestamp,
  checked_by: nullable(text),
  lifted_at: nullable(timestamp),
  lifted_by: nullable(text),
  lift_reason: nullable(text),
  owned: boolean,
};
export type SpotCheckRow = RowOf<typeof SpotCheckRow>;

const FACTS = `s.pass_id, p.number pass_number, s.port_id, c.name company_name, c.organisation_kind,
  c.organisation_number, s.result, s.checked_at, s.lifted_at`;
const FACT_TABLES = 'spot_check s join pass p on p.id = s.pass_id join company c on c.id = s.company_id';

const COLUMNS = raw(`s.id, ${FACTS}, s.reason, k.person_name checked_by, l.person_name lifted_by, s.lift_reason`);
const TABLES = raw(
  `${FACT_TABLES} join account k on k.id = s.checked_by_id left join account l on l.id = s.lifted_by_id`,
);

// Analysts get no texts and names; their database role cannot read them either.
const ANALYSTS_COLUMNS = raw(`s.pass_id id, ${FACTS}, null reason, null checked_by, null lifted_by, null lift_reason`);
const ANALYSTS_TABLES = raw(FACT_TABLES);

/** Spot checks `s` of passes `p` with the names of the reviewers, except for analysts, and whether the viewer owns the pass. */
export function readSpotChecks(context: RequestContext, conditions: Sql, tail: Sql = empty): Promise<SpotCheckRow[]> {
  const analyst = context.viewer.kind === 'ANALYST';
  const select = analyst
    ? sql`select ${ANALYSTS_COLUMNS}, false owned from ${ANALYSTS_TABLES}`
    : sql`select ${COLUMNS}, ${ownedPasses(context.viewer, context.now)} owned from ${TABLES}`;
  return context.database.rows(SpotCheckRow, sql`${select} ${conditions} ${tail}`);
}

function spotCheckRowsLoader(context: RequestContext): DataLoader<string, SpotCheckRow | null> {
  return new DataLoader(async (passIds) => {
    const rows = await readSpotChecks(context, sql`where s.pass_id = any(${passIds}::uuid[])`);
    return passIds.map((id) => rows.find((row) => row.pass_id === id) ?? null);
  });
}

/**
 * The spot check of a pass the viewer may see; texts and names only if they may read its record, since a reason may
 * mention the holder.
 */
export async function spotCheckOf(
  context: RequestContext,
  passId: string,
  { record }: PassRights,
): Promise<SpotCheckType | null> {
  const found = await context.once(spotCheckRowsLoader).load(passId);
  if (!found) return null;
  const row = record ? found : withoutTexts(found);
  return build(SpotCheckType, {
    result: row.result,
    reason: row.reason,
    checkedAt: instant(row.checked_at),
    checkedBy: row.checked_by,
    suspension: row.result === 'FAILED' ? presentSuspension(context.services.ports, row, context.now) : null,
  });
}

const withoutTexts = (row: SpotCheckRow): SpotCheckRow => ({
  ...row,
  ...{ reason: null, checked_by: null, lifted_by: null, lift_reason: null },
});

/** A check of the viewer's company or branches: an operator reads its texts only if they own the pass (R-ACC-1). */
export function asReadBy({ viewer }: RequestContext, row: SpotCheckRow): SpotCheckRow {
  return viewer.kind === 'OPERATOR' && !row.owned ? withoutTexts(row) : row;
}

/** A failed check as the suspension it causes. */
export function presentSuspension(ports: Ports, row: SpotCheckRow, now: Date): SuspensionType {
  const checkedAt = instant(row.checked_at);
  const liftedAt = row.lifted_at ? instant(row.lifted_at) : null;
  return build(SuspensionType, {
    id: row.id,
    state: suspensionState({ checkedAt, liftedAt }, now),
    port: ports.port(row.port_id),
    company: build(CompanySummaryType, {
      name: row.company_name,
      organisationKind: row.organisation_kind,
      organisationNumber: row.organisation_number,
    }),
    passNumber: row.pass_number,
    from: checkedAt,
    checkedBy: row.checked_by,
    to: suspensionLastSecond(checkedAt),
    reason: row.reason,
    liftedAt,
    liftedBy: row.lifted_by,
    liftReason: row.lift_reason,
  });
}
