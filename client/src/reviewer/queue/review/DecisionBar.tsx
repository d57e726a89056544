import { createSignal, type JSX, Show } from 'solid-js';
import IconNext from '~icons/lucide/arrow-right';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { ActionBar } from '../../case/ActionBar';
import { nextKey } from '../../case/list-navigation';
import type { QueueItem } from '../work/neighbours';
import type { ReviewKind } from '../work/work-kind';
import type { Decision } from './review-decision';

export interface DecisionBarProps {
  /** What is still open of this case, in the order in which it is decided. */
  open: readonly { subject: ReviewKind; decision: Decision }[];
  /** The case after this one as the queue stands now; a decision moves it up. */
  next: () => QueueItem | undefined;
  /** Goes to that case, or back to the list after the last one. */
  onNext: (next: QueueItem | undefined) => void;
  /** The viewer may not decide the case now; `notice` explains why. */
  blocked: boolean;
  notice: JSX.Element;
  /** Asks what is to be asked before approvals, and then lets them happen. */
  beforeApproval: (act: () => void) => void;
  /** A DecisionRow for each decision of the case. */
  children: JSX.Element;
}

/** The decisions of a case. */
export function DecisionBar(props: DecisionBarProps) {
  const [busy, setBusy] = createSignal(false);
  const approveAll = async () => {
    if (busy()) return;
    setBusy(true);
    const next = props.next();
    let refused = false;
    for (const { decision } of [...props.open]) {
      refused = !(await decision.approve()).data;
      if (refused) break;
    }
    setBusy(false);
    if (!refused) props.onNext(next);
  };
  const offered = () => props.open.length > 0 && !props.blocked;
  const ask = () => props.beforeApproval(() => void approveAll());
  createShortcuts({ [nextKey]: pressed(offered, ask) });
  return (
    <ActionBar label={t('reviews:decisions')}>
      {props.notice}
      {props.children}
      <Show when={offered()}>
        <KeyButton kind="primary" icon={IconNext} busy={busy()} key={nextKey} class="mt-1 mb-1 w-full" onClick={ask}>
          {props.open.length > 1 ? t('reviews:action.approveAllAndNext') : t('reviews:action.approveAndNext')}
        </KeyButton>
      </Show>
    </ActionBar>
  );
}
