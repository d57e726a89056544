import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { BranchNamesFragment, StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ChangeForm } from '../../ui/ChangeForm';
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

/** Roles and branches of somebody else. */
export function RightsForm(props: RightsFormProps) {
  const [state, save] = createMutation(ChangeStaffRights);
  /** What the ticks began from. */
  let base = rightsOf(props.account);
  const [rights, setRights] = createStore(rightsOf(props.account));
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ roles: t('staffMember:field.roles'), branchCodes: t('staffMember:field.branches') });
  // Somebody else's change is shown as it comes; what is ticked here goes on top.
  createEffect(
    on(
      () => props.account.version,
      () => {
        const theirs = rightsOf(props.account);
        setRights(unsaved() ? withTicks(rights, base, theirs) : theirs);
        base = theirs;
      },
      { defer: true },
    ),
  );
  const tick = (part: Partial<Rights>) => {
    setRights(part);
    setUnsaved(true);
  };
  const reset = () => {
    setRights(rightsOf(props.account));
    setUnsaved(false);
    setFaults(noFaults);
  };

  const submit = async () => {
    if (state.fetching) return;
    const { id, version } = props.account;
    const { data, error } = await save({ id, version, roles: [...rights.roles], branchCodes: [...rights.branchCodes] });
    const outcome = props.change.settle(data?.changeStaffRights, error);
    // What became of it in between stands above; what is ticked stays.
    setFaults(outcome === 'REFUSED' ? formFaults(error, { labels: labels() }) : noFaults);
    if (outcome !== 'DONE') return;
    reset();
    toast.success(t('staff:rights.saved'));
  };

  return (
    <ChangeForm
      label={t('staff:rights.title')}
      submitLabel={t('staff:rights.submit')}
      busy={state.fetching}
      errors={faults().summary}
      unsaved={unsaved()}
      onSubmit={() => void submit()}
      onReset={reset}
    >
      <RightsFields values={rights} branches={props.branches} errors={(field) => faults().at(field)} onChange={tick} />
    </ChangeForm>
  );
}
