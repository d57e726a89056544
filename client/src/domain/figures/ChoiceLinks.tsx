import { Index } from 'solid-js';

export interface Choice {
  label: string;
  href: string;
  current: boolean;
}

/** A few views of the same numbers side by side, each with its own address. */
export function ChoiceLinks(props: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={props.label}>
      <ul class="flex overflow-hidden rounded-md border border-line-strong bg-surface text-sm *:not-first:border-l *:not-first:border-line-strong">
        <Index each={props.choices}>
          {(choice) => (
            <li>
              <a
                noScroll
                href={choice().href}
                aria-current={choice().current ? 'true' : undefined}
                class="flex min-h-9 items-center px-3 whitespace-nowrap outline-offset-[-3px]"
                classList={{
                  'bg-accent text-on-accent font-semibold': choice().current,
                  'hover:bg-hover': !choice().current,
                }}
              >
                {choice().label}
              </a>
            </li>
          )}
        </Index>
      </ul>
    </nav>
  );
}
