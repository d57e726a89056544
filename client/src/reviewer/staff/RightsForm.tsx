import { createMutation } from '@urql/solid';
import { createEffect, on } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { BranchNamesFragment, StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/toast';
import { type Rights, RightsFields } from './RightsFields';
import type { StaffChange } from './staff-change';
import { ChangeStaffRights } from './staff-documents';

export interface RightsFormProps {
  account: StaffAccountPartsFragment;
  branches: readonly BranchNamesFragment[];
  change: StaffChange;
}

const rightsOf = ({ roles, branches }: StaffAccountPartsFragment): Rights => ({
  roles: [...roles],
  branchCodes: branches.map(({ code }) => code),
});

/** `theirs`, with the differences between `mine` and `base` made to it. */
function merged<T>(mine: readonly T[], base: readonly T[], theirs: readonly T[]): T[] {
  const all = [...new Set([...theirs, ...mine, ...base])];
  return all.filter((each) => (mine.includes(each) === base.includes(each) ? theirs : mine).includes(each));
}

const withTicks = (mine: Rights, base: Rights, theirs: Rights): Rights => ({
  roles: merged(mine.roles, base.roles, theirs.roles),
  branchCodes: merged(mine.branchCodes, base.branchCodes, theirs.branchCodes),
});

/** Roles and branches of another. */
export function RightsForm(props: RightsFormProps) {
  const [, save] = createMutation(ChangeStaffRights);
  /** What the ticks began from. */
  let base = rightsOf(props.account);
  const form = createForm({
    initial: () => rightsOf(props.account),
    labels: () => ({ roles: t('staffMember:field.roles'), branchCodes: t('staffMember:field.branches') }),
    send: (rights) => save({ id: props.account.id, version: props.account.version, ...rights }),
    onDone: ({ changeStaffRights }) => {
      props.change.settle(changeStaffRights, undefined);
      form.reset();
      toast.success(t('staff:rights.saved'));
    },
    // What became of it in between stands above; what is ticked stays.
    onRefused: (error) => (props.change.settle(undefined, error) === 'CONFLICT' ? 'shown' : undefined),
  });
  // A change by another is shown as it comes; what is ticked here goes on top.
  createEffect(
    on(
      () => props.account.version,
      () => {
        const theirs = rightsOf(props.account);
        form.follow(form.unsaved() ? withTicks(form.values, base, theirs) : theirs);
        base = theirs;
      },
      { defer: true },
    ),
  );
  return (
    <Form form={form} guard resettable label={t('staff:rights.title')} submit={t('staff:rights.submit')}>
      <RightsFields
        values={form.values}
        branches={props.branches}
        errors={(field) => form.faults().at(field)}
        onChange={form.change}
      />
    </Form>
  );
}
