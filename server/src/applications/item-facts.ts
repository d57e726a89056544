import { filedByMe } from '../decisions/case-guards.js';
import type { PassKind } from '../passes/pass.entity.js';
import { type DatabaseTime, instant, sql } from '../shared/sql.js';
import type { FormKind } from './application.entity.js';
import type { ItemFacts } from './item-guards.js';
import { APPROVED_BEFORE_BY_ME, FILERS, ITEM_STATE } from './item-state.sql.js';
import type { ItemState } from './states.js';

/** What the guards know of items, for account `me`; read by {@link itemFacts}. */
export const ITEM_FACTS = sql`a.form, a.branch_code, ${ITEM_STATE} state, ${filedByMe(FILERS)} own_filing,
  ${APPROVED_BEFORE_BY_ME} approved_before, n.kind card_kind, n.branch_code card_branch_code,
  n.valid_to card_valid_to, n.made_at is not null card_made, n.collected_at is not null card_collected,
  n.cancelled_at is not null card_cancelled`;

export interface ItemFactsRow {
  form: FormKind;
  branch_code: string | null;
  state: ItemState;
  own_filing: boolean;
  approved_before: boolean;
  card_kind: PassKind | null;
  card_branch_code: string | null;
  card_valid_to: DatabaseTime | null;
  card_made: boolean;
  card_collected: boolean;
  card_cancelled: boolean;
}

export function itemFacts(row: ItemFactsRow): ItemFacts {
  const { card_kind: kind, card_branch_code: branchCode, card_valid_to: validTo } = row;
  const progress = { made: row.card_made, collected: row.card_collected, cancelled: row.card_cancelled };
  return {
    form: row.form,
    branchCode: row.branch_code,
    state: row.state,
    ownFiling: row.own_filing,
    approvedBefore: row.approved_before,
    card: kind && branchCode && validTo ? { kind, branchCode, validTo: instant(validTo), ...progress } : null,
  };
}
