import { createSignal, For, Show } from 'solid-js';
import { FileDialog } from '../../domain/files/FileDialog';
import { AttachmentRow } from '../../domain/people/AttachmentRow';
import { AttachmentParts, attachmentKindText } from '../../domain/people/person-parts';
import { type FragmentType, readFragment } from '../../gql';
import type { AttachmentPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';

/** How many are shown at first. */
const few = 10;

/** 申請人員附件: the files as they were submitted, in the order of the people. */
export function ApplicationFiles(props: { attachments: readonly FragmentType<typeof AttachmentParts>[] }) {
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const [all, setAll] = createSignal(false);
  const listed = () => (all() ? props.attachments : props.attachments.slice(0, few));
  return (
    <Show
      when={props.attachments.length > 0}
      fallback={<p class="text-ink-3">{t('applications:detail.noAttachments')}</p>}
    >
      <ul class="panel grid">
        <For each={listed()}>
          {(attachment) => (
            <AttachmentRow attachment={attachment} onShow={() => setShown(readFragment(AttachmentParts, attachment))} />
          )}
        </For>
      </ul>
      <Show when={listed().length < props.attachments.length}>
        <Button class="justify-self-start" onClick={() => setAll(true)}>
          {t('applications:detail.allAttachments', { count: props.attachments.length })}
        </Button>
      </Show>
      <FileDialog
        file={shown()?.file}
        title={attachmentKindText(shown()?.kind ?? 'PASSPORT')}
        onClose={() => setShown(undefined)}
      />
    </Show>
  );
}
