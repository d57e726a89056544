import { type CombinedError, createMutation } from '@urql/solid';
import { createEffect, createSignal, on } from 'solid-js';
import { errorText } from '../../domain/faults/error-text';
import { nameOf } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import type { CompanySuspensionFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../case/ReasonDialog';

const LiftSuspension = graphql(`
  mutation LiftSuspension($id: ID!, $reason: String!) {
    liftSuspension(id: $id, reason: $reason) {
      ...CompanySuspension
    }
  }
`);

export interface LiftDialogProps {
  /** The one to be lifted; none: closed. */
  suspension: CompanySuspensionFragment | undefined;
  onClose: () => void;
  /** It was over or lifted already: what is on screen is not what holds. */
  onStale: () => void;
}

/** Why it is lifted, and beforehand in words what that does. */
export function LiftDialog(props: LiftDialogProps) {
  const [state, lift] = createMutation(LiftSuspension);
  const [error, setError] = createSignal<CombinedError>();
  const [reason, setReason] = createSignal('');
  createEffect(
    on(
      () => props.suspension?.id,
      () => {
        setError(undefined);
        setReason('');
      },
    ),
  );
  const named = () => ({
    company: props.suspension?.company.name ?? '',
    port: props.suspension ? nameOf(props.suspension.port) : '',
  });
  const confirm = async () => {
    const { id } = props.suspension ?? {};
    if (id === undefined || state.fetching) return;
    const words = named();
    const answer = await lift({ id, reason: reason() }, { additionalTypenames: ['Pass', 'SpotCheck', 'Suspension'] });
    if (hasCode(answer.error, 'SUSPENSION_NOT_RUNNING') || hasCode(answer.error, 'NOT_FOUND')) {
      toast.error(
        t('suspensions:lift.conflict'),
        t('suspensions:lift.conflictBody', { ...words, text: errorText(answer.error) ?? '' }),
      );
      props.onStale();
      return props.onClose();
    }
    setError(answer.error);
    if (!answer.data) return;
    toast.success(t('suspensions:lift.done', words), t('suspensions:lift.mailed'));
    props.onClose();
  };
  return (
    <ReasonDialog
      open={props.suspension !== undefined}
      title={t('suspensions:lift.title', named())}
      mailTo={t('suspensions:lift.mailTo', { company: named().company })}
      label={t('suspensions:lift.label')}
      required
      confirmLabel={t('suspensions:lift.confirm')}
      busy={state.fetching}
      error={error()}
      value={reason()}
      onInput={setReason}
      onConfirm={() => void confirm()}
      onClose={() => props.onClose()}
      preview={
        <Notice title={t('suspensions:lift.effectTitle')} class="self-start">
          <p>
            {t('suspensions:lift.effect', {
              port: named().port,
              to: props.suspension ? formatDate(props.suspension.to) : '',
            })}
          </p>
          <p class="mt-1 text-sm text-ink-2">{t('suspensions:lift.others')}</p>
        </Notice>
      }
    />
  );
}
