import { Show } from 'solid-js';
import { shortcutsOn } from '../../lib/keyboard';

/** The key that does the same as the button it stands on. */
export function Key(props: { children: string }) {
  return (
    <Show when={shortcutsOn()}>
      <span
        aria-hidden="true"
        class="rounded-sm border border-current px-1 font-mono text-xs leading-4 opacity-80 max-lg:hidden"
      >
        {props.children}
      </span>
    </Show>
  );
}
