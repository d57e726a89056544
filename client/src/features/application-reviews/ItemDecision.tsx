import { createEffect, createSignal, on, Show } from 'solid-js';
import type { ItemReviewFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createShortcuts, pressed } from '../../lib/keyboard';
import { KeyButton } from '../../ui/KeyButton';
import { toast } from '../../ui/toast';
import { ItemStateBadge } from '../applications/ItemStateBadge';
import { reasonTexts } from '../people/eligibility';
import { ActionRow } from '../reviews/ActionRow';
import type { ReviewedApplication } from './application-case';
import type { Choice } from './choice';
import type { Deciding } from './deciding';
import { itemKeys } from './item-keys';
import { MarkBadge } from './MarkBadge';
import { MarkDialog, type Refusing } from './MarkDialog';
import { approval, isApprovable, type Mark, nextUnmarked, waits } from './marks';

export interface ItemDecisionProps {
  application: ReviewedApplication;
  items: readonly ItemReviewFragment[];
  choice: Choice;
  deciding: Deciding;
  blocked: boolean;
}

/** What is said to the person who is looked at; then the next one who waits is. */
export function ItemDecision(props: ItemDecisionProps) {
  const [asking, setAsking] = createSignal<Refusing>();
  const item = () => props.choice.item();
  const mark = () => {
    const id = item()?.id;
    return id === undefined ? undefined : props.deciding.markOf(id);
  };
  createEffect(
    on(
      () => item()?.id,
      () => setAsking(undefined),
      { defer: true },
    ),
  );
  const open = () => {
    const current = item();
    return current !== undefined && waits(current) && !props.blocked && !props.deciding.busy();
  };
  /** At a step of the viewer's, but it was they who decided on the one before (R-PRD-1). */
  const needsAnother = () => {
    const { work } = props.application;
    const current = item();
    return work && !work.ownFiling && current && !waits(current) && work.steps.some((step) => step === current.state);
  };
  const may = (action: Refusing) => open() && item()?.actions.includes(action) === true;
  const say = (said: Mark) => {
    const current = item();
    if (!current) return;
    props.deciding.mark(current.id, said);
    setAsking(undefined);
    const next = nextUnmarked(props.deciding.marks(), props.items, props.choice.place());
    if (next !== undefined) props.choice.choose(next);
  };
  const approve = () => {
    const current = item();
    if (!current) return;
    if (isApprovable(current)) say(approval);
    else if (current.eligibility) {
      toast.error(t('applicationReviews:item.barred'), reasonTexts(current.eligibility).join(' '));
    }
  };
  const undo = () => {
    const id = item()?.id;
    if (id !== undefined) props.deciding.mark(id, undefined);
  };
  createShortcuts({
    [itemKeys.next]: () => props.choice.move(1),
    [itemKeys.previous]: () => props.choice.move(-1),
    [itemKeys.approve]: pressed(open, approve),
    [itemKeys.return]: pressed(
      () => may('RETURN'),
      () => setAsking('RETURN'),
    ),
    [itemKeys.reject]: pressed(
      () => may('REJECT'),
      () => setAsking('REJECT'),
    ),
    [itemKeys.undo]: pressed(() => open() && mark() !== undefined, undo),
  });
  return (
    <Show when={item()}>
      {(current) => (
        <ActionRow
          title={current().holder.name}
          badge={
            <Show when={mark()} fallback={<ItemStateBadge state={current().state} />}>
              {(said) => <MarkBadge action={said().action} />}
            </Show>
          }
        >
          <Show when={needsAnother()}>
            <p class="ml-auto text-sm text-ink-2">{t('faults:twoPeopleNeeded')}</p>
          </Show>
          <Show when={open()}>
            <div class="ml-auto flex flex-wrap items-center justify-end gap-1.5">
              <Show when={mark()}>
                <KeyButton size="dense" kind="quiet" key={itemKeys.undo} onClick={undo}>
                  {t('applicationReviews:bar.undo')}
                  <span class="sr-only">{current().holder.name}</span>
                </KeyButton>
              </Show>
              <Show when={may('REJECT')}>
                <KeyButton size="dense" key={itemKeys.reject} onClick={() => setAsking('REJECT')}>
                  {t('applicationWords:action.REJECT')}
                  <span class="sr-only">{current().holder.name}</span>
                </KeyButton>
              </Show>
              <Show when={may('RETURN')}>
                <KeyButton size="dense" key={itemKeys.return} onClick={() => setAsking('RETURN')}>
                  {t('applicationReviews:bar.return')}
                  <span class="sr-only">{current().holder.name}</span>
                </KeyButton>
              </Show>
              <KeyButton size="dense" key={itemKeys.approve} disabled={!isApprovable(current())} onClick={approve}>
                {t('applicationWords:action.APPROVE')}
                <span class="sr-only">{current().holder.name}</span>
              </KeyButton>
            </div>
          </Show>
          <MarkDialog
            action={asking()}
            application={props.application}
            items={props.items}
            item={current()}
            deciding={props.deciding}
            blocked={props.blocked}
            onMark={say}
            onClose={() => setAsking(undefined)}
          />
        </ActionRow>
      )}
    </Show>
  );
}
