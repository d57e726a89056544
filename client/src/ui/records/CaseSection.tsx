import { createUniqueId, type JSX, Show } from 'solid-js';

/** For DescriptionList: a pane is narrower than a page, and so are its labels. */
export const caseList = 'sm:*:grid-cols-[6.5rem_minmax(0,1fr)]!';

/** A titled part of a case. */
export function CaseSection(props: { title: string; badge?: JSX.Element; children: JSX.Element }) {
  const id = createUniqueId();
  return (
    <section aria-labelledby={id} class="panel px-4 py-3">
      <div class="mb-1 flex flex-wrap items-center gap-x-3">
        <h2 id={id} class="text-base font-semibold">
          {props.title}
        </h2>
        <Show when={props.badge}>{(badge) => badge()}</Show>
      </div>
      {props.children}
    </section>
  );
}
