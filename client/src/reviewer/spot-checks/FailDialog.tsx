import { type Answer, createForm } from '../../domain/forms/form';
import { now } from '../../lib/clock';
import { formatDate, taipeiDate } from '../../lib/dates';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { ReasonDialog } from '../case/ReasonDialog';

export interface FailDialogProps {
  open: boolean;
  number: string;
  company: string;
  port: string;
  /** Last second of the suspension it would bring. */
  suspensionTo: string;
  record: (reason: string) => Promise<Answer<true>>;
  onRecorded: () => void;
  onClose: () => void;
}

/** Why it failed, and beforehand in words what that does to the company (R-ONE-7). */
export function FailDialog(props: FailDialogProps) {
  const form = createForm({
    initial: () => ({ reason: '' }),
    labels: () => ({ reason: t('spotChecks:check.reasonLabel') }),
    send: ({ reason }) => props.record(reason),
    onDone: () => props.onRecorded(),
    onRefused: (error) => {
      if (!hasCode(error, 'ALREADY_CHECKED')) return undefined;
      // Shown beside the reloaded pass, not in the dialog over it.
      props.onClose();
      return 'shown';
    },
  });
  const close = () => {
    // What is written stays, why it was refused does not.
    form.reset({ ...form.values });
    props.onClose();
  };
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
      form={form}
      onClose={close}
      preview={
        <Notice tone="danger" title={t('spotChecks:check.consequenceTitle')} class="self-start">
          <p>{consequence()}</p>
          <p class="mt-1 text-sm text-ink-2">{t('spotChecks:check.consequenceShown')}</p>
        </Notice>
      }
    />
  );
}
