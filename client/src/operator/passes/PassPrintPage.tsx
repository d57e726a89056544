import { useParams, useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, For, Match, Show, Switch } from 'solid-js';
import IconPdf from '~icons/lucide/file-down';
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
import { PrintChoices } from './PrintChoices';
import { isOwned } from './pass-parts';
import { readPerSheet, readSheetOrder, sheetsOf } from './print-sheets';

/** One pass by its path, several by `?numbers=a,b`, all of an application by `?application=`. */
export function PassPrintPage() {
  const params = useParams<{ number?: string }>();
  const [query, setQuery] = useSearchParams<{ numbers?: string; application?: string; per?: string; order?: string }>();
  const client = useClient();
  const wanted = () => ({
    application: query.application,
    numbers: params.number === undefined ? (query.numbers ?? '').split(',').filter(Boolean) : [params.number],
  });
  const [prints, { refetch }] = createResource(wanted, (which) => loadPrints(client, which));
  const found = () => (prints.state === 'ready' || prints.state === 'refreshing' ? prints.latest : undefined);
  const printable = () => (found()?.passes ?? []).filter((pass) => pass.viewerCan.print);
  const perSheet = () => readPerSheet(query.per);
  const order = () => readSheetOrder(query.order);
  const sheets = () => sheetsOf(printable(), perSheet(), order());
  const nothing = () => printable().length === 0;
  const others = () => (found()?.passes ?? []).filter((pass) => !pass.viewerCan.print);

  return (
    <>
      <div class="no-print grid gap-5">
        <Breadcrumbs
          crumbs={[{ label: t('passes:singleEntry.title'), href: singleEntryHref }, { label: t('passes:print.title') }]}
        />
        <PageTitle
          title={t('passes:print.title')}
          description={
            <Show when={!nothing()}>
              {t('passes:print.sheets', { count: printable().length, sheets: sheets().length })}
            </Show>
          }
          action={
            <>
              <Button icon={IconPdf} disabled={nothing()} onClick={() => window.print()}>
                {t('passes:print.pdf')}
              </Button>
              <Button kind="primary" icon={IconPrint} disabled={nothing()} onClick={() => window.print()}>
                {t('passes:print.action')}
              </Button>
            </>
          }
        />
        <Show when={!nothing()}>
          <div class="grid gap-2">
            <PrintChoices
              perSheet={perSheet()}
              order={order()}
              onChange={(chosen) => setQuery(chosen, { replace: true, scroll: false })}
            />
            <p class="text-sm text-ink-2">{t('passes:print.pdfHint')}</p>
          </div>
        </Show>
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
          <Match when={nothing()}>
            <div class="panel">
              <EmptyState
                title={t('passes:print.nothing')}
                action={<LinkButton href={singleEntryHref}>{t('passes:backToList')}</LinkButton>}
              />
            </div>
          </Match>
        </Switch>
      </div>
      <Show when={!nothing()}>
        <div class="grid gap-6 print:block">
          <For each={sheets()}>
            {(passes) => (
              <Show when={perSheet() !== '1'} fallback={<For each={passes}>{(pass) => <PassSheet pass={pass} />}</For>}>
                <div class="pass-page" data-per-sheet={perSheet()}>
                  <For each={passes}>{(pass) => <PassSheet pass={pass} />}</For>
                </div>
              </Show>
            )}
          </For>
        </div>
      </Show>
    </>
  );
}
