import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionDatabase } from '../shared/sql.js';
import { ApplicationStep } from './application-item.entity.js';
import { type ItemAction, type ItemState, storedState } from './forms/states.js';

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
  /** The card that was issued for it. */
  readonly issuedPassId?: string | null;
}

/** Records steps and moves the items to their new states. */
export async function recordSteps(
  tx: EntityManager,
  { now, accountId, throughId }: StepAuthor,
  steps: readonly TakenStep[],
): Promise<void> {
  if (steps.length === 0) return;
  await tx.insertMany(
    ApplicationStep,
    steps.map(({ itemId, action, from, to, reason }) => ({
      ...{ itemId, at: now, accountId, throughId, action, reason },
      fromState: from,
      toState: to,
    })),
  );
  await transactionDatabase(tx).change(sql`
    update application_item i set state = s.state, state_since = ${now},
      issued_pass_id = coalesce(s.issued_pass_id, i.issued_pass_id)
    from unnest(${steps.map(({ itemId }) => itemId)}::uuid[], ${steps.map(({ to }) => storedState(to))}::text[],
      ${steps.map(({ issuedPassId }) => issuedPassId ?? null)}::uuid[]) as s (id, state, issued_pass_id)
    where i.id = s.id`);
}
