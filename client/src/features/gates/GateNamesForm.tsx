import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { GateNamesInput, GatePartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { toast } from '../../ui/toast';
import { formFaults, noFaults } from '../faults/form-faults';
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
    <FormPage
      label={t('gates:names.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('gates:names.submit')}
          </Button>
          <Show when={unsaved()}>
            <Button onClick={reset}>{t('staff:rights.reset')}</Button>
          </Show>
        </>
      }
    >
      <LeaveGuardDialog unsaved={unsaved()} />
      <GateNameFields
        values={values}
        errors={(field) => faults().at(field)}
        onChange={(part) => {
          setUnsaved(true);
          setValues(part);
        }}
      />
    </FormPage>
  );
}
