import { For, Show } from 'solid-js';
import { namesOf } from '../../../domain/applications/item-words';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { Notice } from '../../../ui/notices/Notice';
import { DecisionMail } from './DecisionMail';
import type { ApplicationDecisionsState } from './decisions';
import { MarkBadge } from './MarkBadge';
import { decidingActions } from './marks';

export interface SendDialogProps {
  open: boolean;
  /** Of the application. */
  id: string;
  items: readonly ItemReviewFragment[];
  deciding: ApplicationDecisionsState;
  /** Whether the documents of an item were looked at; nothing where there are none. */
  isSeen: (item: ItemReviewFragment) => boolean | undefined;
  blocked: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** All marked decisions once more, with the mail that they will send. */
export function SendDialog(props: SendDialogProps) {
  let confirm: HTMLButtonElement | undefined;
  const groups = () =>
    decidingActions.flatMap((action) => {
      const ids = props.deciding.decisions().flatMap((each) => (each.action === action ? [each.itemId] : []));
      return ids.length > 0 ? [{ action, ids, reasons: reasonsOf(ids) }] : [];
    });
  const reasonsOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => props.deciding.markOf(id)?.reason || [])),
  ];
  /** Approvals of people whose documents were not looked at. */
  const approved = () => {
    const ids = new Set(
      props.deciding.decisions().flatMap(({ itemId, action }) => (action === 'APPROVE' ? [itemId] : [])),
    );
    return props.items.filter((item) => ids.has(item.id));
  };
  const unseen = () => approved().filter((item) => props.isSeen(item) === false);
  const left = () => props.deciding.waiting() - props.deciding.decisions().length;
  return (
    <Dialog
      open={props.open}
      onClose={() => !props.deciding.busy() && props.onClose()}
      title={t('applicationReviews:send.title', { count: props.deciding.decisions().length })}
      description={t('applicationReviews:send.about')}
      size="wide"
      initialFocus={() => confirm ?? null}
      footer={
        <>
          <Button
            ref={confirm}
            kind="primary"
            busy={props.deciding.busy()}
            disabled={props.blocked}
            onClick={() => props.onSend()}
          >
            {t('applicationReviews:send.confirm')}
          </Button>
          <Button disabled={props.deciding.busy()} onClick={() => props.onClose()}>
            {t('ui:action.cancel')}
          </Button>
        </>
      }
    >
      <Show when={unseen().length > 0}>
        <Notice
          tone="warning"
          title={t('applicationReviews:send.unseen', { count: approved().length, unseen: unseen().length })}
        >
          <p class="text-sm wrap-anywhere">
            {namesOf(
              unseen().map(({ id }) => id),
              props.items,
              20,
            )}
          </p>
        </Notice>
      </Show>
      <div class="grid grid-cols-1 gap-5 lg:grid-cols-2">
        <section class="grid content-start gap-2" aria-label={t('applicationReviews:send.said')}>
          <h3 class="font-medium">{t('applicationReviews:send.said')}</h3>
          <ul class="grid gap-2">
            <For each={groups()}>
              {({ action, ids, reasons }) => (
                <li class="rounded-md border border-line px-3 py-2">
                  <p class="flex flex-wrap items-center gap-x-3">
                    <MarkBadge action={action} />
                    <span class="text-sm text-ink-3">{t('applicationReviews:items.count', { count: ids.length })}</span>
                  </p>
                  <p class="wrap-anywhere">{namesOf(ids, props.items, 20)}</p>
                  <For each={reasons}>
                    {(reason) => <p class="text-sm whitespace-pre-wrap text-ink-2 wrap-anywhere">{reason}</p>}
                  </For>
                </li>
              )}
            </For>
          </ul>
          <Show when={left() > 0}>
            <p class="text-sm text-ink-3">{t('applicationReviews:send.left', { count: left() })}</p>
          </Show>
        </section>
        <DecisionMail id={props.id} decisions={props.deciding.decisions()} />
      </div>
    </Dialog>
  );
}
