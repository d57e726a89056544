import type { CombinedError } from '@urql/solid';
import { createSignal } from 'solid-js';
import { now } from '../../lib/clock';
import { formatDate, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';
import { ReasonDialog } from '../case/ReasonDialog';

export interface FailDialogProps {
  open: boolean;
  number: string;
  company: string;
  port: string;
  /** Last second of the suspension it would bring. */
  suspensionTo: string;
  busy: boolean;
  error: CombinedError | undefined;
  onFail: (reason: string) => void;
  onClose: () => void;
}

/** Why it failed, and beforehand in words what that does to the company (R-ONE-7). */
export function FailDialog(props: FailDialogProps) {
  const [reason, setReason] = createSignal('');
  const consequence = () => {
    const { company, port, suspensionTo } = props;
    // Once it is recorded nothing is pending, and the dialog is about to close.
    const period = { from: formatDate(taipeiDate(now())), to: suspensionTo && formatDate(suspensionTo) };
    return t('spotChecks:check.consequence', { company, port, ...period });
  };
  return (
    <ReasonDialog
      open={props.open}
      title={t('spotChecks:check.reasonTitle', { number: props.number })}
      mailTo={t('spotChecks:check.mailTo', { company: props.company })}
      label={t('spotChecks:check.reasonLabel')}
      subject="SPOT_CHECK"
      required
      danger
      confirmLabel={t('spotChecks:check.confirm')}
      busy={props.busy}
      error={props.error}
      value={reason()}
      onInput={setReason}
      onConfirm={() => props.onFail(reason())}
      onClose={() => props.onClose()}
      preview={
        <Notice tone="danger" title={t('spotChecks:check.consequenceTitle')} class="self-start">
          <p>{consequence()}</p>
          <p class="mt-1 text-sm text-ink-2">{t('spotChecks:check.consequenceShown')}</p>
        </Notice>
      }
    />
  );
}
