import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { FileDialog } from '../../domain/files/FileDialog';
import { FileParts } from '../../domain/files/stored-file';
import { AttachmentRow } from '../../domain/people/AttachmentRow';
import { AttachmentParts, attachmentKinds, attachmentKindText } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AttachmentKind, AttachmentPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { AttachmentUpload } from './AttachmentUpload';

const RemoveAttachment = graphql(`
  mutation RemoveAttachment($id: ID!) {
    removeAttachment(id: $id) {
      id
      attachments {
        ...AttachmentParts
      }
    }
  }
`);

type Attachment = FragmentType<typeof AttachmentParts> & { kind: AttachmentKind };

export interface PersonAttachmentsProps {
  person: { id: string; name: string; idKind: string; attachments: Attachment[] };
  /** The kind that the page was opened to add. */
  wanted?: AttachmentKind;
}

/** The files of a person by kind, each to be seen and removed, and the place to send another. */
export function PersonAttachments(props: PersonAttachmentsProps) {
  const [result, remove] = createMutation(RemoveAttachment);
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const [removing, setRemoving] = createSignal<AttachmentPartsFragment>();
  const inOrder = () =>
    attachmentKinds.flatMap((kind) => props.person.attachments.filter((attachment) => attachment.kind === kind));
  const missingPassport = () =>
    props.person.idKind === 'PASSPORT' && !props.person.attachments.some(({ kind }) => kind === 'PASSPORT');
  const confirm = async () => {
    const { error } = await remove({ id: removing()?.id ?? '' });
    setRemoving(undefined);
    if (error) return toast.error(errorText(error) ?? '');
    toast.success(t('people:attachment.removed'));
  };
  return (
    <div class="grid gap-5">
      <Show when={missingPassport()}>
        <Notice tone="warning" title={t('people:attachment.missingPassport')}>
          {t('people:attachment.missingPassportHint')}
        </Notice>
      </Show>
      <Show when={inOrder().length > 0} fallback={<p class="text-ink-3">{t('people:attachment.noneYet')}</p>}>
        <ul class="panel grid">
          <For each={inOrder()}>
            {(attachment) => (
              <AttachmentRow
                attachment={attachment}
                onShow={() => setShown(readFragment(AttachmentParts, attachment))}
                onRemove={() => setRemoving(readFragment(AttachmentParts, attachment))}
              />
            )}
          </For>
        </ul>
      </Show>
      <AttachmentUpload personId={props.person.id} first={props.wanted ?? (missingPassport() ? 'PASSPORT' : 'PHOTO')} />
      <FileDialog
        file={shown()?.file}
        title={shown() ? `${attachmentKindText(shown()?.kind ?? 'OTHER')} ${props.person.name}` : ''}
        onClose={() => setShown(undefined)}
      />
      <ConfirmDialog
        open={removing() !== undefined}
        title={t('people:attachment.removeTitle', { name: readFragment(FileParts, removing()?.file)?.name ?? '' })}
        confirmLabel={t('person:attachment.remove')}
        danger
        busy={result.fetching}
        onConfirm={() => void confirm()}
        onCancel={() => setRemoving(undefined)}
      >
        {t('people:attachment.removeBody')}
      </ConfirmDialog>
    </div>
  );
}
