import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import { portAreaLines } from '../../domain/ports/port-names';
import type { CreateGateInput, GatePartsFragment, PortAreasFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { GateNameFields } from './GateNameFields';
import { CreateGate } from './gate-documents';

export interface GateFormProps {
  ports: readonly PortAreasFragment[];
  onCreated: (gate: GatePartsFragment) => void;
}

/** A new gate. */
export function GateForm(props: GateFormProps) {
  // One for the filled form: sent twice it makes one gate.
  const key = crypto.randomUUID();
  const [state, create] = createMutation(CreateGate);
  const [values, setValues] = createStore<CreateGateInput>({ code: '', areaCode: '', nameZh: '', nameEn: '' });
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({
    code: t('gates:field.code'),
    areaCode: t('gates:field.area'),
    nameZh: t('gates:field.nameZh'),
    nameEn: t('gates:field.nameEn'),
  });
  const areas = () =>
    props.ports.flatMap((port) =>
      port.areas.map((area) => ({ value: area.code, label: portAreaLines([area])[0] ?? area.code })),
    );
  const change = (part: Partial<CreateGateInput>) => {
    setUnsaved(true);
    setValues(part);
  };
  const submit = async () => {
    if (state.fetching) return;
    const { data, error } = await create({ input: { ...values }, key });
    setFaults(formFaults(error, { labels: labels(), under: 'input' }));
    if (!data) return;
    setUnsaved(false);
    props.onCreated(data.createGate);
  };
  return (
    <FormPage
      label={t('gates:create.title')}
      requiredNote
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('gates:create.submit')}
          </Button>
          <LinkButton href="/gates">{t('ui:action.cancel')}</LinkButton>
        </>
      }
    >
      <LeaveGuardDialog unsaved={unsaved()} />
      <Field
        name="code"
        label={t('gates:field.code')}
        hint={t('gates:create.codeHint')}
        errors={faults().at('code')}
        required
      >
        <TextInput
          mono
          value={values.code}
          onInput={(code) => change({ code })}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
      </Field>
      <Field name="areaCode" label={t('gates:field.area')} errors={faults().at('areaCode')} required>
        <Select value={values.areaCode} onChange={(areaCode) => change({ areaCode })} options={areas()} />
      </Field>
      <GateNameFields values={values} errors={(field) => faults().at(field)} onChange={change} />
    </FormPage>
  );
}
