import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { Form } from '../../../domain/forms/Form';
import { createForm } from '../../../domain/forms/form';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { Field } from '../../../ui/fields/Field';
import { TextInput } from '../../../ui/fields/TextInput';
import { toast } from '../../../ui/notices/toast';
import { saveWorkView, viewChanged } from './view-documents';
import type { View } from './views';

export interface SaveViewDialogProps {
  open: boolean;
  /** What is saved. */
  query: string;
  /** The viewer's own view that is on screen. */
  current: View | undefined;
  onClose: () => void;
}

/** Saves the filters and the order on screen under a name. */
export function SaveViewDialog(props: SaveViewDialogProps) {
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={t('work:views.save')}
      description={t('work:views.saveAbout')}
    >
      <Show when={props.open}>
        <SaveViewForm {...props} />
      </Show>
    </Dialog>
  );
}

function SaveViewForm(props: SaveViewDialogProps) {
  const [, save] = createMutation(saveWorkView);
  const form = createForm({
    initial: () => ({
      name: props.current?.name ?? '',
      shared: props.current?.shared ?? false,
      isDefault: props.current?.isDefault ?? false,
    }),
    labels: () => ({ name: t('work:views.name') }),
    under: 'input',
    send: (values) => save({ input: { ...values, query: props.query } }, viewChanged),
    onDone: ({ saveWorkView: saved }) => {
      toast.success(t('work:views.saved', { name: saved.name }));
      props.onClose();
    },
  });
  return (
    <Form
      form={form}
      label={t('work:views.save')}
      submit={t('work:views.submit')}
      actions={
        <Button disabled={form.busy()} onClick={() => props.onClose()}>
          {t('ui:action.cancel')}
        </Button>
      }
    >
      <Field {...form.field('name')} hint={t('work:views.nameHint')} required>
        <TextInput freeText autocomplete="off" {...form.text('name')} />
      </Field>
      <div>
        <Checkbox
          name="isDefault"
          label={t('work:views.isDefault')}
          checked={form.values.isDefault}
          onChange={(isDefault) => form.change({ isDefault })}
        />
        <Checkbox
          name="shared"
          label={t('work:views.shared')}
          hint={t('work:views.sharedHint')}
          checked={form.values.shared}
          onChange={(shared) => form.change({ shared })}
        />
      </div>
    </Form>
  );
}
