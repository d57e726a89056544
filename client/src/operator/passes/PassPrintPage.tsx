import { useParams, useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, For, Match, Show, Switch } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { singleEntryHref } from '../../domain/applications/forms';
import { errorText } from '../../domain/errors/error-text';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { Notice } from '../../ui/notices/Notice';
import { Spinner } from '../../ui/progress/Spinner';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { loadPrints } from './load-prints';
import { PassSheet } from './PassSheet';
import { isOwned } from './pass-parts';

/** One pass by its path, several by `?numbers=a,b`, all of an application by `?application=`. */
export function PassPrintPage() {
  const params = useParams<{ number?: string }>();
  const [query] = useSearchParams<{ numbers?: string; application?: string }>();
  const client = useClient();
  const wanted = () => ({
    application: query.application,
    numbers: params.number === undefined ? (query.numbers ?? '').split(',').filter(Boolean) : [params.number],
  });
  const [prints, { refetch }] = createResource(wanted, (which) => loadPrints(client, which));
  const found = () => (prints.state === 'ready' || prints.state === 'refreshing' ? prints.latest : undefined);
  const sheets = () => (found()?.passes ?? []).filter((pass) => pass.viewerCan.print);
  const others = () => (found()?.passes ?? []).filter((pass) => !pass.viewerCan.print);

  return (
    <>
      <div class="no-print grid gap-5">
        <Breadcrumbs
          crumbs={[{ label: t('passes:singleEntry.title'), href: singleEntryHref }, { label: t('passes:print.title') }]}
        />
        <PageTitle
          title={t('passes:print.title')}
          description={<Show when={sheets().length > 0}>{t('passes:print.sheets', { count: sheets().length })}</Show>}
          action={
            <Button kind="primary" icon={IconPrint} disabled={sheets().length === 0} onClick={() => window.print()}>
              {t('passes:print.action')}
            </Button>
          }
        />
        <Show when={others().length > 0 || (found()?.missing.length ?? 0) > 0}>
          <Notice tone="warning" title={t('passes:print.leftOut')}>
            <ul class="list-disc pl-5">
              <For each={others()}>
                {(pass) => (
                  <li>
                    {pass.number}: {isOwned(pass) ? statusText(pass.status) : t('passes:print.notOwned')}
                  </li>
                )}
              </For>
              <For each={found()?.missing}>
                {(number) => (
                  <li>
                    {number}: {t('passes:notFound')}
                  </li>
                )}
              </For>
            </ul>
          </Notice>
        </Show>
        <Switch>
          <Match when={prints.loading}>
            <Spinner label={t('ui:table.loading')} />
          </Match>
          <Match when={prints.error}>
            <DataTableError error={errorText(prints.error)} onRetry={() => void refetch()} />
          </Match>
          <Match when={sheets().length === 0}>
            <div class="panel">
              <EmptyState
                title={t('passes:print.nothing')}
                action={<LinkButton href={singleEntryHref}>{t('passes:backToList')}</LinkButton>}
              />
            </div>
          </Match>
        </Switch>
      </div>
      <Show when={sheets().length > 0}>
        <div class="grid gap-6 print:block">
          <For each={sheets()}>{(pass) => <PassSheet pass={pass} />}</For>
        </div>
      </Show>
    </>
  );
}
