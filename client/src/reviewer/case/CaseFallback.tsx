import { For, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Notice } from '../../ui/notices/Notice';
import { Skeleton } from '../../ui/progress/Skeleton';
import { Breadcrumbs, type Crumb } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';

export interface CaseFallbackProps {
  crumbs: readonly Crumb[];
  /** Of the page as long as nothing better is known. */
  title: string;
  /** In words, when there is no such row. */
  missing?: string;
  error?: string;
  onRetry: () => void;
}

/** In place of a record: on its way, not to be had, or not there. */
export function CaseFallback(props: CaseFallbackProps) {
  return (
    <Switch
      fallback={
        <div class="grid gap-4" role="status">
          <span class="sr-only">{t('ui:table.loading')}</span>
          <Skeleton class="h-8 w-2/3" />
          <For each={[1, 2, 3, 4, 5, 6]}>{() => <Skeleton class="h-5 w-full" />}</For>
        </div>
      }
    >
      <Match when={props.error}>
        {(error) => (
          <>
            <Breadcrumbs crumbs={props.crumbs} />
            <PageTitle title={props.title} />
            <Notice tone="danger" live title={t('ui:table.failed')}>
              <p>{error()}</p>
              <Button class="mt-3" onClick={() => props.onRetry()}>
                {t('ui:action.retry')}
              </Button>
            </Notice>
          </>
        )}
      </Match>
      <Match when={props.missing}>
        {(missing) => (
          <>
            <Breadcrumbs crumbs={props.crumbs} />
            <PageTitle title={missing()} />
            <Show when={props.crumbs[0]}>
              {(list) => (
                <p>
                  <LinkButton href={list().href ?? '/'}>{list().label}</LinkButton>
                </p>
              )}
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
