import { createMutation } from '@urql/solid';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { ReasonDialog } from '../case/ReasonDialog';

const EndAnomalyDeactivation = graphql(`
  mutation EndAnomalyDeactivation($number: String!, $reason: String!) {
    endAnomalyDeactivation(number: $number, reason: $reason) {
      id
      status
    }
  }
`);

export interface EndAnomaliesDialogProps {
  /** The number of the card; without one the dialog is closed. */
  number: string | undefined;
  onClose: () => void;
}

/** Asks why a deactivation for record anomalies ends, and says what that does (R-ANO-1). */
export function EndAnomaliesDialog(props: EndAnomaliesDialogProps) {
  const [, end] = createMutation(EndAnomalyDeactivation);
  const named = () => ({ number: props.number ?? '' });
  const form = createFor(
    () => props.number,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('branchCards:end.label') }),
        send: ({ reason }) => end({ ...named(), reason }, { additionalTypenames: ['Pass', 'AnomalousCard'] }),
        onDone: () => {
          toast.success(t('branchCards:end.done', named()));
          props.onClose();
        },
      }),
  );
  return (
    <ReasonDialog
      open={props.number !== undefined}
      title={t('branchCards:end.title', named())}
      mailTo={t('branchCards:end.mailTo')}
      label={t('branchCards:end.label')}
      required
      confirmLabel={t('branchCards:end.confirm')}
      form={form()}
      onClose={() => props.onClose()}
      preview={
        <Notice title={t('branchCards:end.effectTitle')} class="self-start">
          {t('branchCards:end.effect')}
        </Notice>
      }
    />
  );
}
