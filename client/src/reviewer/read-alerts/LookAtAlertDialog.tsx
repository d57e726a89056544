import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { useViewer } from '../../domain/session/viewer-context';
import type { ReadAlertRowFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { toast } from '../../ui/notices/toast';
import { LookAtReadAlert } from './read-alert-documents';

export interface LookAtAlertDialogProps {
  alert: ReadAlertRowFragment;
  onClose: () => void;
  onConflict: () => void;
}

/** Asks what came of an alert; the remark stays. */
export function LookAtAlertDialog(props: LookAtAlertDialogProps) {
  let field: HTMLTextAreaElement | undefined;
  const { refetch } = useViewer();
  const [, lookAt] = createMutation(LookAtReadAlert);
  const form = createForm({
    initial: () => ({ remark: '' }),
    labels: () => ({ remark: t('readAlerts:remark') }),
    send: ({ remark }) => lookAt({ id: props.alert.id, remark }, { additionalTypenames: ['ReadAlert'] }),
    onDone: () => {
      props.onClose();
      refetch();
      toast.success(t('readAlerts:done'));
    },
    onRefused: (error) => {
      if (hasCode(error, 'CONFLICT')) props.onConflict();
      return undefined;
    },
  });
  return (
    <Dialog
      open
      onClose={() => !form.busy() && props.onClose()}
      title={t('readAlerts:lookAt')}
      description={t(`readAlerts:measured.${props.alert.rule}`, {
        measured: props.alert.measured,
        allowed: props.alert.allowed,
      })}
      initialFocus={() => field ?? null}
    >
      <Form
        form={form}
        label={t('readAlerts:lookAt')}
        submit={t('readAlerts:submit')}
        actions={
          <Button disabled={form.busy()} onClick={() => props.onClose()}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form.field('remark')} hint={t('readAlerts:remarkHint')} required>
          <Textarea ref={field} rows={3} limit={reasonLimit} {...form.text('remark')} />
        </Field>
      </Form>
    </Dialog>
  );
}
