import { A } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import IconPassport from '~icons/lucide/book-user';
import type { AttachmentPartsFragment, CandidateFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { FileDialog } from '../../files/FileDialog';
import { attachmentKindText } from '../../people/person-parts';
import { passportsOf } from './candidate';

export interface PassportFilesProps {
  person: CandidateFragment;
  uploadHref: string;
  /** Without the names of the files, where space is short. */
  short?: boolean;
}

/** The passport scans that go with the application, each to be looked at; or where to add a missing one. */
export function PassportFiles(props: PassportFilesProps) {
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const words = (attachment: AttachmentPartsFragment) =>
    props.short ? t('singleEntry:people.viewPassport') : attachment.file.name;
  return (
    <>
      <Show
        when={passportsOf(props.person).length > 0}
        fallback={
          <A class="link" href={props.uploadHref}>
            {t('singleEntry:people.uploadPassport')}
          </A>
        }
      >
        <ul class="grid gap-1">
          <For each={passportsOf(props.person)}>
            {(attachment) => (
              <li>
                <button
                  type="button"
                  class="link inline-flex items-start gap-1 text-left wrap-anywhere"
                  aria-label={t('singleEntry:people.viewPassportOf', {
                    file: words(attachment),
                    name: props.person.name,
                  })}
                  onClick={() => setShown(attachment)}
                >
                  <IconPassport aria-hidden="true" class="mt-0.5 size-4 flex-none" />
                  {words(attachment)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <FileDialog
        file={shown()?.file}
        title={`${attachmentKindText('PASSPORT')} ${props.person.name}`}
        onClose={() => setShown(undefined)}
      />
    </>
  );
}
