import { createUniqueId, type JSX } from 'solid-js';

/** A titled part of a page about one thing. */
export function PagePanel(props: { title: string; children: JSX.Element }) {
  const id = createUniqueId();
  return (
    <section aria-labelledby={id} class="panel px-4 py-3">
      <h2 id={id} class="mb-1 text-base font-semibold">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
