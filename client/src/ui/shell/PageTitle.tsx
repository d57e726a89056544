import { useLocation } from '@solidjs/router';
import { createEffect, type JSX, on, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { isFirstPage } from './first-page';

export interface PageTitleProps {
  title: string;
  /** A status beside the title. */
  badge?: JSX.Element;
  description?: JSX.Element;
  /** The one primary action; on a phone it stays in reach at the bottom. */
  action?: JSX.Element;
  /** False where the shell should not move the focus: a dialog-like page with its own first field. */
  focus?: boolean;
}

/** The h1 of a page; names the window, and takes the focus when one arrives by a link. */
export function PageTitle(props: PageTitleProps) {
  let heading: HTMLHeadingElement | undefined;
  const location = useLocation();
  const arrive = () => {
    if (props.focus !== false && !isFirstPage()) heading?.focus({ preventScroll: true });
  };
  onMount(arrive);
  // The next record of a list is a new page to the reader although the same component stays.
  createEffect(on(() => location.pathname, arrive, { defer: true }));
  createEffect(() => {
    document.title = `${props.title} – ${t('ui:app.name')}`;
  });
  return (
    <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div class="min-w-0">
        <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 ref={heading} tabindex="-1" class="text-2xl leading-tight font-semibold wrap-anywhere">
            {props.title}
          </h1>
          {props.badge}
        </div>
        <Show when={props.description}>
          {(description) => <div class="mt-1 max-w-[65ch] text-ink-2">{description()}</div>}
        </Show>
      </div>
      <Show when={props.action}>
        {(action) => (
          <div class="no-print flex flex-wrap gap-3 empty:hidden max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-30 max-sm:border-t max-sm:border-line max-sm:bg-surface max-sm:p-3 max-sm:*:grow">
            {action()}
          </div>
        )}
      </Show>
    </div>
  );
}
