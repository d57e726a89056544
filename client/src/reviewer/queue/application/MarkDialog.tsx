import { emptyFields } from '../../../domain/errors/form-errors';
import { createForm } from '../../../domain/forms/form';
import { readFragment } from '../../../gql';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createFor } from '../../../lib/state-of';
import { ReasonDialog } from '../../case/ReasonDialog';
import type { ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';
import { DecisionMail } from './DecisionMail';
import type { ApplicationDecisionsState } from './decisions';
import { decisionsOf, type Mark, withMark } from './marks';

export type RefusalAction = 'RETURN' | 'REJECT';

export interface MarkDialogProps {
  /** The decision to be marked; without one the dialog is closed. */
  action: RefusalAction | undefined;
  application: ReviewedApplication;
  items: readonly ItemReviewFragment[];
  item: ItemReviewFragment;
  deciding: ApplicationDecisionsState;
  blocked: boolean;
  onMark: (mark: Mark) => void;
  onClose: () => void;
}

/** Asks why an item is returned or rejected. The decision is only marked: all marks are sent together. */
export function MarkDialog(props: MarkDialogProps) {
  const review = () => readFragment(ApplicationReview, props.application);
  const action = () => props.action ?? 'RETURN';
  const label = () => t(`applicationReviews:dialog.label.${action()}`);
  const form = createFor(
    () => `${props.item.id} ${props.action}`,
    () =>
      createForm({
        // The reason written for the same item before.
        initial: () => ({ reason: props.deciding.markOf(props.item.id)?.reason ?? '' }),
        labels: () => ({ reason: label() }),
        check: (values) => emptyFields(values, ['reason']),
        send: async ({ reason }) => {
          props.onMark({ action: action(), reason: reason.trim() });
          return { data: true };
        },
      }),
  );
  const reason = () => form().values.reason;
  const decisions = () =>
    decisionsOf(withMark(props.deciding.marks(), props.item.id, { action: action(), reason: reason() }), props.items);
  return (
    <ReasonDialog
      beside
      open={props.action !== undefined}
      title={t(`applicationReviews:dialog.title.${action()}`, { name: props.item.holder.name })}
      mailTo={t(`applicationReviews:dialog.about.${action()}`, { company: review().company.name })}
      label={label()}
      subject={action() === 'RETURN' ? 'APPLICATION_RETURN' : 'APPLICATION_REJECTION'}
      step={props.item.state === 'POLICE_CHECK' ? 'POLICE_CHECK' : 'REVIEW'}
      language={review().language}
      required
      danger={action() === 'REJECT'}
      confirmLabel={t(`applicationReviews:dialog.confirm.${action()}`)}
      blocked={props.blocked}
      form={form()}
      onClose={() => props.onClose()}
      preview={<DecisionMail id={props.application.id} decisions={decisions()} />}
    />
  );
}
