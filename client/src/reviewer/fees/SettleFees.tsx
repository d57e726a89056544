import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { readFragment } from '../../gql';
import type { FeeRowFragment } from '../../gql/graphql';
import { apiErrors } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { FeeRow, PayFees, WaiveFees } from './fee-documents';
import { type SettleOutcome, settleOutcome } from './settle-outcome';

export type Settling = 'PAID' | 'WAIVED';

export interface SettleFeesProps {
  /** How the fees are to be settled; nothing while neither dialog is open. */
  as: Settling | undefined;
  fees: readonly FeeRowFragment[];
  onClose: () => void;
  onSettled: (outcome: SettleOutcome) => void;
}

/** 收費 with the number of the receipt, or 免收 with the reason: all of the chosen fees or none (R-FEE-1). */
export function SettleFees(props: SettleFeesProps) {
  const [, pay] = createMutation(PayFees);
  const [, waive] = createMutation(WaiveFees);
  const ids = () => props.fees.map(({ id }) => id);
  const amount = () => props.fees.reduce((sum, fee) => sum + fee.amount, 0);
  const settled = (rows: readonly FeeRowFragment[]) => props.onSettled({ settled: rows, refused: [], whole: [] });
  /** What is wrong with single fees stands beside the list. */
  const refuse = (error: Parameters<typeof apiErrors>[0]) => {
    const outcome = settleOutcome(props.fees, apiErrors(error));
    if (outcome.refused.length === 0) return undefined;
    props.onClose();
    props.onSettled(outcome);
    return 'shown' as const;
  };
  const form = createFor(
    () => props.as === 'PAID',
    () =>
      createForm({
        initial: () => ({ receiptNumber: '' }),
        labels: () => ({ receiptNumber: t('fees:field.receiptNumber') }),
        send: ({ receiptNumber }) => pay({ ids: ids(), receiptNumber }, { additionalTypenames: ['Fee', 'Pass'] }),
        onDone: ({ payFees }) => {
          props.onClose();
          settled(readFragment(FeeRow, payFees));
        },
        onRefused: refuse,
      }),
  );
  const close = () => !form().busy() && props.onClose();
  const chosen = () => ({ count: props.fees.length, amount: amount() });
  return (
    <>
      <Dialog
        open={props.as === 'PAID'}
        onClose={close}
        title={t('fees:pay.title', chosen())}
        description={t('fees:pay.body')}
      >
        <Form
          form={form()}
          label={t('fees:pay.action')}
          submit={t('fees:pay.action')}
          actions={
            <Button disabled={form().busy()} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          }
        >
          <Field {...form().field('receiptNumber')} hint={t('fees:pay.hint')} required>
            <TextInput freeText autocomplete="off" {...form().text('receiptNumber')} />
          </Field>
        </Form>
      </Dialog>
      <AskReasonDialog
        open={props.as === 'WAIVED'}
        title={t('fees:waive.title', chosen())}
        body={t('fees:waive.body')}
        confirmLabel={t('fees:waive.action')}
        label={t('fees:field.waiveReason')}
        reasonHint={t('fees:reasonHint')}
        onClose={() => props.onClose()}
        send={({ reason }) => waive({ ids: ids(), reason }, { additionalTypenames: ['Fee', 'Pass'] })}
        onDone={({ waiveFees }) => settled(readFragment(FeeRow, waiveFees))}
        onRefused={refuse}
      />
    </>
  );
}
