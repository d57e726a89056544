import DataLoader from 'dataloader';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BRANCH_CAUSES, COMPANY_CAUSES, HOLD_OFFICES } from '../passes/hold.entity.js';
import { build } from '../shared/build.js';
import { nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { HoldType } from './hold.type.js';
import { mayLift } from './stop-guards.js';
import { readCards, type StoppableCard } from './stoppable-card.js';

/** What is known of cards that may be stopped, of passes the viewer was already shown. */
export function stoppableCardLoader(context: RequestContext): DataLoader<string, StoppableCard> {
  return new DataLoader(async (ids) => {
    const cards = await readCards(context.services.database, context, sql`p.id = any(${ids}::uuid[])`);
    const found = new Map(cards.map((card) => [card.id, card]));
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

const Row = {
  id: uuid,
  pass_id: uuid,
  office: oneOf(HOLD_OFFICES),
  branch_code: nullable(text),
  cause: oneOf([...COMPANY_CAUSES, ...BRANCH_CAUSES]),
  reason: text,
  placed_at: timestamp,
  lifted_at: nullable(timestamp),
  lift_reason: nullable(text),
};

/** The holds of passes that the viewer reads in clear: those in force first, then the latest. */
export function holdsLoader(context: RequestContext): DataLoader<string, HoldType[]> {
  return new DataLoader(async (passIds) => {
    const { services, viewer } = context;
    const rows = await services.database.rows(
      Row,
      sql`
      select h.id, h.pass_id, h.office, h.branch_code, h.cause, h.reason, h.placed_at, h.lifted_at, h.lift_reason
      from hold h where h.pass_id = any(${passIds}::uuid[])
      order by (h.lifted_at is null) desc, coalesce(h.lifted_at, h.placed_at) desc, h.id`,
    );
    const cards = context.once(stoppableCardLoader);
    return Promise.all(
      passIds.map(async (passId) => {
        const card = await cards.load(passId);
        return rows
          .filter(({ pass_id }) => pass_id === passId)
          .map(({ office, branch_code, lifted_at, ...row }) => {
            const branchCode = branch_code as BranchCode | null;
            return build(HoldType, {
              id: row.id,
              office,
              branch: branchCode && services.ports.branch(branchCode),
              cause: row.cause,
              reason: row.reason,
              placedAt: row.placed_at,
              liftedAt: lifted_at,
              liftReason: row.lift_reason,
              viewerMayLift: lifted_at === null && mayLift(viewer, card, { office, branchCode }),
            });
          });
      }),
    );
  });
}
