import type { EntityManager } from '@mikro-orm/postgresql';
import type { BranchCode } from '../../access/words.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { type ItemAction, type ItemState, storedState } from '../forms/states.js';
import { ApplicationStep } from './application-item.entity.js';

/** Who takes steps, and when; the account is null where a step follows from the cancellation of a pass. */
export interface StepAuthor {
  readonly now: Date;
  readonly accountId: string | null;
  readonly throughId: string | null;
}

/** A step that the state table allows. */
export interface TakenStep {
  readonly itemId: string;
  readonly action: ItemAction;
  readonly from: ItemState;
  readonly to: ItemState;
  readonly reason: string | null;
  /** The branches for which staff decide; left out for companies. */
  readonly branchCodes?: readonly BranchCode[];
  /** The card that was issued for it. */
  readonly issuedPassId?: string | null;
}

/** Records steps and moves the items to their new states; one that stays at its step is left as it is. */
export async function recordSteps(
  tx: EntityManager,
  { now, accountId, throughId }: StepAuthor,
  steps: readonly TakenStep[],
): Promise<void> {
  if (steps.length === 0) return;
  await tx.insertMany(
    ApplicationStep,
    steps.map(({ itemId, action, from, to, reason, branchCodes }) => ({
      ...{ itemId, at: now, accountId, throughId, action, reason },
      branchCodes: branchCodes ? [...branchCodes] : null,
      fromState: from,
      toState: to,
    })),
  );
  const moved = steps.filter(({ from, to }) => from !== to);
  await transactionDatabase(tx).change(sql`
    update application_item i set state = s.state, state_since = ${now},
      issued_pass_id = coalesce(s.issued_pass_id, i.issued_pass_id)
    from unnest(${moved.map(({ itemId }) => itemId)}::uuid[], ${moved.map(({ to }) => storedState(to))}::text[],
      ${moved.map(({ issuedPassId }) => issuedPassId ?? null)}::uuid[]) as s (id, state, issued_pass_id)
    where i.id = s.id`);
}
