import type { JSX } from 'solid-js';

/** Below the data of a case, what can be done with it; never scrolls away. */
export function ActionBar(props: { label: string; children: JSX.Element }) {
  return (
    <section
      aria-label={props.label}
      class="z-20 flex-none border-t border-line bg-surface px-4 py-2 shadow-lift max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0"
    >
      {props.children}
    </section>
  );
}
