import { type JSX, Show } from 'solid-js';
import type { Language, ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/toast';
import { ActionRow } from '../../case/ActionRow';
import { ReasonDialog } from '../../case/ReasonDialog';
import type { ReviewKind } from '../work/work-kind';
import { DecisionButtons, type DecisionKeys } from './DecisionButtons';
import { MailPreview } from './MailPreview';
import { ReviewStateBadge } from './ReviewStateBadge';
import type { Decision } from './review-decision';

export interface DecisionRowProps {
  subject: ReviewKind;
  /** The registration or certificate. Another one begins with an empty reason. */
  id: string;
  state: ReviewState;
  decision: Decision;
  keys: DecisionKeys;
  /** Address or company the mail goes to. */
  mailTo: string;
  /** Of the mail. */
  language: Language;
  /** The viewer may not decide the case now; `notice` explains why. */
  blocked: boolean;
  notice: () => JSX.Element;
  /** An approval may carry a note into the mail. */
  noted?: boolean;
}

/** One of the decisions of a case: its state, and while it is open the buttons that make it. */
export function DecisionRow(props: DecisionRowProps) {
  let row: HTMLFieldSetElement | undefined;
  const id = () => props.id;
  const [asking, setAsking] = createSignalFor<'reject' | 'approve' | undefined>(id, () => undefined);
  const [reason, setReason] = createSignalFor(id, () => '');
  const [note, setNote] = createSignalFor(id, () => '');
  const open = () => props.state === 'OPEN';
  const name = () => t(`reviews:subject.${props.subject}`);

  const made = (done: boolean, words: string) => {
    if (!done) {
      // A conflict is shown beside the reloaded case, not in the dialog over it.
      if (props.decision.conflict()) setAsking(undefined);
      return;
    }
    setAsking(undefined);
    toast.success(words, t('reviews:decided.mailed', { to: props.mailTo }));
    // The button that had the focus is gone.
    row?.focus();
  };
  const approve = async (withNote?: string) =>
    made(await props.decision.approve(withNote), t('reviews:decided.approved', { subject: name() }));
  const reject = async () =>
    made(await props.decision.reject(reason()), t('reviews:decided.rejected', { subject: name() }));
  const ask = (what: 'reject' | 'approve') => {
    props.decision.clearError();
    setAsking(what);
  };
  const free = () => open() && !props.blocked && !props.decision.busy();
  createShortcuts({
    [props.keys.approve]: pressed(free, () => void approve()),
    [props.keys.reject]: pressed(free, () => ask('reject')),
    [props.keys.preview]: pressed(free, () => ask('approve')),
  });
  const shared = () => ({
    busy: props.decision.busy(),
    blocked: props.blocked,
    error: props.decision.error(),
    onClose: () => setAsking(undefined),
  });

  return (
    <ActionRow
      ref={row}
      title={t(`reviews:row.${props.subject}`)}
      badge={
        <Show when={!open()}>
          <ReviewStateBadge state={props.state} />
        </Show>
      }
    >
      <Show when={open()}>
        <DecisionButtons
          name={name()}
          keys={props.keys}
          previewLabel={props.noted ? t('reviews:note.button') : t('reviews:mail.button')}
          busy={props.decision.busy() && asking() === undefined}
          disabled={props.blocked}
          onApprove={() => void approve()}
          onReject={() => ask('reject')}
          onPreview={() => ask('approve')}
        />
      </Show>
      <ReasonDialog
        {...shared()}
        open={asking() === 'reject'}
        title={t('reviews:reason.title', { subject: name() })}
        mailTo={t('reviews:reason.mailTo', { to: props.mailTo })}
        label={t('reviews:reason.label')}
        subject={props.subject}
        language={props.language}
        required
        danger
        confirmLabel={t('reviews:reason.confirm')}
        notice={props.notice()}
        value={reason()}
        onInput={setReason}
        onConfirm={() => void reject()}
        preview={<MailPreview kind={props.subject} id={props.id} decision="REJECTED" reason={reason()} />}
      />
      <ReasonDialog
        {...shared()}
        open={asking() === 'approve'}
        title={t('reviews:note.title', { subject: name() })}
        mailTo={t('reviews:note.mailTo', { to: props.mailTo })}
        label={props.noted ? t('reviews:note.label') : undefined}
        confirmLabel={props.noted ? t('reviews:note.confirm') : t('reviews:mail.confirm')}
        notice={props.notice()}
        value={note()}
        onInput={setNote}
        onConfirm={() => void approve(note().trim() || undefined)}
        preview={<MailPreview kind={props.subject} id={props.id} decision="APPROVED" reason={note()} />}
      />
    </ActionRow>
  );
}
