import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { BranchNamesFragment, GateSystemInput, GateSystemPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { ChangeForm } from '../../ui/ChangeForm';
import { toast } from '../../ui/toast';
import { GateSystemFields, gateSystemLabels } from './GateSystemFields';
import { ChangeGateSystem } from './gate-system-documents';

export interface GateSystemChangeFormProps {
  system: GateSystemPartsFragment;
  branches: readonly BranchNamesFragment[];
  onConflict: () => void;
}

const valuesOf = ({ name, branches }: GateSystemPartsFragment): GateSystemInput => ({
  name,
  branchCodes: branches.map(({ code }) => code),
});

/** Name and branches; if somebody else was faster the latest is read, and what is typed stays. */
export function GateSystemChangeForm(props: GateSystemChangeFormProps) {
  const [state, save] = createMutation(ChangeGateSystem);
  const [values, setValues] = createStore(valuesOf(props.system));
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  createEffect(
    on(
      () => props.system.version,
      () => !unsaved() && setValues(valuesOf(props.system)),
      { defer: true },
    ),
  );
  const reset = () => {
    setValues(valuesOf(props.system));
    setUnsaved(false);
    setFaults(noFaults);
  };
  const submit = async () => {
    if (state.fetching) return;
    const { id, version } = props.system;
    const input = { ...values, branchCodes: [...values.branchCodes] };
    const { data, error } = await save({ id, version, input });
    setFaults(formFaults(error, { labels: gateSystemLabels(), under: 'input' }));
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (!data) return;
    setUnsaved(false);
    setValues(valuesOf(data.changeGateSystem));
    toast.success(t('gateSystems:change.saved'));
  };
  return (
    <ChangeForm
      label={t('gateSystems:change.title')}
      submitLabel={t('gateSystems:change.submit')}
      busy={state.fetching}
      errors={faults().summary}
      unsaved={unsaved()}
      onSubmit={() => void submit()}
      onReset={reset}
    >
      <GateSystemFields
        values={values}
        branches={props.branches}
        errors={(field) => faults().at(field)}
        onChange={(part) => {
          setUnsaved(true);
          setValues(part);
        }}
      />
    </ChangeForm>
  );
}
