import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconEmpty from '~icons/lucide/inbox';
import type { Icon } from '../tone';

export interface EmptyStateProps {
  title: string;
  hint?: JSX.Element;
  action?: JSX.Element;
  icon?: Icon;
}

export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="grid justify-items-center gap-2 px-4 py-12 text-center" role="status">
      <Dynamic component={props.icon ?? IconEmpty} aria-hidden="true" class="size-8 text-ink-3" />
      <p class="font-medium">{props.title}</p>
      <Show when={props.hint}>{(hint) => <div class="max-w-form text-ink-3">{hint()}</div>}</Show>
      <Show when={props.action}>{(action) => <div class="pt-2">{action()}</div>}</Show>
    </div>
  );
}
