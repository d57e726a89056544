import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createRecordForm } from '../../domain/forms/record-form';
import { type FragmentType, readFragment } from '../../gql';
import type { GateNamesInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { GateNameFields } from './GateNameFields';
import { ChangeGate, GateParts } from './gate-documents';

export interface GateNamesFormProps {
  /** As it is on the server now. */
  gate: FragmentType<typeof GateParts>;
  /** Asks for it again. */
  onReload: () => void;
}

/** The names of a gate. */
export function GateNamesForm(props: GateNamesFormProps) {
  const gate = () => readFragment(GateParts, props.gate);
  const [, save] = createMutation(ChangeGate);
  const form = createRecordForm({
    record: gate,
    valuesOf: ({ nameZh, nameEn }): GateNamesInput => ({ nameZh, nameEn }),
    labels: () => ({ nameZh: t('gates:field.nameZh'), nameEn: t('gates:field.nameEn') }),
    under: 'input',
    send: (input, version) => save({ id: gate().id, version, input }),
    saved: ({ changeGate }) => readFragment(GateParts, changeGate),
    onSaved: () => toast.success(t('gates:names.saved')),
    reload: () => props.onReload(),
  });
  return (
    <Form form={form} guard resettable label={t('gates:names.title')} submit={t('gates:names.submit')}>
      <GateNameFields values={form.values} errors={(field) => form.errors().at(field)} onChange={form.change} />
    </Form>
  );
}
