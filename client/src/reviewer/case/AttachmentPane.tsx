import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { StoredFileViewer } from '../../domain/files/StoredFileViewer';
import { FileParts } from '../../domain/files/stored-file';
import { attachmentKindText } from '../../domain/people/person-parts';
import { type FragmentType, readFragment } from '../../gql';
import type { AttachmentKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { createShortcuts } from '../../lib/keyboard';
import { Key } from '../../ui/buttons/Key';
import { StoredPhoto } from './StoredPhoto';

interface CaseAttachment {
  id: string;
  kind: AttachmentKind;
  file: FragmentType<typeof FileParts>;
}

/** Documents that identify the person come first. */
const order = inOrder<AttachmentKind>({ PASSPORT: true, ID_CARD: true, PHOTO: true, OTHER: true });

export interface AttachmentPaneProps {
  label: string;
  attachments: readonly CaseAttachment[];
  /** Where they come from, if that is not obvious. */
  note?: string;
  /** The key that shows the next file. */
  nextKey?: string;
  /** A file is on screen. */
  onOpened?: (fileId: string) => void;
  /** Shown if there is none. */
  empty: JSX.Element;
}

/** The files of one person beside the data, one at a time. */
export function AttachmentPane(props: AttachmentPaneProps) {
  const [chosen, setChosen] = createSignal<string>();
  const sorted = createMemo(() =>
    props.attachments.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  );
  const shown = () => sorted().find(({ id }) => id === chosen()) ?? sorted()[0];
  /** The photo beside the document with which it is compared. */
  const beside = () => (shown()?.kind === 'PHOTO' ? undefined : sorted().find(({ kind }) => kind === 'PHOTO'));
  const next = () => {
    const at = sorted().findIndex(({ id }) => id === shown()?.id);
    return sorted()[(at + 1) % sorted().length];
  };
  const goOn = () => {
    if (sorted().length < 2) return false;
    setChosen(next()?.id);
    return true;
  };
  createShortcuts(props.nextKey === undefined ? {} : { [props.nextKey]: goOn });
  return (
    <section aria-label={props.label} class="flex h-full min-h-0 flex-col gap-2">
      <Show when={shown()} fallback={props.empty}>
        {(attachment) => (
          <>
            <Show when={props.note}>{(note) => <p class="flex-none text-sm text-ink-2">{note()}</p>}</Show>
            <Show when={sorted().length > 1}>
              <div class="flex flex-none flex-wrap items-center gap-2">
                <ul aria-label={t('cases:files.choose')} class="flex flex-wrap gap-1">
                  <For each={sorted()}>
                    {(each) => (
                      <li>
                        <button
                          type="button"
                          aria-pressed={each.id === attachment().id}
                          class="rounded-md border border-line px-2 py-1 text-sm hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft"
                          onClick={() => setChosen(each.id)}
                        >
                          {attachmentKindText(each.kind)}{' '}
                          <span class="text-ink-3">{readFragment(FileParts, each.file).name}</span>
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
                <Show when={props.nextKey}>{(key) => <Key>{key()}</Key>}</Show>
              </div>
            </Show>
            <div class="flex min-h-0 grow gap-2 max-sm:flex-col">
              <Show when={beside()}>{(photo) => <StoredPhoto file={photo().file} />}</Show>
              <StoredFileViewer
                file={attachment().file}
                class="min-h-0 grow"
                pageKeys
                onOpened={() => props.onOpened?.(readFragment(FileParts, attachment().file).id)}
              />
            </div>
            <p class="flex-none text-xs text-ink-3">{t('cases:files.read')}</p>
          </>
        )}
      </Show>
    </section>
  );
}
