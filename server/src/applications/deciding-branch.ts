import type { BranchRow, Ports } from '../ports/ports.js';
import { ErrorCode, refuseAny } from '../shared/errors.js';
import type { CheckedForm } from './forms/form.check.js';
import { FORMS } from './forms/forms.js';
import type { Subject } from './subjects.js';

/** The branch that an application goes to, as its form says; null for none. Refuses passes of several with OTHER_BRANCH. */
export function decidingBranch(
  ports: Ports,
  { form, pickupPort }: Pick<CheckedForm, 'form' | 'pickupPort'>,
  subjects: readonly Pick<Subject, 'pass' | 'field'>[],
): BranchRow | null {
  switch (FORMS[form].decidedBy) {
    case 'NO_BRANCH':
      return null;
    case 'BRANCH_OF_PICKUP_PORT':
      if (!pickupPort) throw new Error(`${form} goes to the branch of its pickup port, but asks for none`);
      return pickupPort.branch;
    case 'BRANCH_OF_PASSES':
      return pickupPort?.branch ?? branchOfPasses(ports, subjects);
  }
}

function branchOfPasses(ports: Ports, subjects: readonly Pick<Subject, 'pass' | 'field'>[]): BranchRow {
  const first = subjects.find(({ pass }) => pass)?.pass;
  if (!first) throw new Error('a form that goes to the branch of its passes has none');
  const branch = ports.branch(first.branchCode as BranchRow['code']);
  const params = { branchZh: branch.nameZh, branchEn: branch.nameEn };
  refuseAny(
    subjects.flatMap(({ pass, field }) =>
      pass?.branchCode === branch.code ? [] : [{ code: ErrorCode.OTHER_BRANCH, field, params }],
    ),
  );
  return branch;
}
