import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
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
  const [creating, create] = createMutation(CreateToken);
  const [creatingForGates, createForGates] = createMutation(CreateGateToken);
  const busy = () => creating.fetching || creatingForGates.fetching;
  const [label, setLabel] = createSignal('');
  const [days, setDays] = createSignal<Duration>('30');
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ label: t('tokens:field.label'), days: t('tokens:field.days') });

  const make = async (form: { label: string; days: number }) => {
    if (props.gateSystemId === undefined) {
      const { data, error } = await create(form);
      return { token: data?.createAccessToken.token, error };
    }
    const { data, error } = await createForGates({ systemId: props.gateSystemId, ...form });
    return { token: data?.createGateToken.token, error };
  };
  const submit = async () => {
    if (busy()) return;
    const { token, error } = await make({ label: label(), days: Number(days()) });
    setFaults(formFaults(error, { labels: labels() }));
    if (!token) return;
    setLabel('');
    props.onCreated(token);
  };

  return (
    <FormPage
      label={t('tokens:create.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" icon={IconPlus} busy={busy()}>
          {t('tokens:create.submit')}
        </Button>
      }
    >
      <Field
        name="label"
        label={t('tokens:field.label')}
        hint={props.labelHint ?? t('tokens:create.labelHint')}
        errors={faults().at('label')}
        required
      >
        <TextInput value={label()} onInput={setLabel} autocomplete="off" />
      </Field>
      <Field name="days" label={t('tokens:field.days')} errors={faults().at('days')} required class="sm:max-w-60">
        <Select
          empty={false}
          value={days()}
          onChange={(next) => next && setDays(next)}
          options={durations.map((value) => ({ value, label: t('tokens:create.days', { count: Number(value) }) }))}
        />
      </Field>
    </FormPage>
  );
}
