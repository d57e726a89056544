import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { BranchRef } from '../../domain/ports/port-names';
import type { BranchCode, StaffAccountPartsFragment, StaffRole } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { type Rights, RightsFields } from './RightsFields';
import type { StaffChange } from './staff-change';
import { ChangeStaffRights } from './staff-documents';

export interface RightsFormProps {
  account: StaffAccountPartsFragment;
  branches: readonly BranchRef[];
  change: StaffChange;
}

interface Ticks<T> {
  added: T[];
  removed: T[];
}

const ticks = <T,>(from: readonly T[], to: readonly T[]): Ticks<T> => ({
  added: to.filter((each) => !from.includes(each)),
  removed: from.filter((each) => !to.includes(each)),
});

const withTicks = <T,>(base: readonly T[], { added, removed }: Ticks<T>): T[] =>
  [...new Set([...base, ...added])].filter((each) => !removed.includes(each));

interface RightsTicks {
  roles: Ticks<StaffRole>;
  branchCodes: Ticks<BranchCode>;
}

const noTicks: RightsTicks = { roles: { added: [], removed: [] }, branchCodes: { added: [], removed: [] } };

const rightsOf = ({ roles, branches }: StaffAccountPartsFragment): Rights => ({
  roles: [...roles],
  branchCodes: branches.map(({ code }) => code),
});

/** Roles and branches of another account: what is ticked here on top of the latest rights, also those changed by another. */
export function RightsForm(props: RightsFormProps) {
  const [, save] = createMutation(ChangeStaffRights);
  const rightsWith = ({ roles, branchCodes }: RightsTicks): Rights => {
    const base = rightsOf(props.account);
    return { roles: withTicks(base.roles, roles), branchCodes: withTicks(base.branchCodes, branchCodes) };
  };
  const form = createForm({
    initial: () => noTicks,
    labels: () => ({ roles: t('staffMember:field.roles'), branchCodes: t('staffMember:field.branches') }),
    send: (values) => save({ id: props.account.id, version: props.account.version, ...rightsWith(values) }),
    onDone: ({ changeStaffRights }) => {
      props.change.settle(changeStaffRights, undefined);
      form.reset();
      toast.success(t('staff:rights.saved'));
    },
    // What became of it in between stands above; what is ticked stays.
    onRefused: (error) => (props.change.settle(undefined, error) === 'CONFLICT' ? 'shown' : undefined),
  });
  const tick = ({ roles, branchCodes }: Partial<Rights>) => {
    const base = rightsOf(props.account);
    form.change({
      ...(roles && { roles: ticks(base.roles, roles) }),
      ...(branchCodes && { branchCodes: ticks(base.branchCodes, branchCodes) }),
    });
  };
  return (
    <Form form={form} guard resettable label={t('staff:rights.title')} submit={t('staff:rights.submit')}>
      <RightsFields
        values={rightsWith(form.values)}
        branches={props.branches}
        errors={(field) => form.errors().at(field)}
        onChange={tick}
      />
    </Form>
  );
}
