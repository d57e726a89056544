import { useLocation } from '@solidjs/router';
import { createEffect, type JSX, on, Show } from 'solid-js';

export interface ReviewPanesProps {
  queue?: JSX.Element;
  /** There is no queue: data and document have the width to themselves. */
  alone?: boolean;
  /** The data, which scrolls, over the decisions, which do not. */
  data: JSX.Element;
  decisions?: JSX.Element;
  document: JSX.Element;
}

/**
 * Queue, data, document side by side. Where the window is narrower the queue goes first (next and previous stay with
 * the data), then the document moves below the data; the decisions stay at the bottom of the window.
 */
export function CasePanes(props: ReviewPanesProps) {
  let data: HTMLDivElement | undefined;
  const location = useLocation();
  // The next case begins at its top, like a page.
  createEffect(
    on(
      () => location.pathname,
      () => data?.scrollTo(0, 0),
      { defer: true },
    ),
  );
  return (
    <div
      class="grid grid-cols-1 max-lg:pb-64 lg:h-full lg:grid-cols-2"
      classList={{
        'xl:grid-cols-[13rem_minmax(22rem,1fr)_minmax(22rem,1.15fr)] 2xl:grid-cols-[18rem_minmax(0,1fr)_minmax(0,1.2fr)]':
          !props.alone,
      }}
    >
      <Show when={props.queue}>
        {(queue) => <div class="min-h-0 border-r border-line bg-surface max-xl:hidden">{queue()}</div>}
      </Show>
      <div class="flex min-h-0 min-w-0 flex-col border-line lg:border-r">
        <div ref={data} class="relative grid min-h-0 grow grid-cols-1 content-start gap-5 overflow-y-auto p-4">
          {props.data}
        </div>
        <Show when={props.decisions}>{(decisions) => decisions()}</Show>
      </div>
      <div class="h-[80dvh] min-h-0 min-w-0 p-3 max-lg:px-4 max-lg:pt-0 lg:h-auto">{props.document}</div>
    </div>
  );
}
