import type { JSX, Ref } from 'solid-js';

export interface ActionRowProps {
  ref?: Ref<HTMLFieldSetElement>;
  title: string;
  /** Names the row where its title does not tell what is decided on. */
  label?: string;
  /** How it was decided. */
  badge?: JSX.Element;
  /** The buttons, while it is open. */
  children: JSX.Element;
}

/** One decision in an ActionBar; takes the focus when the button that had it is gone. */
export function ActionRow(props: ActionRowProps) {
  return (
    <fieldset
      ref={props.ref}
      tabindex="-1"
      aria-label={props.label ?? props.title}
      class="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1"
    >
      <p class="flex flex-wrap items-center gap-x-2">
        <span class="font-medium">{props.title}</span>
        {props.badge}
      </p>
      {props.children}
    </fieldset>
  );
}
