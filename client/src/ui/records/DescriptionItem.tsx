import { type JSX, Show } from 'solid-js';

export interface DescriptionItemProps {
  label: string;
  /** A change link or reveal button beside the value. */
  action?: JSX.Element;
  children: JSX.Element;
}

export function DescriptionItem(props: DescriptionItemProps) {
  return (
    <div class="grid gap-x-4 items-baseline border-b border-line py-2 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt class="text-ink-3">{props.label}</dt>
      <dd class="m-0 flex min-w-0 items-baseline justify-between gap-3 wrap-anywhere">
        <div class="min-w-0">{props.children}</div>
        <Show when={props.action}>{(action) => <div class="flex-none">{action()}</div>}</Show>
      </dd>
    </div>
  );
}
