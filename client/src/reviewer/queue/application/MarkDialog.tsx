import { createEffect, createSignal, on } from 'solid-js';
import type { ItemReviewFragment } from '../../../gql/graphql';
import type { Fault } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { ReasonDialog } from '../../case/ReasonDialog';
import type { ReviewedApplication } from './application-case';
import { DecisionMail } from './DecisionMail';
import type { ApplicationDecisionsState } from './decisions';
import { decisionsOf, type Mark, withMark } from './marks';

export type RefusalAction = 'RETURN' | 'REJECT';

export interface MarkDialogProps {
  /** What is about to be said; nothing: closed. */
  action: RefusalAction | undefined;
  application: Pick<ReviewedApplication, 'id' | 'language' | 'company'>;
  items: readonly ItemReviewFragment[];
  item: ItemReviewFragment;
  deciding: ApplicationDecisionsState;
  blocked: boolean;
  onMark: (mark: Mark) => void;
  onClose: () => void;
}

/** Why somebody is returned or rejected. It is only noted: all that is said is sent at once. */
export function MarkDialog(props: MarkDialogProps) {
  const [reason, setReason] = createSignal('');
  const [faults, setFaults] = createSignal<readonly Fault[]>([]);
  const action = () => props.action ?? 'RETURN';
  createEffect(
    on([() => props.action, () => props.item.id], ([asked]) => {
      setFaults([]);
      if (!asked) return;
      // What was written for the same person before stands there again.
      setReason(props.deciding.markOf(props.item.id)?.reason ?? '');
    }),
  );
  const confirm = () => {
    const written = reason().trim();
    if (written) props.onMark({ action: action(), reason: written });
    else setFaults([{ code: 'REQUIRED', field: 'reason', params: {} }]);
  };
  const decisions = () =>
    decisionsOf(withMark(props.deciding.marks(), props.item.id, { action: action(), reason: reason() }), props.items);
  return (
    <ReasonDialog
      open={props.action !== undefined}
      title={t(`applicationReviews:dialog.title.${action()}`, { name: props.item.holder.name })}
      mailTo={t(`applicationReviews:dialog.about.${action()}`, { company: props.application.company.name })}
      label={t(`applicationReviews:dialog.label.${action()}`)}
      subject={action() === 'RETURN' ? 'APPLICATION_RETURN' : 'APPLICATION_REJECTION'}
      language={props.application.language}
      required
      danger={action() === 'REJECT'}
      confirmLabel={t(`applicationReviews:dialog.confirm.${action()}`)}
      busy={false}
      blocked={props.blocked}
      faults={faults()}
      value={reason()}
      onInput={setReason}
      onConfirm={confirm}
      onClose={() => props.onClose()}
      preview={<DecisionMail id={props.application.id} decisions={decisions()} />}
    />
  );
}
