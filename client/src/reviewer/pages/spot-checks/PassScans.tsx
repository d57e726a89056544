import { createSignal, For, Show } from 'solid-js';
import { StoredFileViewer } from '../../../features/files/StoredFileViewer';
import type { ApplicationFileFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';

/** The files as they came with the application, passports first, one at a time; or that there are none. */
export function PassScans(props: { attachments: readonly ApplicationFileFragment[] }) {
  const [chosen, setChosen] = createSignal<string>();
  const sorted = () =>
    props.attachments.toSorted((one, other) => Number(other.kind === 'PASSPORT') - Number(one.kind === 'PASSPORT'));
  const shown = () => sorted().find(({ id }) => id === chosen()) ?? sorted()[0];
  return (
    <section aria-label={t('spotChecks:check.scans')} class="flex h-full min-h-0 flex-col gap-2">
      <Show
        when={shown()}
        fallback={<EmptyState title={t('spotChecks:check.noScan')} hint={t('spotChecks:check.noScanHint')} />}
      >
        {(attachment) => (
          <>
            <Show when={sorted().length > 1}>
              <ul aria-label={t('spotChecks:check.chooseScan')} class="flex flex-none flex-wrap gap-1">
                <For each={sorted()}>
                  {(each) => (
                    <li>
                      <button
                        type="button"
                        aria-pressed={each.id === attachment().id}
                        class="rounded-md border border-line px-2 py-1 text-sm hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft"
                        onClick={() => setChosen(each.id)}
                      >
                        {t(`reviewer:applications.kinds.${each.kind}`)} {each.file.name}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <StoredFileViewer file={attachment().file} class="min-h-0 grow" />
            <p class="flex-none text-xs text-ink-3">{t('spotChecks:check.read')}</p>
          </>
        )}
      </Show>
    </section>
  );
}
