import { createSignal, For, Show } from 'solid-js';
import { StoredFileViewer } from '../../../features/files/StoredFileViewer';
import { graphql } from '../../../gql';
import type { ApplicationFileFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { formatBytes } from '../../../ui/file-rules';

export const ApplicationFileParts = graphql(`
  fragment ApplicationFile on Attachment {
    id
    code
    kind
    personName
    file {
      ...FileParts
    }
  }
`);

/** The files as they were when the application was submitted, one at a time beside the data. */
export function ApplicationAttachments(props: { attachments: readonly ApplicationFileFragment[] }) {
  const [chosen, setChosen] = createSignal<string>();
  const shown = () => props.attachments.find(({ id }) => id === chosen()) ?? props.attachments[0];
  return (
    <section class="panel grid grid-cols-1 gap-3 p-4 xl:sticky xl:top-20" aria-labelledby="attachments">
      <h2 id="attachments" class="text-base font-semibold">
        {t('reviewer:applications.attachments')}
      </h2>
      <Show when={shown()} fallback={<EmptyState title={t('reviewer:applications.noAttachments')} />}>
        {(attachment) => (
          <>
            <ul
              aria-label={t('reviewer:applications.chooseAttachment')}
              class="grid max-h-40 gap-px overflow-y-auto rounded-md border border-line"
            >
              <For each={props.attachments}>
                {(each) => (
                  <li>
                    <button
                      type="button"
                      aria-pressed={each.id === attachment().id}
                      class="flex w-full items-baseline gap-3 border-l-[3px] border-transparent px-3 py-1.5 text-left text-sm hover:bg-hover aria-pressed:border-l-accent aria-pressed:bg-accent-soft"
                      onClick={() => setChosen(each.id)}
                    >
                      <span class="flex-none font-medium">
                        {each.code} {t(`reviewer:applications.kinds.${each.kind}`)}
                      </span>
                      <span class="min-w-0 grow wrap-anywhere">
                        {each.personName} <span class="text-ink-3">{each.file.name}</span>
                      </span>
                      <span class="flex-none text-ink-3">{formatBytes(each.file.size)}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <StoredFileViewer file={attachment().file} class="h-[70dvh]" />
          </>
        )}
      </Show>
    </section>
  );
}
