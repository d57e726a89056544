import { Show } from 'solid-js';
import IconLoader from '~icons/lucide/loader-circle';

/** Turns while something is under way. With `label` it is announced; without, words beside it must say it. */
export function Spinner(props: { label?: string; class?: string }) {
  return (
    <span class={`inline-flex items-center gap-2 ${props.class ?? ''}`} role={props.label ? 'status' : undefined}>
      <IconLoader aria-hidden="true" class="size-[1.15em] animate-spin" />
      <Show when={props.label}>{(label) => <span>{label()}</span>}</Show>
    </span>
  );
}
