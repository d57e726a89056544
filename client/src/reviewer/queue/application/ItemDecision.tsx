import { createSignal, Show } from 'solid-js';
import { ItemStateBadge } from '../../../domain/applications/ItemStateBadge';
import { reasonTexts } from '../../../domain/eligibility/eligibility';
import { readFragment } from '../../../gql';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { createSignalFor } from '../../../lib/state-of';
import { ActionRow } from '../../case/ActionRow';
import { WorkParts } from '../work/work-documents';
import type { ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';
import type { Choice } from './chosen-item';
import type { ApplicationDecisionsState } from './decisions';
import { GrantField } from './GrantField';
import { ItemButtons } from './ItemButtons';
import { itemKeys } from './item-keys';
import { MarkBadge } from './MarkBadge';
import { MarkDialog, type RefusalAction } from './MarkDialog';
import { approval, isApprovable, type Mark, nextUnmarked, waits } from './marks';

export interface ItemDecisionProps {
  application: ReviewedApplication;
  items: readonly ItemReviewFragment[];
  choice: Choice;
  deciding: ApplicationDecisionsState;
  blocked: boolean;
  /** The row that takes the focus when the button that had it is gone. */
  onRow: (row: HTMLElement) => void;
  keepFocus: () => void;
}

/** Marks the decision on the item on screen, then shows the next one that waits. */
export function ItemDecision(props: ItemDecisionProps) {
  /** The refusal whose reason is being written, of one item. */
  const [refusal, setRefusal] = createSignal<{ id: string | undefined; action: RefusalAction }>();
  const asking = () => (refusal()?.id === item()?.id ? refusal()?.action : undefined);
  const ask = (action: RefusalAction) => setRefusal({ id: item()?.id, action });
  const item = () => props.choice.item();
  const mark = () => {
    const id = item()?.id;
    return id === undefined ? undefined : props.deciding.markOf(id);
  };
  const open = () => {
    const current = item();
    return current !== undefined && waits(current) && !props.blocked && !props.deciding.busy();
  };
  /** At a step of the viewer's, but it was they who decided on the one before (R-PRD-1). */
  const needsAnother = () => {
    const work = readFragment(WorkParts, props.application.work);
    const current = item();
    return (
      work && !work.submittedByViewer && current && !waits(current) && work.steps.some((step) => step === current.state)
    );
  };
  const may = (action: RefusalAction) => open() && item()?.actions.includes(action) === true;
  const set = (decision: Mark) => {
    const current = item();
    if (!current) return;
    props.deciding.mark(current.id, decision);
    setRefusal(undefined);
    const next = nextUnmarked(props.deciding.marks(), props.items, props.choice.place());
    if (next !== undefined) props.choice.choose(next);
    props.keepFocus();
  };
  /** How many more passes an approval of the item on screen grants, where fewer than asked for were chosen. */
  const [granted, setGranted] = createSignalFor(
    () => item()?.id,
    () => mark()?.granted,
  );
  const grant = (count: number) => {
    setGranted(count);
    const current = item();
    if (current && mark()?.action === 'APPROVE') props.deciding.mark(current.id, { ...approval, granted: count });
  };
  const asked = () => readFragment(ApplicationReview, props.application).morePasses;
  const approve = () => {
    const current = item();
    if (current && isApprovable(current)) set(granted() === undefined ? approval : { ...approval, granted: granted() });
  };
  /** What blocks an approval, shown before it is tried. */
  const barred = () => {
    const { eligibility } = item() ?? {};
    return open() && eligibility?.allowed === false ? reasonTexts(eligibility).join(' ') : undefined;
  };
  const undo = () => {
    const id = item()?.id;
    if (id !== undefined) props.deciding.mark(id, undefined);
    props.keepFocus();
  };
  createShortcuts({
    [itemKeys.next]: () => props.choice.move(1),
    [itemKeys.previous]: () => props.choice.move(-1),
    [itemKeys.approve]: pressed(open, approve),
    [itemKeys.return]: pressed(
      () => may('RETURN'),
      () => ask('RETURN'),
    ),
    [itemKeys.reject]: pressed(
      () => may('REJECT'),
      () => ask('REJECT'),
    ),
    [itemKeys.undo]: pressed(() => open() && mark() !== undefined, undo),
  });
  return (
    <Show when={item()}>
      {(current) => (
        <ActionRow
          ref={props.onRow}
          title={current().holder.name}
          badge={
            <Show when={mark()} fallback={<ItemStateBadge state={current().state} />}>
              {(made) => <MarkBadge action={made().action} />}
            </Show>
          }
        >
          <Show when={barred()}>
            {(words) => (
              <p class="basis-full text-sm text-warning">
                {t('applicationReviews:item.barredFor', { reasons: words() })}
              </p>
            )}
          </Show>
          <Show when={needsAnother()}>
            <p class="ml-auto text-sm text-ink-2">{t('errors:twoPeopleNeeded')}</p>
          </Show>
          <Show when={open() && asked()}>
            {(count) => <GrantField asked={count()} granted={granted() ?? count()} onChange={grant} />}
          </Show>
          <Show when={open()}>
            <ItemButtons
              name={current().holder.name}
              marked={mark()?.action}
              approvable={isApprovable(current())}
              may={may}
              onApprove={approve}
              onRefuse={ask}
              onUndo={undo}
            />
          </Show>
          <MarkDialog
            action={asking()}
            application={props.application}
            items={props.items}
            item={current()}
            deciding={props.deciding}
            blocked={props.blocked}
            onMark={set}
            onClose={() => setRefusal(undefined)}
          />
        </ActionRow>
      )}
    </Show>
  );
}
