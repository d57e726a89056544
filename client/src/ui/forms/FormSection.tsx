import { createUniqueId, type JSX, Show } from 'solid-js';

export interface FormSectionProps {
  title: string;
  description?: JSX.Element;
  /** Beside the title: a change link on a check-your-answers page, for instance. */
  action?: JSX.Element;
  children: JSX.Element;
}

/** A titled part of a form or of a detail page. */
export function FormSection(props: FormSectionProps) {
  const id = createUniqueId();
  return (
    <section
      aria-labelledby={id}
      class="grid grid-cols-1 gap-5 border-t border-line pt-5 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <div class="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} class="text-lg font-semibold">
          {props.title}
        </h2>
        {props.action}
        <Show when={props.description}>
          {(description) => (
            <div class="basis-full text-ink-2">
              <div class="max-w-form">{description()}</div>
            </div>
          )}
        </Show>
      </div>
      {props.children}
    </section>
  );
}
