import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { Skeleton } from '../progress/Skeleton';

export interface CountTileProps {
  label: string;
  /** Nothing until it is known. */
  count: number | undefined;
  /** The list that was counted. */
  href: string;
}

/** A number that leads to what it counts. */
export function CountTile(props: CountTileProps) {
  return (
    <li class="grid">
      <A href={props.href} class="panel grid content-start gap-0.5 px-4 py-3 hover:border-line-strong hover:bg-hover">
        <span
          class="text-3xl font-semibold"
          classList={{ 'text-ink-3': props.count === 0, 'text-accent-strong': (props.count ?? 0) > 0 }}
        >
          <Show when={props.count !== undefined} fallback={<Skeleton class="my-2 h-7 w-12" />}>
            {props.count}
          </Show>
        </span>
        <span class="text-sm text-ink-2">{props.label}</span>
      </A>
    </li>
  );
}
