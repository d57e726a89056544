import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { GateNamesInput, GatePartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { ChangeForm } from '../../ui/ChangeForm';
import { toast } from '../../ui/toast';
import { GateNameFields } from './GateNameFields';
import { ChangeGate } from './gate-documents';

const namesOf = ({ nameZh, nameEn }: GatePartsFragment): GateNamesInput => ({ nameZh, nameEn });

/** The names of a gate; if somebody else was faster the latest is read, and what is typed stays. */
export function GateNamesForm(props: { gate: GatePartsFragment; onConflict: () => void }) {
  const [state, save] = createMutation(ChangeGate);
  const [values, setValues] = createStore(namesOf(props.gate));
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ nameZh: t('gates:field.nameZh'), nameEn: t('gates:field.nameEn') });
  createEffect(
    on(
      () => props.gate.version,
      () => !unsaved() && setValues(namesOf(props.gate)),
      { defer: true },
    ),
  );
  const submit = async () => {
    if (state.fetching) return;
    const { id, version } = props.gate;
    const { data, error } = await save({ id, version, input: { ...values } });
    setFaults(formFaults(error, { labels: labels(), under: 'input' }));
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (!data) return;
    setUnsaved(false);
    setValues(namesOf(data.changeGate));
    toast.success(t('gates:names.saved'));
  };
  const reset = () => {
    setValues(namesOf(props.gate));
    setUnsaved(false);
    setFaults(noFaults);
  };
  return (
    <ChangeForm
      label={t('gates:names.title')}
      submitLabel={t('gates:names.submit')}
      busy={state.fetching}
      errors={faults().summary}
      unsaved={unsaved()}
      onSubmit={() => void submit()}
      onReset={reset}
    >
      <GateNameFields
        values={values}
        errors={(field) => faults().at(field)}
        onChange={(part) => {
          setUnsaved(true);
          setValues(part);
        }}
      />
    </ChangeForm>
  );
}
