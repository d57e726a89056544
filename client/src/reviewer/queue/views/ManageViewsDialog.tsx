import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import IconDelete from '~icons/lucide/trash-2';
import IconUndo from '~icons/lucide/undo-2';
import { errorText } from '../../../domain/errors/error-text';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { Notice } from '../../../ui/notices/Notice';
import { deleteWorkView, saveWorkView, viewChanged } from './view-documents';
import type { View } from './views';

export interface ManageViewsDialogProps {
  open: boolean;
  /** Those of the viewer. */
  views: readonly View[];
  onClose: () => void;
}

/** Deletes views of the viewer; until the dialog is closed each can be restored. */
export function ManageViewsDialog(props: ManageViewsDialogProps) {
  const [, remove] = createMutation(deleteWorkView);
  const [, save] = createMutation(saveWorkView);
  const [deleted, setDeleted] = createSignal<readonly View[]>([]);
  const [problem, setProblem] = createSignal<string>();
  /** The view that is being deleted or restored. */
  const [busy, setBusy] = createSignal<string>();
  /** Its row is made anew, and takes the focus along. */
  let restored: string | undefined;
  const close = () => {
    setDeleted([]);
    setProblem(undefined);
    props.onClose();
  };
  const drop = async (view: View) => {
    if (busy()) return;
    setBusy(view.id);
    const { error } = await remove({ id: view.id }, viewChanged);
    setBusy();
    setProblem(errorText(error));
    if (!error) setDeleted((now) => [...now, view]);
  };
  const restore = async (view: View) => {
    if (busy()) return;
    setBusy(view.id);
    const { name, query, shared, isDefault } = view;
    restored = name;
    const { error } = await save({ input: { name, query, shared, isDefault } }, viewChanged);
    setBusy();
    setProblem(errorText(error));
    if (!error) setDeleted((now) => now.filter(({ id }) => id !== view.id));
  };
  const markOf = (view: View) =>
    [view.isDefault && t('work:views.isDefaultMark'), view.shared && t('work:views.sharedMark')]
      .filter(Boolean)
      .join(t('work:and'));
  const rows = () => {
    const gone = new Set(deleted().map(({ name }) => name));
    return [...props.views.filter(({ name }) => !gone.has(name)), ...deleted()].sort((a, b) =>
      a.name.localeCompare(b.name, 'zh-Hant'),
    );
  };
  return (
    <Dialog open={props.open} onClose={close} title={t('work:views.manage')}>
      <Show when={problem()}>{(words) => <Notice tone="danger" live title={words()} />}</Show>
      <ul class="grid divide-y divide-line" aria-label={t('work:views.title')}>
        <For each={rows()} fallback={<li class="text-ink-3">{t('work:views.none')}</li>}>
          {(view) => {
            const gone = () => deleted().includes(view);
            return (
              <li class="flex min-h-12 flex-wrap items-center justify-between gap-3 py-1.5">
                <span class="min-w-0 wrap-anywhere" classList={{ 'text-ink-3': gone() }}>
                  {gone() ? t('work:views.deleted', { name: view.name }) : view.name}
                  <Show when={!gone() && markOf(view)}>
                    <span class="ml-2 text-sm text-ink-3">{markOf(view)}</span>
                  </Show>
                </span>
                <Show
                  when={gone()}
                  fallback={
                    <Button
                      size="dense"
                      icon={IconDelete}
                      busy={busy() === view.id}
                      ref={(button) => view.name === restored && queueMicrotask(() => button.focus())}
                      onClick={() => void drop(view)}
                    >
                      {t('work:views.delete')}
                      <span class="sr-only">{view.name}</span>
                    </Button>
                  }
                >
                  <Button
                    size="dense"
                    icon={IconUndo}
                    busy={busy() === view.id}
                    ref={(button) => queueMicrotask(() => button.focus())}
                    onClick={() => void restore(view)}
                  >
                    {t('work:views.restore')}
                    <span class="sr-only">{view.name}</span>
                  </Button>
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </Dialog>
  );
}
