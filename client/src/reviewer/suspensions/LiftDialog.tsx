import { createMutation } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { createForm } from '../../domain/forms/form';
import { portName } from '../../domain/ports/port-names';
import { SuspensionParts } from '../../domain/suspensions/suspension-parts';
import { graphql, readFragment } from '../../gql';
import type { CompanySuspensionFragment, SuspensionPartsFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { ReasonDialog } from '../case/ReasonDialog';

const LiftSuspension = graphql(`
  mutation LiftSuspension($id: ID!, $reason: String!) {
    liftSuspension(id: $id, reason: $reason) {
      ...CompanySuspension
    }
  }
`);

export interface LiftDialogProps {
  /** The suspension to be lifted; without one the dialog is closed. */
  suspension: CompanySuspensionFragment | undefined;
  onClose: () => void;
  /** It had ended or was lifted already: the screen is out of date. */
  onStale: () => void;
}

const portOf = (suspension: SuspensionPartsFragment | undefined) => (suspension ? portName(suspension.port) : '');

const lastDayOf = (suspension: SuspensionPartsFragment | undefined) => (suspension ? formatDate(suspension.to) : '');

/** Asks why it is lifted, and says what that does. */
export function LiftDialog(props: LiftDialogProps) {
  const [, lift] = createMutation(LiftSuspension);
  const details = () => readFragment(SuspensionParts, props.suspension);
  const named = () => ({
    company: props.suspension?.company.name ?? '',
    port: portOf(details()),
  });
  const stale = (text: string) => {
    toast.error(t('suspensions:lift.conflict'), t('suspensions:lift.conflictBody', { ...named(), text }));
    props.onStale();
    props.onClose();
  };
  const form = createFor(
    () => details()?.id,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('suspensions:lift.label') }),
        send: ({ reason }) =>
          lift({ id: details()?.id ?? '', reason }, { additionalTypenames: ['Pass', 'SpotCheck', 'Suspension'] }),
        onDone: () => {
          toast.success(t('suspensions:lift.done', named()), t('suspensions:lift.mailed'));
          props.onClose();
        },
        onRefused: (error) => {
          if (!hasCode(error, 'SUSPENSION_NOT_RUNNING') && !hasCode(error, 'NOT_FOUND')) return undefined;
          stale(errorText(error) ?? '');
          return 'shown';
        },
      }),
  );
  return (
    <ReasonDialog
      open={props.suspension !== undefined}
      title={t('suspensions:lift.title', named())}
      mailTo={t('suspensions:lift.mailTo', { company: named().company })}
      label={t('suspensions:lift.label')}
      required
      confirmLabel={t('suspensions:lift.confirm')}
      form={form()}
      onClose={() => props.onClose()}
      preview={
        <Notice title={t('suspensions:lift.effectTitle')} class="self-start">
          <p>
            {t('suspensions:lift.effect', {
              port: named().port,
              to: lastDayOf(details()),
            })}
          </p>
          <p class="mt-1 text-sm text-ink-2">{t('suspensions:lift.others')}</p>
        </Notice>
      }
    />
  );
}
