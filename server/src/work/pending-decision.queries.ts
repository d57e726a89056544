import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode } from '../shared/errors.js';
import { arrayOf, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { UNDOABLE_KINDS } from './pending-decision.entity.js';
import { PendingDecisionType } from './pending-decision.type.js';

const Row = {
  id: uuid,
  kind: oneOf(UNDOABLE_KINDS),
  case_id: uuid,
  number: nullable(text),
  company_name: text,
  batch_id: nullable(uuid),
  effective_at: timestamp,
  refusal_codes: nullable(arrayOf(oneOf(Object.values(ErrorCode)))),
};

const MOST = 200;

/** The viewer's decisions that have not taken effect, the oldest first. */
export async function pendingDecisions({ database, signedIn }: RequestContext): Promise<PendingDecisionType[]> {
  const rows = await database.rows(
    Row,
    sql`select d.id, d.kind, d.case_id, a.number, coalesce(c.name, r.company_name) company_name,
        d.batch_id, d.effective_at, d.refusal_codes
      from pending_decision d left join application a on a.id = d.case_id left join certificate t on t.id = d.case_id
        left join registration r on r.id in (d.case_id, t.registration_id)
        left join company c on c.id = coalesce(a.company_id, t.company_id)
      where d.account_id = ${signedIn.accountId} order by d.effective_at, d.id limit ${MOST}`,
  );
  return rows.map((row) =>
    build(PendingDecisionType, {
      id: row.id,
      kind: row.kind,
      caseId: row.case_id,
      number: row.number,
      companyName: row.company_name,
      batchId: row.batch_id,
      effectiveAt: instant(row.effective_at),
      refusals: row.refusal_codes,
    }),
  );
}
