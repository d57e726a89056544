import { type JSX, Show } from 'solid-js';
import { type Answer, createForm } from '../../../domain/forms/form';
import type { Language, ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { createFor, createSignalFor } from '../../../lib/state-of';
import { ActionRow } from '../../case/ActionRow';
import { ReasonDialog } from '../../case/ReasonDialog';
import type { ReviewKind } from '../work/work-kind';
import { DecisionButtons, type DecisionKeys } from './DecisionButtons';
import { MailPreview } from './MailPreview';
import { ReviewStateBadge } from './ReviewStateBadge';
import { type Decision, isConflict } from './review-decision';

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
  /** Asks what is to be asked before an approval, and then lets it happen. */
  beforeApproval?: (act: () => void) => void;
  /** An approval may carry a note into the mail. */
  noted?: boolean;
}

/** One of the decisions of a case: its state, and while it is open the buttons that make it. */
export function DecisionRow(props: DecisionRowProps) {
  let row: HTMLFieldSetElement | undefined;
  const id = () => props.id;
  const [asking, setAsking] = createSignalFor<'reject' | 'approve' | undefined>(id, () => undefined);
  const [outcome, setOutcome] = createSignalFor<'approved' | 'rejected' | undefined>(id, () => undefined);
  const open = () => props.state === 'OPEN' && !props.decision.done();
  const name = () => t(`reviews:subject.${props.subject}`);

  const decided = (outcome: 'approved' | 'rejected') => {
    setAsking(undefined);
    setOutcome(outcome);
    // The button that had the focus is gone.
    row?.focus();
  };
  const createDecisionForm = (outcome: 'approved' | 'rejected', send: (reason: string) => Promise<Answer<true>>) =>
    createFor(id, () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: outcome === 'rejected' ? t('reviews:reason.label') : t('reviews:note.label') }),
        send: ({ reason }) => send(reason),
        onDone: () => decided(outcome),
        onRefused: (error) => {
          if (!isConflict(error)) return undefined;
          // Shown beside the reloaded case, not in the dialog over it.
          setAsking(undefined);
          return 'shown';
        },
      }),
    );
  const rejection = createDecisionForm('rejected', (reason) => props.decision.reject(reason));
  const approval = createDecisionForm('approved', (note) => props.decision.approve(note.trim() || undefined));
  const approve = async () => {
    const { data } = await props.decision.approve();
    if (data) decided('approved');
  };
  const askToApprove = (act: () => void) => (props.beforeApproval ? props.beforeApproval(act) : act());
  const ask = (what: 'reject' | 'approve') => {
    props.decision.clearError();
    setAsking(what);
  };
  const free = () => open() && !props.blocked && !props.decision.busy();
  createShortcuts({
    [props.keys.approve]: pressed(free, () => askToApprove(() => void approve())),
    [props.keys.reject]: pressed(free, () => ask('reject')),
    [props.keys.preview]: pressed(free, () => askToApprove(() => ask('approve'))),
  });
  const close = () => {
    // What is written stays, why it was refused does not.
    for (const form of [rejection(), approval()]) form.reset({ ...form.values });
    setAsking(undefined);
  };

  return (
    <ActionRow
      ref={row}
      title={t(`reviews:row.${props.subject}`)}
      badge={
        <Show when={props.state !== 'OPEN'}>
          <ReviewStateBadge state={props.state} />
        </Show>
      }
    >
      <Show when={props.state === 'OPEN' && props.decision.done()}>
        <p class="ml-auto text-sm text-ink-2">
          <Show when={outcome()}>
            {(made) => <span class="block font-medium">{t(`reviews:decided.${made()}`, { subject: name() })}</span>}
          </Show>
          {t('reviews:decided.pending', { to: props.mailTo })}
        </p>
      </Show>
      <Show when={open()}>
        <DecisionButtons
          name={name()}
          keys={props.keys}
          previewLabel={props.noted ? t('reviews:note.button') : t('reviews:mail.button')}
          busy={props.decision.busy() && asking() === undefined}
          disabled={props.blocked}
          onApprove={() => askToApprove(() => void approve())}
          onReject={() => ask('reject')}
          onPreview={() => askToApprove(() => ask('approve'))}
        />
      </Show>
      <ReasonDialog
        beside
        form={rejection()}
        blocked={props.blocked}
        onClose={close}
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
        preview={
          <MailPreview kind={props.subject} id={props.id} decision="REJECTED" reason={rejection().values.reason} />
        }
      />
      <ReasonDialog
        beside
        form={approval()}
        blocked={props.blocked}
        onClose={close}
        open={asking() === 'approve'}
        title={t('reviews:note.title', { subject: name() })}
        mailTo={t('reviews:note.mailTo', { to: props.mailTo })}
        label={props.noted ? t('reviews:note.label') : undefined}
        confirmLabel={props.noted ? t('reviews:note.confirm') : t('reviews:mail.confirm')}
        notice={props.notice()}
        preview={
          <MailPreview kind={props.subject} id={props.id} decision="APPROVED" reason={approval().values.reason} />
        }
      />
    </ActionRow>
  );
}
