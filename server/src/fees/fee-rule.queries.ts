import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { date, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { type FeeRuleState, FeeRuleType } from './fee.type.js';
import { FEE_SERVICES } from './fee-rule.js';

const Row = {
  id: uuid,
  service: oneOf(FEE_SERVICES),
  holds_from: date,
  amount: integer,
  free_issued_before: nullable(date),
  set_by: nullable(text),
  set_at: timestamp,
  withdrawn_by: nullable(text),
  withdrawn_at: nullable(timestamp),
};
type Row = RowOf<typeof Row>;

/** The fee rules, those that were withdrawn among them, latest first. */
export async function listFeeRules({ database, now }: RequestContext): Promise<FeeRuleType[]> {
  const today = inTaipei(now).toPlainDate().toString();
  const rows = await database.rows(
    Row,
    sql`select f.id, f.service, f.holds_from, f.amount, f.free_issued_before, b.person_name set_by, f.set_at,
      w.person_name withdrawn_by, f.withdrawn_at
    from fee_rule f left join account b on b.id = f.set_by_id left join account w on w.id = f.withdrawn_by_id
    order by f.service, f.holds_from desc, f.set_at desc`,
  );
  const counted = rows.filter((row) => row.withdrawn_at === null);
  const inForce = FEE_SERVICES.map((service) =>
    counted.find((row) => row.service === service && row.holds_from <= today),
  );
  const stateOf = (row: Row): FeeRuleState => {
    if (row.withdrawn_at !== null) return 'WITHDRAWN';
    if (row.holds_from > today) return 'PLANNED';
    return inForce.includes(row) ? 'IN_FORCE' : 'PAST';
  };
  return rows.map((row) => {
    const state = stateOf(row);
    return build(FeeRuleType, {
      id: row.id,
      service: row.service,
      holdsFrom: row.holds_from,
      amount: row.amount,
      freeIssuedBefore: row.free_issued_before,
      state,
      setBy: row.set_by,
      setAt: row.set_at,
      withdrawable: state === 'PLANNED',
      withdrawnBy: row.withdrawn_by,
      withdrawnAt: row.withdrawn_at,
    });
  });
}
