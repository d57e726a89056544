import { BRANCH_CODES, inBranchOrder } from '../../access/words.js';
import { filedByMe } from '../../decisions/case-guards.js';
import { holderRemoved } from '../../passes/holder-removed.queries.js';
import { PASS_KINDS } from '../../passes/pass.entity.js';
import { holderBanEnd } from '../../people/bans-in-force.js';
import { arrayOf, boolean, nullable, oneOf, type RowOf, text, timestamp } from '../../shared/rows.js';
import { instant, instantOrNull, sql } from '../../shared/sql.js';
import { isStep } from '../forms/decision-steps.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import {
  APPROVED_BEFORE_BY_ME,
  DECIDING_BRANCHES,
  FILERS,
  ITEM_STATE,
  WAITING_BRANCHES,
} from '../forms/item-state.sql.js';
import { ITEM_STATES } from '../forms/states.js';
import type { ItemFacts } from './item-guards.js';

/** What the guards know of items, for account `me`; read by {@link itemFacts}. */
export const ITEM_FACTS = sql`a.form, ${DECIDING_BRANCHES} deciding_branches, ${WAITING_BRANCHES} waiting_branches, ${ITEM_STATE} state, ${filedByMe(FILERS)} submitted_by_viewer,
  ${APPROVED_BEFORE_BY_ME} approved_before, n.kind card_kind, n.branch_code card_branch_code,
  n.valid_to card_valid_to, n.made_at is not null card_made, n.collected_at is not null card_collected,
  n.cancelled_at is not null card_cancelled, n.blocked_at is not null card_blocked, ${holderRemoved('n')} card_holder_removed,
  case when n.collected_at is null then ${holderBanEnd('n')} end card_banned_until`;

export const ItemFactsRow = {
  form: oneOf(FORM_KINDS),
  deciding_branches: arrayOf(oneOf(BRANCH_CODES)),
  waiting_branches: arrayOf(oneOf(BRANCH_CODES)),
  state: oneOf(ITEM_STATES),
  submitted_by_viewer: boolean,
  approved_before: boolean,
  card_kind: nullable(oneOf(PASS_KINDS)),
  card_branch_code: nullable(text),
  card_valid_to: nullable(timestamp),
  card_made: boolean,
  card_collected: boolean,
  card_cancelled: boolean,
  card_blocked: boolean,
  card_holder_removed: boolean,
  card_banned_until: nullable(timestamp),
};
export type ItemFactsRow = RowOf<typeof ItemFactsRow>;

export function itemFacts(row: ItemFactsRow): ItemFacts {
  const { card_kind: kind, card_branch_code: branchCode, card_valid_to: validTo } = row;
  const progress = { made: row.card_made, collected: row.card_collected, cancelled: row.card_cancelled };
  const bannedUntil = instantOrNull(row.card_banned_until);
  const obstacles = { blocked: row.card_blocked, holderRemoved: row.card_holder_removed, bannedUntil };
  const step = isStep(row.state);
  return {
    form: row.form,
    decidingBranches: step ? inBranchOrder(row.deciding_branches) : [],
    waitingBranches: step ? inBranchOrder(row.waiting_branches) : [],
    state: row.state,
    submittedByViewer: row.submitted_by_viewer,
    approvedBefore: row.approved_before,
    card:
      kind && branchCode && validTo ? { kind, branchCode, validTo: instant(validTo), ...obstacles, ...progress } : null,
  };
}
