import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { reinstatementContext } from '../../domain/reinstatements/reinstatement-parts';
import { graphql } from '../../gql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { FormPage } from '../../ui/forms/FormPage';
import { toast } from '../../ui/notices/toast';
import { PassNumber } from '../../ui/records/PassNumber';

const ReinstateByNumber = graphql(`
  mutation ReinstateByNumber($number: String!, $idNumber: String!, $key: String!) {
    reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {
      id
      effectiveAt
      pass {
        id
        status
      }
    }
  }
`);

export interface ByNumberDialogProps {
  /** The number of the card; empty where it is typed too; none: closed. */
  number: string | undefined;
  onClose: () => void;
}

/** 非所屬: the holder's whole number is typed, which grants access and reinstates (R-REI-2). */
export function ByNumberDialog(props: ByNumberDialogProps) {
  const [, reinstate] = createMutation(ReinstateByNumber);
  const form = createFor(
    () => props.number,
    () =>
      createForm({
        initial: () => ({ number: props.number ?? '', idNumber: '' }),
        labels: () => ({
          number: t('ownReinstatements:byNumber.number'),
          idNumber: t('ownReinstatements:byNumber.idNumber'),
        }),
        newKeyOnChange: true,
        send: ({ number, idNumber }, key) => reinstate({ number, idNumber, key }, reinstatementContext),
        onDone: ({ reinstateByIdNumber: { effectiveAt } }) => {
          const time = formatDateTime(effectiveAt);
          toast.success(t('reinstatements:done'), t('ownReinstatements:doneAt', { time }));
          props.onClose();
        },
      }),
  );
  const close = () => !form().busy() && props.onClose();
  return (
    <Dialog
      open={props.number !== undefined}
      onClose={close}
      title={t('ownReinstatements:byNumber.title')}
      description={t('ownReinstatements:byNumber.body')}
    >
      <FormPage
        label={t('ownReinstatements:byNumber.title')}
        errors={form().errors().summary}
        onSubmit={() => void form().submit()}
        actions={
          <>
            <Button type="submit" kind="primary" busy={form().busy()}>
              {t('ui:action.confirm')}
            </Button>
            <Button disabled={form().busy()} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <Show
          when={props.number}
          fallback={
            <Field {...form().field('number')} required>
              <TextInput mono autocomplete="off" {...form().text('number')} />
            </Field>
          }
        >
          {(number) => <PassNumber value={number()} />}
        </Show>
        <Field {...form().field('idNumber')} required>
          <TextInput mono autocomplete="off" {...form().text('idNumber')} />
        </Field>
      </FormPage>
    </Dialog>
  );
}
