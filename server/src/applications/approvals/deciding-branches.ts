import type { EntityManager } from '@mikro-orm/postgresql';
import { holdsAt, holdsFrom } from '../../access/area-times.js';
import { BRANCH_CODES, type BranchCode } from '../../access/words.js';
import type { BranchRow, Ports } from '../../ports/ports.js';
import { ErrorCode, refuseAny } from '../../shared/errors.js';
import { boolean, integer, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { CheckedForm } from '../forms/form.check.js';
import { type DecidingBranches, FORMS } from '../forms/forms.js';
import type { Subject } from '../subjects/subjects.js';
import { BranchApproval } from './branch-approval.entity.js';

/**
 * The branch that an application belongs to: the one chosen, where its cards are collected, or that of its passes; null if no
 * branch decides on the form. Refuses passes of several branches with OTHER_BRANCH.
 */
export function homeBranch(
  ports: Ports,
  { form, pickupPort, branch }: Pick<CheckedForm, 'form' | 'pickupPort' | 'branch'>,
  subjects: readonly Pick<Subject, 'pass' | 'field'>[],
): BranchRow | null {
  if (FORMS[form].decidedBy === 'NO_BRANCH') return null;
  return branch ?? pickupPort?.branch ?? branchOfPasses(ports, subjects);
}

function branchOfPasses(ports: Ports, subjects: readonly Pick<Subject, 'pass' | 'field'>[]): BranchRow {
  const first = subjects.find(({ pass }) => pass)?.pass;
  if (!first) throw new Error('a form that goes to the branch of its passes has none');
  const branch = ports.branch(first.branchCode as BranchCode);
  const params = { branchZh: branch.nameZh, branchEn: branch.nameEn };
  refuseAny(
    subjects.flatMap(({ pass, field }) =>
      pass?.branchCode === branch.code ? [] : [{ code: ErrorCode.OTHER_BRANCH, field, params }],
    ),
  );
  return branch;
}

/** The areas of an item, before and after, from which its branches follow. */
interface ChangedAreas {
  /** The areas applied for. */
  readonly asked: readonly number[];
  /** The areas that the pass opens now, and with those that its renewal opens later; none where a person applies for a first one. */
  readonly current: readonly number[];
  readonly currentOrLater: readonly number[];
  /** The branch that issued the pass. */
  readonly issuedBy: BranchCode | null;
  /** The branch that the applicant chose. */
  readonly chosen: BranchCode | null;
}

/** THE RULE: which branches decide on an item, by the word in the form's description (R-PRD-1, R-PRD-6). */
const BRANCHES: Record<
  DecidingBranches,
  (areas: ChangedAreas, branchOf: (areaId: number) => BranchCode) => BranchCode[]
> = {
  NO_BRANCH: () => [],
  BRANCHES_OF_AREAS: ({ asked }, branchOf) => asked.map(branchOf),
  // An area may be taken away that has begun meanwhile.
  BRANCHES_OF_CHANGED_AREAS: ({ asked, current, currentOrLater }, branchOf) => [
    ...asked.filter((id) => !current.includes(id)).map(branchOf),
    ...currentOrLater.filter((id) => !asked.includes(id)).map(branchOf),
  ],
  BRANCH_OF_PASS: ({ issuedBy }) => (issuedBy ? [issuedBy] : []),
  CHOSEN_BRANCH: ({ chosen }) => (chosen ? [chosen] : []),
};

/** The branches that decide on an item, in the order in which branches are listed. */
export function decidingBranches(ports: Ports, form: CheckedForm['form'], areas: ChangedAreas): BranchCode[] {
  const found = new Set(BRANCHES[FORMS[form].decidedBy](areas, (id) => ports.area(id).port.branch.code));
  return BRANCH_CODES.filter((code) => found.has(code));
}

/** Stores the approvals that items need, none of them given; those given before are void. `itemIds` in the order of `subjects`. */
export async function requireApprovals(
  tx: EntityManager,
  ports: Ports,
  form: Pick<CheckedForm, 'form' | 'areas' | 'branch'>,
  itemIds: readonly string[],
  subjects: readonly Pick<Subject, 'pass'>[],
  now: Date,
): Promise<void> {
  await tx.nativeDelete(BranchApproval, { itemId: { $in: [...itemIds] } });
  const passIds = subjects.flatMap(({ pass }) => pass?.id ?? []);
  const opened = await areasOpened(tx, passIds, now);
  const asked = form.areas.map(({ id }) => id);
  const chosen = form.branch?.code ?? null;
  const rows = subjects.flatMap(({ pass }, at) => {
    const own = opened.filter(({ pass_id }) => pass_id === pass?.id);
    const currentOrLater = own.map(({ area_id }) => area_id);
    const current = own.filter(({ begun }) => begun).map(({ area_id }) => area_id);
    const issuedBy = (pass?.branchCode ?? null) as BranchCode | null;
    const branches = decidingBranches(ports, form.form, { asked, current, currentOrLater, issuedBy, chosen });
    const itemId = itemIds[at] ?? '';
    return FORMS[form.form].steps.flatMap((step) => branches.map((branchCode) => ({ itemId, step, branchCode })));
  });
  if (rows.length > 0) await tx.insertMany(BranchApproval, rows);
}

/** The areas that passes open now or later. */
function areasOpened(tx: EntityManager, passIds: readonly string[], now: Date) {
  return transactionDatabase(tx).rows(
    { pass_id: uuid, area_id: integer, begun: boolean },
    sql`select x.pass_id, x.area_id, ${holdsAt(now)} begun from pass_area x
      where x.pass_id = any(${passIds}::uuid[]) and ${holdsFrom(now)}`,
  );
}

/** Records the approvals that items are given now; each for the branches for which it counts. */
export async function giveApprovals(
  tx: EntityManager,
  { now, accountId }: { readonly now: Date; readonly accountId: string },
  given: readonly { readonly itemId: string; readonly from: string; readonly branchCodes: readonly BranchCode[] }[],
): Promise<void> {
  const rows = given.flatMap(({ itemId, from, branchCodes }) => branchCodes.map((code) => ({ itemId, from, code })));
  await transactionDatabase(tx).change(sql`
    insert into branch_approval (item_id, step, branch_code, approved_at, approved_by_id)
    select g.item_id, g.step, g.branch_code, ${now}, ${accountId}
    from unnest(${rows.map(({ itemId }) => itemId)}::uuid[], ${rows.map(({ from }) => from)}::text[],
      ${rows.map(({ code }) => code)}::text[]) as g (item_id, step, branch_code)
    on conflict (item_id, step, branch_code) do update
      set approved_at = excluded.approved_at, approved_by_id = excluded.approved_by_id`);
}
