import { type JSX, Show, splitProps } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Spinner } from '../progress/Spinner';
import type { Icon } from '../tone';
import { type ButtonKind, type ButtonSize, buttonClass } from './button-class';

export interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: Icon;
  /** Under way: shows a spinner, keeps the focus and swallows further clicks. */
  busy?: boolean;
}

export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ['kind', 'size', 'icon', 'busy', 'class', 'children', 'type', 'onClick']);
  const click: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    // Not `disabled`: that would throw the focus away in the middle of the work.
    if (own.busy) return event.preventDefault();
    const handler = own.onClick;
    if (typeof handler === 'function') handler(event);
    else handler?.[0](handler[1], event);
  };
  return (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={`${buttonClass(own.kind, own.size)} ${own.class ?? ''}`}
      aria-busy={own.busy ? 'true' : undefined}
      aria-disabled={own.busy ? 'true' : undefined}
      onClick={click}
    >
      <Show
        when={own.busy}
        fallback={
          <Show when={own.icon}>
            {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-[1.15em] flex-none" />}
          </Show>
        }
      >
        <Spinner />
      </Show>
      {own.children}
    </button>
  );
}
