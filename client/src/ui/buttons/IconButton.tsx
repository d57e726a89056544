import { type JSX, splitProps } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Icon } from '../tone';

export interface IconButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  icon: Icon;
  /** Read aloud and shown as the tooltip. */
  label: string;
}

/** A button that is only an icon; for well-known actions and places too narrow for words. */
export function IconButton(props: IconButtonProps) {
  const [own, rest] = splitProps(props, ['icon', 'label', 'class', 'type']);
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      aria-label={own.label}
      title={own.label}
      class={`inline-flex size-10 flex-none items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:text-ink-3 disabled:opacity-50 disabled:hover:bg-transparent ${own.class ?? ''}`}
    >
      <Dynamic component={own.icon} aria-hidden="true" class="size-5" />
    </button>
  );
}
