import { inChainOf } from '../access/chain-of-number.js';
import { worksOnPasses } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BRANCH_CAUSES } from '../passes/hold.entity.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { boolean, integer, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import { PROPOSAL_KINDS, type ProposalDecision } from './proposal.entity.js';
import { CardStopProposalPage, CardStopProposalType } from './proposal.type.js';

const Row = {
  id: uuid,
  number: text,
  branch_code: text,
  kind: oneOf(PROPOSAL_KINDS),
  days: nullable(integer),
  cause: oneOf(BRANCH_CAUSES),
  reason: text,
  proposed_at: timestamp,
  proposed_by: text,
  expires_at: timestamp,
  mine: boolean,
  same_person: boolean,
};

/** Proposals `o` that wait for a decision in the viewer's branches. */
export function openProposals({ signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>): Sql {
  const branchCodes = worksOnPasses(signedIn) ? signedIn.branchCodes : [];
  return sql`o.decision is null and o.expires_at > ${now} and o.branch_code = any(${branchCodes})`;
}

/** The proposals that wait for a decision in the viewer's branches, oldest first; of one pass if its number is given. */
export async function listProposals(
  context: RequestContext,
  passNumber: string | null,
  request: PageRequest,
): Promise<CardStopProposalPage> {
  const { services, signedIn } = context;
  const number = passNumber?.trim().toUpperCase();
  const from = sql`card_stop_proposal o join pass p on p.id = o.pass_id
    where ${openProposals(context)} and ${number ? inChainOf(number) : sql`true`}`;
  const rows = await context.database.rows(
    Row,
    sql`
    select o.id, p.number, o.branch_code, o.kind, o.days, o.cause, o.reason, o.proposed_at, b.person_name proposed_by,
      o.expires_at, o.proposed_by_id = me.id mine, (b.id = me.id or b.email_key = me.email_key) same_person
    from account b, account me, ${from} and b.id = o.proposed_by_id and me.id = ${signedIn.accountId}
    order by o.proposed_at, o.id ${pageOf(request)}`,
  );
  const items = rows.map((row) => {
    const decides: ProposalDecision[] = row.same_person ? [] : ['CONFIRMED', 'DECLINED'];
    return build(CardStopProposalType, {
      id: row.id,
      passNumber: row.number,
      branch: services.ports.branch(row.branch_code as BranchCode),
      kind: row.kind,
      days: row.days,
      cause: row.cause,
      reason: row.reason,
      proposedAt: row.proposed_at,
      proposedBy: row.proposed_by,
      expiresAt: row.expires_at,
      viewerMay: row.mine ? [...decides, 'WITHDRAWN'] : decides,
    });
  });
  return buildPage(CardStopProposalPage, { items, request, count: totalOf(context.database, from) });
}
