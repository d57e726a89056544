import { createSignal, Show } from 'solid-js';
import IconNext from '~icons/lucide/arrow-right';
import { readFragment } from '../../../gql';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { LeaveGuardDialog } from '../../../ui/dialogs/LeaveGuardDialog';
import { Notice } from '../../../ui/notices/Notice';
import { ActionBar } from '../../case/ActionBar';
import { nextKey } from '../../case/list-navigation';
import { undoKey } from '../pending/undo-key';
import { ClaimNotice } from '../work/ClaimNotice';
import type { CaseQueue } from '../work/case-queue';
import { WorkParts } from '../work/work-documents';
import type { ApplicationCase, ReviewedApplication } from './application-case';
import type { Choice } from './chosen-item';
import type { ApplicationDecisionsState } from './decisions';
import { ItemDecision } from './ItemDecision';
import { itemKeys } from './item-keys';
import { isApprovable } from './marks';
import { SendDialog } from './SendDialog';
import type { SeenItems } from './seen-items';

export interface ApplicationDecisionsProps {
  application: ReviewedApplication;
  shown: ApplicationCase;
  choice: Choice;
  deciding: ApplicationDecisionsState;
  seen: SeenItems;
  queue: CaseQueue;
}

/** The decisions item by item, and sending all of them. */
export function ApplicationDecisions(props: ApplicationDecisionsProps) {
  let row: HTMLElement | undefined;
  const keepFocus = () =>
    queueMicrotask(() => {
      if (document.activeElement === document.body) row?.focus();
    });
  const [sending, setSending] = createSignal<'STAY' | 'GO_ON'>();
  const submittedByViewer = () => readFragment(WorkParts, props.application.work)?.submittedByViewer === true;
  const blocked = () => submittedByViewer() || props.shown.claim.colleague() != null || props.deciding.pending();
  const marked = () => props.deciding.decisions().length;
  const rest = () => props.shown.items().filter((item) => isApprovable(item) && !props.deciding.markOf(item.id)).length;
  /** Not all that wait can be approved. */
  const some = () => marked() + rest() < props.deciding.waiting();
  const allText = () => {
    if (marked() > 0) return t('applicationReviews:bar.approveRest');
    return some() ? t('applicationReviews:bar.approvePossible') : t('applicationReviews:bar.approveAll');
  };
  const nextText = () => {
    if (marked() > 0) return t('applicationReviews:bar.sendAndNext', { count: marked() });
    return some() ? t('applicationReviews:bar.approvePossibleAndNext') : t('applicationReviews:bar.approveAllAndNext');
  };
  const free = () => !blocked() && !props.deciding.busy();
  // All were approved in order to be sent: when that is cancelled, so are the marks.
  const [filled, setFilled] = createSignal(false);
  const ask = (then: 'STAY' | 'GO_ON') => {
    setFilled(marked() === 0);
    if (filled()) props.deciding.approveRest();
    setSending(then);
  };
  const close = () => {
    setSending(undefined);
    if (filled()) props.deciding.removeMarks();
  };
  const send = async () => {
    const next = props.queue.nextFree();
    const goOn = sending() === 'GO_ON';
    const done = await props.deciding.send();
    setSending(undefined);
    if (!done) return;
    if (goOn) props.queue.goOn(next);
    else keepFocus();
  };
  createShortcuts({
    [itemKeys.approveRest]: pressed(() => free() && rest() > 0, props.deciding.approveRest),
    [itemKeys.send]: pressed(
      () => free() && marked() > 0,
      () => ask('STAY'),
    ),
    [nextKey]: pressed(
      () => free() && marked() + rest() > 0,
      () => ask('GO_ON'),
    ),
  });
  return (
    <ActionBar label={t('applicationReviews:decisions')}>
      <Show when={props.deciding.pending()}>
        <Notice class="mb-2" title={t('applicationReviews:sent', { count: marked() })}>
          <p class="text-sm">{t('work:pending.onCase', { key: undoKey })}</p>
        </Notice>
      </Show>
      <ClaimNotice submittedByViewer={submittedByViewer()} claim={props.shown.claim} />
      <ItemDecision
        application={props.application}
        items={props.shown.items()}
        choice={props.choice}
        deciding={props.deciding}
        blocked={blocked()}
        onRow={(element) => {
          row = element;
        }}
        keepFocus={keepFocus}
      />
      <Show when={!blocked() && props.deciding.waiting() > 0}>
        <div class="flex min-h-10 flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <p class="text-sm text-ink-2" role="status">
            {t('applicationReviews:bar.marked', { marked: marked(), waiting: props.deciding.waiting() })}
          </p>
          <div class="ml-auto flex items-center gap-1.5">
            <Show when={rest() > 0}>
              <KeyButton size="dense" key={itemKeys.approveRest} onClick={() => props.deciding.approveRest()}>
                {allText()}
              </KeyButton>
            </Show>
            <Show when={marked() > 0}>
              <KeyButton size="dense" key={itemKeys.send} onClick={() => ask('STAY')}>
                {t('applicationReviews:bar.send')}
              </KeyButton>
            </Show>
          </div>
        </div>
        <Show when={marked() + rest() > 0}>
          <KeyButton
            kind="primary"
            icon={IconNext}
            busy={props.deciding.busy()}
            key={nextKey}
            class="mt-1 mb-1 w-full"
            onClick={() => ask('GO_ON')}
          >
            {nextText()}
          </KeyButton>
        </Show>
      </Show>
      <SendDialog
        open={sending() !== undefined}
        id={props.application.id}
        items={props.shown.items()}
        deciding={props.deciding}
        isSeen={props.seen.isSeen}
        blocked={blocked()}
        onSend={() => void send()}
        onClose={close}
      />
      <LeaveGuardDialog
        unsaved={props.deciding.unsaved() && !props.deciding.pending() && !props.deciding.busy()}
        title={t('applicationReviews:leave.title', { count: marked() })}
        body={t('applicationReviews:leave.body')}
      />
    </ActionBar>
  );
}
