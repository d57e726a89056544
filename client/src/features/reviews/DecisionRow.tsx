import { createEffect, createSignal, on, Show } from 'solid-js';
import IconNote from '~icons/lucide/message-square-plus';
import type { ReviewState, ReviewSubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createShortcuts } from '../../lib/keyboard';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { toast } from '../../ui/toast';
import type { Decision } from './decision';
import { Key } from './Key';
import { ReasonDialog } from './ReasonDialog';
import { ReviewStateBadge } from './ReviewStateBadge';

export interface DecisionRowProps {
  subject: ReviewSubject;
  /** The case on screen: another one begins with an empty reason. */
  caseId: string;
  state: ReviewState;
  decision: Decision;
  keys: { approve: string; reject: string };
  /** Address or company the mail goes to. */
  mailTo: string;
  /** An approval may carry a note into the mail. */
  noted?: boolean;
}

/** One of the two decisions of a case: its state, and while it is open the buttons that make it. */
export function DecisionRow(props: DecisionRowProps) {
  let row: HTMLFieldSetElement | undefined;
  const [asking, setAsking] = createSignal<'reject' | 'note'>();
  const [reason, setReason] = createSignal('');
  const [note, setNote] = createSignal('');
  const open = () => props.state === 'OPEN';
  const name = () => t(`reviews:subject.${props.subject}`);

  createEffect(
    on(
      () => props.caseId,
      () => {
        setAsking(undefined);
        setReason('');
        setNote('');
      },
      { defer: true },
    ),
  );
  const made = (done: boolean, words: string) => {
    if (!done) {
      // A conflict is told beside the case as it is now, not in the dialog over it.
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
  const ask = (what: 'reject' | 'note') => {
    props.decision.clear();
    setAsking(what);
  };
  const whileOpen = (act: () => void) => (event: KeyboardEvent) => {
    if (!open() || props.decision.busy() || event.repeat) return false;
    act();
    return true;
  };
  createShortcuts({
    [props.keys.approve]: whileOpen(() => void approve()),
    [props.keys.reject]: whileOpen(() => ask('reject')),
  });

  return (
    <fieldset
      ref={row}
      tabindex="-1"
      aria-label={t(`reviews:row.${props.subject}`)}
      class="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1"
    >
      <p class="flex flex-wrap items-center gap-x-2">
        <span class="font-medium">{t(`reviews:row.${props.subject}`)}</span>
        <Show when={!open()}>
          <ReviewStateBadge state={props.state} />
        </Show>
      </p>
      <Show when={open()}>
        <div class="ml-auto flex items-center gap-2">
          <Show when={props.noted}>
            <IconButton icon={IconNote} label={t('reviews:note.button')} class="size-9" onClick={() => ask('note')} />
          </Show>
          <Button size="dense" aria-keyshortcuts={props.keys.reject} onClick={() => ask('reject')}>
            {t('reviews:action.reject')}
            <span class="sr-only">{name()}</span>
            <Key>{props.keys.reject}</Key>
          </Button>
          <Button
            size="dense"
            busy={props.decision.busy() && asking() === undefined}
            aria-keyshortcuts={props.keys.approve}
            onClick={() => void approve()}
          >
            {t('reviews:action.approve')}
            <span class="sr-only">{name()}</span>
            <Key>{props.keys.approve}</Key>
          </Button>
        </div>
      </Show>
      <ReasonDialog
        open={asking() === 'reject'}
        title={t('reviews:reason.title', { subject: name() })}
        mailTo={t('reviews:reason.mailTo', { to: props.mailTo })}
        label={t('reviews:reason.label')}
        subject={props.subject}
        required
        danger
        confirmLabel={t('reviews:reason.confirm')}
        busy={props.decision.busy()}
        error={props.decision.error()}
        value={reason()}
        onInput={setReason}
        onConfirm={() => void reject()}
        onClose={() => setAsking(undefined)}
      />
      <ReasonDialog
        open={asking() === 'note'}
        title={t('reviews:note.title', { subject: name() })}
        mailTo={t('reviews:note.mailTo', { to: props.mailTo })}
        label={t('reviews:note.label')}
        confirmLabel={t('reviews:note.confirm')}
        busy={props.decision.busy()}
        error={props.decision.error()}
        value={note()}
        onInput={setNote}
        onConfirm={() => void approve(note())}
        onClose={() => setAsking(undefined)}
      />
    </fieldset>
  );
}
