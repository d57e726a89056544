import { AskReasonDialog, type AskReasonDialogProps } from '../../domain/reasons/AskReasonDialog';
import { t } from '../../lib/i18n';

export type DisableReasonDialogProps<R> = Omit<AskReasonDialogProps<R>, 'label' | 'danger' | 'optional'>;

/** Asks why an account is to be put out. */
export function DisableReasonDialog<R>(props: DisableReasonDialogProps<R>) {
  return <AskReasonDialog {...props} danger label={t('staff:disable.reason')} />;
}
