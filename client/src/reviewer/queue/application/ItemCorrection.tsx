import { createSignal, For, Show } from 'solid-js';
import { decidersText } from '../../../domain/applications/branch-words';
import { FileDialog, type FileDialogProps } from '../../../domain/files/FileDialog';
import { ChangedValue } from '../../../domain/history/HistoryChanges';
import { fieldLabel } from '../../../domain/history/history-fields';
import { type FragmentType, readFragment } from '../../../gql';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import { CorrectionParts } from './item-documents';

type ShownFile = Pick<FileDialogProps, 'file' | 'title'>;

/** Why an item was returned, and the values and files before and after; for a DescriptionList. */
export function ItemCorrection(props: { correction: FragmentType<typeof CorrectionParts> }) {
  const correction = () => readFragment(CorrectionParts, props.correction);
  const [shown, setShown] = createSignal<ShownFile>();
  return (
    <>
      <DescriptionItem label={t('applicationReviews:correction.reason')}>
        <span class="whitespace-pre-wrap">{correction().reason}</span>
        <span class="block text-xs text-ink-3">
          {formatDateTime(correction().returnedAt)} {decidersText(correction().branches, correction().step)}
        </span>
      </DescriptionItem>
      <DescriptionItem label={t('applicationReviews:correction.changes')}>
        <Show when={correction().unchanged}>
          <StatusBadge tone="warning">{t('applicationReviews:correction.unchanged')}</StatusBadge>
        </Show>
        <Show when={correction().unchanged === null}>
          <span class="text-ink-3">{t('applicationReviews:correction.unknown')}</span>
        </Show>
        <ul class="grid gap-1">
          <For each={correction().changes}>
            {(change) => (
              <li>
                <span class="text-ink-3">{fieldLabel(change.field, 'CHANGED')}</span>{' '}
                <ChangedValue change={{ ...change, masked: false }} nameOnly={false} />
              </li>
            )}
          </For>
          <For each={correction().files}>
            {(file) => (
              <li class="flex flex-wrap items-center gap-2">
                <span class="text-ink-3">{t(`person:attachment.short.${file.kind}`)}</span>
                <Show
                  when={file.changed}
                  fallback={<span class="text-ink-3">{t('applicationReviews:correction.same')}</span>}
                >
                  <Show when={file.before} fallback={<span>{t('applicationReviews:correction.added')}</span>}>
                    {(before) => (
                      <Button
                        size="dense"
                        kind="quiet"
                        onClick={() =>
                          setShown({ file: before(), title: t('applicationReviews:correction.title.before') })
                        }
                      >
                        {t('applicationReviews:correction.before')}
                      </Button>
                    )}
                  </Show>
                  <Show when={file.after} fallback={<span>{t('applicationReviews:correction.removed')}</span>}>
                    {(after) => (
                      <Button
                        size="dense"
                        kind="quiet"
                        onClick={() =>
                          setShown({ file: after(), title: t('applicationReviews:correction.title.after') })
                        }
                      >
                        {t('applicationReviews:correction.after')}
                      </Button>
                    )}
                  </Show>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <FileDialog file={shown()?.file} title={shown()?.title ?? ''} onClose={() => setShown(undefined)} />
      </DescriptionItem>
    </>
  );
}
