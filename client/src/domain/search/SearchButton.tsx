import { createSignal, onCleanup, onMount } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import { t } from '../../lib/i18n';
import { createShortcuts, pressed } from '../../lib/keyboard';
import type { ShellGroup } from '../../ui/shell/menu-types';
import { SearchDialog } from './SearchDialog';
import type { SearchSource } from './search-source';

export interface SearchButtonProps<Data, Asked extends Record<string, unknown>> {
  menu: readonly ShellGroup[];
  source: SearchSource<Data, Asked>;
  /** A key that opens it too, for its actions. */
  actionKey?: string;
}

/** Opens the search everywhere: by itself, by Ctrl-K, and by a key for its actions. */
export function SearchButton<Data, Asked extends Record<string, unknown>>(props: SearchButtonProps<Data, Asked>) {
  const [open, setOpen] = createSignal(false);
  const listen = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    // A dialog that asks something has the keyboard to itself.
    if (document.querySelector(':is([role=dialog], [role=alertdialog])[data-state=open]')) return;
    event.preventDefault();
    setOpen(true);
  };
  onMount(() => document.addEventListener('keydown', listen));
  onCleanup(() => document.removeEventListener('keydown', listen));
  if (props.actionKey) {
    createShortcuts({
      [props.actionKey]: pressed(
        () => true,
        () => void setOpen(true),
      ),
    });
  }
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K"
        class="inline-flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-md px-2 text-sm text-bar-ink-2 hover:bg-bar-hover hover:text-bar-ink"
        onClick={() => setOpen(true)}
      >
        <IconSearch aria-hidden="true" class="size-5 flex-none" />
        <span class="max-lg:sr-only">{t('search:short')}</span>
        <kbd class="rounded-sm border border-bar-ink-2 px-1.5 font-mono text-xs max-lg:hidden">Ctrl K</kbd>
      </button>
      <SearchDialog open={open()} source={props.source} menu={props.menu} onClose={() => setOpen(false)} />
    </>
  );
}
