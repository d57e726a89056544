import { A } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createDebounced } from '../../lib/debounced';
import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import type { ShellGroup } from '../../ui/shell/menu-types';
import { errorText } from '../errors/error-text';
import { placeGroups, type SearchGroup, type SearchSource, wholePassNumber } from './search-source';

export interface SearchDialogProps<Data, Asked extends Record<string, unknown>> {
  open: boolean;
  source: SearchSource<Data, Asked>;
  menu: readonly ShellGroup[];
  onClose: () => void;
}

/** One field for any part of a number, a name, a whole document number, a page or an action. */
export function SearchDialog<Data, Asked extends Record<string, unknown>>(props: SearchDialogProps<Data, Asked>) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('search:title')}>
      <Search {...props} />
    </Dialog>
  );
}

function Search<Data, Asked extends Record<string, unknown>>(props: SearchDialogProps<Data, Asked>) {
  let list: HTMLDivElement | undefined;
  const [typed, setTyped] = createSignal('');
  const text = createDebounced(() => typed().trim(), 250);
  const asked = createMemo(() => (text().length >= 2 ? props.source.variables(text()) : undefined));
  const asks = () => asked() !== undefined;
  const [result] = createQuery<Data, Asked>({
    query: props.source.document,
    variables: () => asked() as Asked,
    pause: () => !asks(),
    context: { requestPolicy: 'network-only' },
  });
  const whole = () => wholePassNumber(typed());
  const groups = createMemo((): SearchGroup[] => {
    // While another text is asked for, the data is still that of the text before.
    const current = asks() && text() === typed().trim() && !result.fetching;
    const found = current && result.data ? props.source.recordGroups(result.data) : [];
    const number = whole();
    const known = found.some(({ results }) => results.some(({ label }) => label === number));
    const opened = number && !known ? [{ href: `/passes/${number}`, label: t('search:openPass', { number }) }] : [];
    return [
      { title: t('search:passes'), results: opened },
      ...found,
      ...placeGroups(typed(), props.source.actions(typed()), props.menu),
    ].filter(({ results }) => results.length > 0);
  });
  const links = () => [...(list?.querySelectorAll('a') ?? [])];
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the links in it, which Tab reaches as well.
    <div class="grid gap-4" onKeyDown={move}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          links()[0]?.click();
        }}
      >
        <Field name="everywhere" label={t('search:field')} hint={props.source.hint()}>
          <TextInput autocomplete="off" value={typed()} onInput={setTyped} />
        </Field>
      </form>
      <p class="sr-only" role="status">
        {asks() && !result.fetching
          ? t('search:count', { count: groups().flatMap(({ results }) => results).length })
          : ''}
      </p>
      <Show when={result.error}>{(error) => <p class="text-danger">{errorText(error())}</p>}</Show>
      <div ref={list} class="grid max-h-[50vh] gap-3 overflow-y-auto" aria-busy={result.fetching}>
        <For
          each={groups()}
          fallback={<Show when={typed().trim()}>{<p class="text-ink-2">{t('search:none')}</p>}</Show>}
        >
          {(group) => (
            <section aria-label={group.title}>
              <h3 class="text-xs font-medium text-ink-3">{group.title}</h3>
              <ul>
                <For each={group.results}>
                  {({ href, label, note }) => (
                    <li>
                      <A
                        href={href}
                        class="flex min-h-9 flex-wrap items-center gap-x-3 rounded-md px-2 py-1 hover:bg-hover"
                        onClick={() => props.onClose()}
                      >
                        <span class="font-medium">{label}</span>
                        <Show when={note}>{(words) => <span class="text-sm text-ink-3">{words()}</span>}</Show>
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </div>
    </div>
  );
}
