import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { date, integer, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
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
};

/** The fee rules that were not withdrawn, latest first. */
export async function listFeeRules({ database, now }: RequestContext): Promise<FeeRuleType[]> {
  const today = inTaipei(now).toPlainDate().toString();
  const rows = await database.rows(
    Row,
    sql`select f.id, f.service, f.holds_from, f.amount, f.free_issued_before, b.person_name set_by, f.set_at
    from fee_rule f left join account b on b.id = f.set_by_id
    where f.withdrawn_at is null order by f.service, f.holds_from desc`,
  );
  const inForce = FEE_SERVICES.map((service) => rows.find((row) => row.service === service && row.holds_from <= today));
  return rows.map((row) => {
    const begun: FeeRuleState = inForce.includes(row) ? 'IN_FORCE' : 'PAST';
    return build(FeeRuleType, {
      id: row.id,
      service: row.service,
      holdsFrom: row.holds_from,
      amount: row.amount,
      freeIssuedBefore: row.free_issued_before,
      state: row.holds_from > today ? 'PLANNED' : begun,
      setBy: row.set_by,
      setAt: row.set_at,
    });
  });
}
