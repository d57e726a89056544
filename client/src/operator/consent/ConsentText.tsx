import { createEffect, For, onCleanup } from 'solid-js';
import { t } from '../../lib/i18n';

export interface ConsentTextProps {
  paragraphs: readonly string[];
  /** The end came into view. */
  onRead: () => void;
}

/** A text to scroll through, by mouse, finger or keyboard; a text that fits as a whole counts as read. */
export function ConsentText(props: ConsentTextProps) {
  let box: HTMLElement | undefined;
  let end: HTMLDivElement | undefined;
  createEffect(() => {
    // Another text has another end.
    if (props.paragraphs.length === 0 || !box || !end) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) props.onRead();
      },
      { root: box, rootMargin: '0px 0px 8px' },
    );
    watch.observe(end);
    onCleanup(() => watch.disconnect());
  });
  return (
    <section
      ref={box}
      tabindex="0"
      data-ring
      aria-label={t('consent:text')}
      class="grid max-h-[50dvh] content-start gap-3 overflow-y-auto rounded-lg border border-line-strong bg-surface p-4 sm:p-5"
    >
      <For each={props.paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
      <div ref={end} class="h-px" />
    </section>
  );
}
