import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type Icon, type Tone, toneClass, toneIcon } from '../tone';

export interface StatusBadgeProps {
  tone: Tone;
  /** When the tone's own icon is not the clearest. */
  icon?: Icon;
  children: JSX.Element;
}

/** Words, icon and colour together. */
export function StatusBadge(props: StatusBadgeProps) {
  return (
    <span
      class={`inline-flex items-center gap-1.5 whitespace-nowrap rounded-sm border px-1.5 text-xs font-medium ${toneClass[props.tone]}`}
    >
      <Dynamic component={props.icon ?? toneIcon[props.tone]} aria-hidden="true" class="size-3.5 flex-none" />
      {props.children}
    </span>
  );
}
