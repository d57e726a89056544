import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { Form } from '../../../../domain/forms/Form';
import { createForm } from '../../../../domain/forms/form';
import { t } from '../../../../lib/i18n';
import { Field } from '../../../../ui/fields/Field';
import { TextInput } from '../../../../ui/fields/TextInput';
import { toast } from '../../../../ui/notices/toast';
import { CreatePersonGroup } from '../../../person-groups/person-groups';

export interface NewGroupProps {
  /** Who is on the application. */
  personIds: readonly string[];
  onMade: () => void;
}

/** Keeps those who are on the application as a group; says how, where there are none yet. */
export function NewGroup(props: NewGroupProps) {
  const [, create] = createMutation(CreatePersonGroup);
  const form = createForm({
    initial: () => ({ name: '' }),
    labels: () => ({ name: t('personGroups:name') }),
    send: ({ name }, key) => create({ name, personIds: [...props.personIds], key }),
    onDone: () => {
      toast.success(t('personGroups:made'));
      form.reset();
      props.onMade();
    },
  });
  return (
    <Show when={props.personIds.length > 0} fallback={<p class="text-sm text-ink-2">{t('personGroups:newHint')}</p>}>
      <Form
        form={form}
        label={t('personGroups:new')}
        submit={t('personGroups:save', { count: props.personIds.length })}
      >
        <Field {...form.field('name')} hint={t('personGroups:nameHint')}>
          <TextInput freeText autocomplete="off" {...form.text('name')} />
        </Field>
      </Form>
    </Show>
  );
}
