import { createMutation } from '@urql/solid';
import IconPlus from '~icons/lucide/plus';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { CreateGateToken, CreateToken } from './token-documents';

const durations = ['7', '30', '90', '180', '365'] as const;
type Duration = (typeof durations)[number];

export interface TokenFormProps {
  /** Whose token it will be; one's own without it. */
  gateSystemId?: string;
  labelHint?: string;
  onCreated: (token: string) => void;
}

/** Makes a token; what it is for and how long it is good. */
export function TokenForm(props: TokenFormProps) {
  const [, create] = createMutation(CreateToken);
  const [, createForGates] = createMutation(CreateGateToken);
  const form = createForm({
    initial: (): { label: string; days: Duration } => ({ label: '', days: '30' }),
    labels: () => ({ label: t('tokens:field.label'), days: t('tokens:field.days') }),
    send: async ({ label, days }) => {
      const variables = { label, days: Number(days) };
      if (props.gateSystemId === undefined) {
        const { data, error } = await create(variables);
        return { data: data?.createAccessToken.token, error };
      }
      const { data, error } = await createForGates({ systemId: props.gateSystemId, ...variables });
      return { data: data?.createGateToken.token, error };
    },
    onDone: (token) => {
      form.reset({ label: '', days: form.values.days });
      props.onCreated(token);
    },
  });
  return (
    <Form form={form} label={t('tokens:create.title')} submit={t('tokens:create.submit')} submitIcon={IconPlus}>
      <Field {...form.field('label')} hint={props.labelHint ?? t('tokens:create.labelHint')} required>
        <TextInput {...form.text('label')} autocomplete="off" />
      </Field>
      <Field {...form.field('days')} required class="sm:max-w-60">
        <Select
          empty={false}
          value={form.values.days}
          onChange={(days) => days && form.change({ days })}
          options={durations.map((value) => ({ value, label: t('tokens:create.days', { count: Number(value) }) }))}
        />
      </Field>
    </Form>
  );
}
