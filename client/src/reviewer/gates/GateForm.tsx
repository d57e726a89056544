import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { PortAreas, portAreaLines } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { CreateGateInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { GateNameFields } from './GateNameFields';
import { CreateGate } from './gate-documents';

export interface GateFormProps {
  ports: readonly FragmentType<typeof PortAreas>[];
  onCreated: (gate: { id: string; code: string }) => void;
}

/** A new gate. */
export function GateForm(props: GateFormProps) {
  const [, create] = createMutation(CreateGate);
  const form = createForm({
    initial: (): CreateGateInput => ({ code: '', areaCode: '', nameZh: '', nameEn: '' }),
    labels: () => ({
      code: t('gates:field.code'),
      areaCode: t('gates:field.area'),
      nameZh: t('gates:field.nameZh'),
      nameEn: t('gates:field.nameEn'),
    }),
    under: 'input',
    send: (input, key) => create({ input, key }),
    onDone: ({ createGate }) => props.onCreated(createGate),
  });
  const areas = () =>
    readFragment(PortAreas, props.ports).flatMap((port) =>
      port.areas.map((area) => ({ value: area.code, label: portAreaLines([area])[0] ?? area.code })),
    );
  return (
    <Form
      form={form}
      guard
      requiredNote
      label={t('gates:create.title')}
      submit={t('gates:create.submit')}
      actions={<LinkButton href="/gates">{t('ui:action.cancel')}</LinkButton>}
    >
      <Field {...form.field('code')} hint={t('gates:create.codeHint')} required>
        <TextInput mono {...form.text('code')} autocomplete="off" autocapitalize="characters" spellcheck={false} />
      </Field>
      <Field {...form.field('areaCode')} required>
        <Select value={form.values.areaCode} onChange={(areaCode) => form.change({ areaCode })} options={areas()} />
      </Field>
      <GateNameFields values={form.values} errors={(field) => form.errors().at(field)} onChange={form.change} />
    </Form>
  );
}
