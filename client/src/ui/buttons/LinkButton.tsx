import { A, type AnchorProps } from '@solidjs/router';
import { Show, splitProps } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Icon } from '../tone';
import { type ButtonKind, type ButtonSize, buttonClass } from './button-class';

export interface LinkButtonProps extends AnchorProps {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: Icon;
}

/** Looks like a button, goes to an address. */
export function LinkButton(props: LinkButtonProps) {
  const [own, rest] = splitProps(props, ['kind', 'size', 'icon', 'class', 'children']);
  return (
    <A {...rest} class={`${buttonClass(own.kind, own.size)} ${own.class ?? ''}`}>
      <Show when={own.icon}>
        {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-[1.15em] flex-none" />}
      </Show>
      {own.children}
    </A>
  );
}
