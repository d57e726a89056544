import { A } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { FileDialog } from '../../../../domain/files/FileDialog';
import { FileParts } from '../../../../domain/files/stored-file';
import { AttachmentParts, attachmentKindText } from '../../../../domain/people/person-parts';
import { readFragment } from '../../../../gql';
import type { AttachmentKind, AttachmentPartsFragment, CandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { attachmentIcons } from '../../../people/AttachmentChips';

export interface RequiredFilesProps {
  person: CandidateFragment;
  /** What the form asks of this person. */
  kinds: readonly AttachmentKind[];
  uploadHref: (personId: string, kind: AttachmentKind) => string;
  /** Without the names of the files, where space is short. */
  short?: boolean;
}

/** The files that go with the application, each to be looked at; or where to add a missing one. */
export function RequiredFiles(props: RequiredFilesProps) {
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const filesOf = (kind: AttachmentKind) =>
    readFragment(
      AttachmentParts,
      props.person.attachments.filter((each) => each.kind === kind),
    );
  const words = (attachment: AttachmentPartsFragment) =>
    props.short ? t(`applications:files.view.${attachment.kind}`) : readFragment(FileParts, attachment.file).name;
  return (
    <Show when={props.kinds.length > 0} fallback={<span class="text-ink-3">—</span>}>
      <ul class="grid gap-1">
        <For each={props.kinds}>
          {(kind) => (
            <For
              each={filesOf(kind)}
              fallback={
                <li>
                  <A
                    class="link"
                    href={props.uploadHref(props.person.id, kind)}
                    aria-label={t('applications:files.ofPerson', {
                      file: t(`applications:files.upload.${kind}`),
                      name: props.person.name,
                    })}
                  >
                    {t(`applications:files.upload.${kind}`)}
                  </A>
                </li>
              }
            >
              {(attachment) => (
                <li>
                  <button
                    type="button"
                    class="link inline-flex items-start gap-1 text-left wrap-anywhere"
                    aria-label={t('applications:files.ofPerson', { file: words(attachment), name: props.person.name })}
                    onClick={() => setShown(attachment)}
                  >
                    <Dynamic component={attachmentIcons[kind]} aria-hidden="true" class="mt-0.5 size-4 flex-none" />
                    {words(attachment)}
                  </button>
                </li>
              )}
            </For>
          )}
        </For>
      </ul>
      <FileDialog
        file={shown()?.file}
        title={`${attachmentKindText(shown()?.kind ?? 'OTHER')} ${props.person.name}`}
        onClose={() => setShown(undefined)}
      />
    </Show>
  );
}
