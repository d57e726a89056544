import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, untrack } from 'solid-js';
import IconUndo from '~icons/lucide/undo-2';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { readFragment } from '../../../gql';
import type { PendingPartsFragment } from '../../../gql/graphql';
import { now } from '../../../lib/clock';
import { epochMs } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { Button } from '../../../ui/buttons/Button';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { toast } from '../../../ui/notices/toast';
import { canBeUndone, usePendingDecisions } from './pending-decisions';
import { PendingParts, pendingDecisions } from './pending-documents';
import { undoKey } from './undo-key';

const pathOf = ({ kind, number, caseId }: PendingPartsFragment) => `/queue/${kind.toLowerCase()}/${number ?? caseId}`;

/**
 * Decisions that are undone together: cases that were approved together, or account and certificate of one company, which are
 * often decided with one key.
 */
interface Group {
  batchId: string | null;
  company: string;
  decisions: readonly PendingPartsFragment[];
}

/** A registration and its certificate are one case. */
const casesOf = ({ decisions }: Group) =>
  new Set(decisions.map(({ number, companyName }) => number ?? companyName)).size;

function groupsOf(all: readonly PendingPartsFragment[]): Group[] {
  const open = all.filter(canBeUndone);
  const keyOf = ({ batchId, companyName }: PendingPartsFragment) => batchId ?? companyName;
  return [...new Set(open.map(keyOf))].map((key) => {
    const decisions = open.filter((each) => keyOf(each) === key);
    return { batchId: decisions[0]?.batchId ?? null, company: decisions[0]?.companyName ?? '', decisions };
  });
}

/** What was just decided, with the seconds in which it can be undone; and what could not take effect. */
export function PendingDecisionCards() {
  const navigate = useNavigate();
  const location = useLocation();
  const pending = usePendingDecisions();
  const [result, read] = createQuery({
    query: pendingDecisions,
    context: { additionalTypenames: ['PendingDecision'], requestPolicy: 'network-only' },
  });
  createEffect(() => {
    const answered = readFragment(PendingParts, result.data?.pendingDecisions);
    if (answered && !result.fetching) untrack(() => pending.replace(answered));
  });
  createEffect(on(pending.stale, () => read({ requestPolicy: 'network-only' }), { defer: true }));
  const groups = createMemo(() => groupsOf(pending.all()));
  const refused = () => pending.all().filter((each) => !canBeUndone(each));

  const [time, setTime] = createSignal(now());
  const secondsLeft = ({ decisions }: Group) =>
    Math.max(0, Math.ceil((Math.min(...decisions.map(({ effectiveAt }) => epochMs(effectiveAt))) - time()) / 1000));
  createEffect(() => {
    if (groups().length === 0) return;
    const timer = setInterval(() => {
      setTime(now());
      if (groups().some((group) => secondsLeft(group) === 0) && !result.fetching) {
        read({ requestPolicy: 'network-only' });
      }
    }, 1000);
    setTime(now());
    onCleanup(() => clearInterval(timer));
  });

  const tooLate = () => toast.error(t('work:pending.tooLate'), t('work:pending.tooLateHint'));
  const undo = async ({ batchId, decisions }: Group) => {
    if (batchId !== null) {
      const count = await pending.undoBatch(batchId);
      read({ requestPolicy: 'network-only' });
      return count === 0 ? tooLate() : toast.info(t('work:batch.undone', { count }));
    }
    const undone = await Promise.all(decisions.map(pending.undo));
    read({ requestPolicy: 'network-only' });
    if (!undone.every(Boolean)) return tooLate();
    // A certificate that came with an account is decided on its page.
    const shown = decisions.find(({ kind }) => kind === 'REGISTRATION') ?? decisions[0];
    // In the queue its filter stays.
    if (shown) navigate(pathOf(shown) + (location.pathname.includes('/queue/') ? location.search : ''));
    toast.info(t('work:pending.undone'));
  };
  createShortcuts({
    [undoKey]: pressed(
      () => groups().length > 0,
      () => {
        const last = groups().at(-1);
        if (last) void undo(last);
      },
    ),
  });
  return (
    <section
      aria-label={t('work:pending.label')}
      class="no-print fixed bottom-3 left-3 z-40 grid w-54 gap-2 empty:hidden max-lg:top-16 max-lg:right-2 max-lg:bottom-auto max-lg:left-2 max-lg:w-auto"
    >
      <For each={groups()}>
        {(group) => (
          <div class="grid gap-2 rounded-lg border border-accent bg-surface p-3 text-sm shadow-lift">
            <p role="status">
              <span class="block font-medium wrap-anywhere">
                {group.batchId === null ? group.company : t('work:batch.pending', { count: casesOf(group) })}
              </span>
              {t('work:pending.made')}
            </p>
            <div class="flex items-center justify-between gap-2">
              <span class="text-ink-2">{t('work:pending.left', { seconds: secondsLeft(group) })}</span>
              <KeyButton size="dense" icon={IconUndo} key={undoKey} onClick={() => void undo(group)}>
                {t('work:pending.undo')}
              </KeyButton>
            </div>
          </div>
        )}
      </For>
      <For each={refused()}>
        {(decision) => (
          <div role="alert" class="grid gap-2 rounded-lg border border-danger bg-surface p-3 text-sm shadow-lift">
            <p>
              <span class="block font-medium wrap-anywhere">{decision.companyName}</span>
              {t('work:pending.refused')}
              <Show when={decision.refusals}>
                {(codes) => (
                  <span class="block text-ink-2">
                    {codes()
                      .map((code) => apiErrorText({ code }))
                      .join(' ')}
                  </span>
                )}
              </Show>
            </p>
            <div class="flex flex-wrap gap-2">
              <LinkButton size="dense" href={pathOf(decision)}>
                {t('work:pending.open')}
              </LinkButton>
              <Button size="dense" onClick={() => void pending.undo(decision)}>
                {t('ui:action.close')}
              </Button>
            </div>
          </div>
        )}
      </For>
    </section>
  );
}
