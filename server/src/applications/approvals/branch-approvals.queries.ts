import DataLoader from 'dataloader';
import { BRANCH_CODES } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { nullable, oneOf, text, timestamp, uuid } from '../../shared/rows.js';
import { instant, sql } from '../../shared/sql.js';
import { DECISION_STEPS } from '../forms/decision-steps.js';
import { BranchApprovalType } from './branch-approval.type.js';

const Row = {
  item_id: uuid,
  step: oneOf(DECISION_STEPS),
  branch_code: oneOf(BRANCH_CODES),
  approved_at: nullable(timestamp),
  by_name: nullable(text),
};

/** The approvals of items that the viewer was already shown, by step and branch. */
export function branchApprovalsLoader(context: RequestContext): DataLoader<string, BranchApprovalType[]> {
  const forStaff = context.viewer.kind === 'STAFF';
  return new DataLoader(async (itemIds) => {
    const rows = await context.services.database.rows(
      Row,
      sql`select d.item_id, d.step, d.branch_code, d.approved_at, b.person_name by_name
      from branch_approval d left join account b on b.id = d.approved_by_id where d.item_id = any(${itemIds}::uuid[])`,
    );
    const place = ({ step, branch_code: code }: (typeof rows)[number]) =>
      DECISION_STEPS.indexOf(step) * BRANCH_CODES.length + BRANCH_CODES.indexOf(code);
    rows.sort((one, other) => place(one) - place(other));
    return itemIds.map((id) =>
      rows
        .filter(({ item_id }) => item_id === id)
        .map(({ step, branch_code, approved_at, by_name }) =>
          build(BranchApprovalType, {
            step,
            branch: branch_code,
            approvedAt: approved_at ? instant(approved_at) : null,
            by: forStaff ? by_name : null,
          }),
        ),
    );
  });
}
