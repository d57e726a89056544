import { useLocation } from '@solidjs/router';
import {
  type Component,
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  on,
  onMount,
  Show,
  Suspense,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../lib/i18n';
import { newVersion } from '../../lib/new-version';
import { Button } from '../buttons/Button';
import { Notice } from '../notices/Notice';
import { PageSkeleton } from '../progress/PageSkeleton';

export interface PageBoundaryProps {
  /** In place of a skeleton. */
  waiting?: JSX.Element;
  /** Around the failure, where there is no shell yet. */
  frame?: Component<{ children: JSX.Element }>;
  children: JSX.Element;
}

/** Around the pages of a shell: a skeleton until a page is here, and a way on when it does not come or breaks. */
export function PageBoundary(props: PageBoundaryProps) {
  const [attempts, setAttempts] = createSignal(0);
  return (
    <ErrorBoundary
      fallback={(_failure, reset) => (
        <Dynamic component={props.frame ?? Unframed}>
          <PageFailure
            again={attempts() > 0}
            onRetry={() => {
              setAttempts((known) => known + 1);
              reset();
            }}
            onLeave={() => {
              setAttempts(0);
              reset();
            }}
          />
        </Dynamic>
      )}
    >
      <Suspense fallback={props.waiting ?? <PageSkeleton />}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

const Unframed = (props: { children: JSX.Element }) => <>{props.children}</>;

interface PageFailureProps {
  /** It was tried again and failed. */
  again: boolean;
  onRetry: () => void;
  onLeave: () => void;
}

function PageFailure(props: PageFailureProps) {
  const location = useLocation();
  const [unreachable, setUnreachable] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  createEffect(on(() => location.pathname, props.onLeave, { defer: true }));
  onMount(() => {
    document.title = `${t('ui:page.failed')} – ${t('ui:app.name')}`;
    heading?.focus();
  });
  const retry = async () => {
    // Some browsers remember for as long as the page stands that a file did not come.
    if (!props.again) return props.onRetry();
    if (await newVersion.reachable()) newVersion.load();
    else setUnreachable(true);
  };
  return (
    <div class="grid gap-4">
      <h1 ref={heading} tabindex="-1" class="text-2xl font-semibold">
        {t('ui:page.failed')}
      </h1>
      <Notice tone="danger" live>
        <p>{t('ui:page.failedHint')}</p>
        <Show when={unreachable()}>
          <p class="font-medium">{t('ui:errors.network')}</p>
        </Show>
        <Button class="mt-3" kind="primary" onClick={() => void retry()}>
          {t('ui:action.retry')}
        </Button>
      </Notice>
    </div>
  );
}
