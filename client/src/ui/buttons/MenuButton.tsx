import { Menu } from '@ark-ui/solid/menu';
import { useNavigate } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconCheck from '~icons/lucide/check';
import type { Icon } from '../tone';

export interface MenuItem {
  key: string;
  label: string;
  icon?: Icon;
  /** Goes there; or `onSelect` does something. */
  href?: string;
  onSelect?: () => void;
  /** One of a few choices: the chosen one is ticked. */
  checked?: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** A line above. */
  apart?: boolean;
}

export interface MenuButtonProps {
  /** Read aloud; the visible content is `children`. */
  label: string;
  items: readonly MenuItem[];
  class?: string;
  children: JSX.Element;
}

export function MenuButton(props: MenuButtonProps) {
  const navigate = useNavigate();
  const choose = (key: string) => {
    const item = props.items.find((each) => each.key === key);
    item?.onSelect?.();
    if (item?.href !== undefined) navigate(item.href);
  };
  return (
    <Menu.Root
      onSelect={(details) => choose(details.value)}
      positioning={{ placement: 'bottom-end', strategy: 'fixed' }}
      lazyMount
      unmountOnExit
    >
      <Menu.Trigger aria-label={props.label} title={props.label} class={props.class}>
        {props.children}
      </Menu.Trigger>
      <Menu.Positioner class="z-50">
        <Menu.Content class="fade-in z-50 max-h-[80dvh] max-w-[min(22rem,calc(100vw-1rem))] min-w-48 overflow-y-auto rounded-lg border border-line bg-surface p-1 text-left text-base font-normal text-ink shadow-lift outline-none">
          <For each={props.items}>
            {(item) => (
              <>
                <Show when={item.apart}>
                  <Menu.Separator class="my-1 border-line" />
                </Show>
                <Menu.Item
                  value={item.key}
                  disabled={item.disabled}
                  role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.checked}
                  class="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 data-disabled:cursor-not-allowed data-disabled:text-ink-3 data-highlighted:bg-hover"
                  classList={{ 'text-danger': item.danger }}
                >
                  <Show when={item.icon}>
                    {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 flex-none" />}
                  </Show>
                  <span class="grow">{item.label}</span>
                  <Show when={item.checked}>
                    <IconCheck aria-hidden="true" class="size-4 flex-none text-accent" />
                  </Show>
                </Menu.Item>
              </>
            )}
          </For>
        </Menu.Content>
      </Menu.Positioner>
    </Menu.Root>
  );
}
