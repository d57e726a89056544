import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconOpen from '~icons/lucide/chevron-down';
import type { Icon } from '../tone';

export interface FoldedSectionProps {
  title: string;
  icon?: Icon;
  /** Unfolded at first. */
  open?: boolean;
  /** Rendered when the section is opened, so that nothing is loaded before. */
  children: JSX.Element;
}

/** A titled part of a page, folded up at first. */
export function FoldedSection(props: FoldedSectionProps) {
  const [open, setOpen] = createSignal(props.open ?? false);
  const key = createUniqueId();
  return (
    <section aria-labelledby={`${key}-title`} class="panel no-print">
      <h2 id={`${key}-title`} class="text-base font-semibold">
        <button
          type="button"
          aria-expanded={open()}
          aria-controls={`${key}-body`}
          class="flex min-h-12 w-full items-center gap-2.5 rounded-md px-4 py-2 text-left hover:bg-hover"
          onClick={() => setOpen(!open())}
        >
          <Show when={props.icon}>
            {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 flex-none text-ink-3" />}
          </Show>
          <span class="grow">{props.title}</span>
          <IconOpen aria-hidden="true" class="size-4 flex-none text-ink-3" classList={{ 'rotate-180': open() }} />
        </button>
      </h2>
      <div id={`${key}-body`} hidden={!open()} class="border-t border-line p-4">
        <Show when={open()}>{props.children}</Show>
      </div>
    </section>
  );
}
