import { createQuery } from '@urql/solid';
import { createMemo, createUniqueId, Match, Show, Switch } from 'solid-js';
import { graphql } from '../../gql';
import { now } from '../../lib/clock';
import { formatDate, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { oneOf } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { Spinner } from '../../ui/progress/Spinner';
import { errorText } from '../errors/error-text';
import { passKinds } from '../passes/pass-kinds';
import { ChoiceLinks } from './ChoiceLinks';
import { dailyCounts, kindsIn, periodUpTo } from './daily-counts';
import { IssuedChart } from './IssuedChart';
import { IssuedExport } from './IssuedExport';
import { IssuedFrame } from './IssuedFrame';
import { IssuedSkeleton } from './IssuedSkeleton';
import { IssuedTable } from './IssuedTable';

const PassesIssuedQuery = graphql(`
  query PassesIssued($from: LocalDate!, $to: LocalDate!) {
    passesIssued(from: $from, to: $to) {
      from
      to
      series {
        kind
        issued
        port {
          code
        }
      }
    }
    ports {
      code
      ...PortNames
    }
  }
`);

const periods = ['7', '14', '30', '90'] as const;

const usualPeriod = '30';

/** As they stand in the URL. */
const figureFilters = { days: oneOf(periods), kind: oneOf(passKinds) };

/** How many passes were issued each day for each port that the viewer may count: as bars and as a table. */
export function PassesIssued() {
  const title = createUniqueId();
  const state = createUrlListState({ filters: figureFilters, sorts: [] });
  // A memo: another kind is no other question to the API.
  const days = createMemo(() => state.filters().days ?? usualPeriod);
  const kind = () => state.filters().kind;
  const wanted = () => periodUpTo(taipeiDate(now()), Number(days()));
  const [result, refresh] = createQuery({ query: PassesIssuedQuery, variables: wanted });
  // While another period is on its way the numbers are still those of the last one.
  const shown = () => result.data;
  const counts = createMemo(() => {
    const found = shown();
    return found && dailyCounts(found.passesIssued.series, found.ports, found.passesIssued, kind());
  });
  const period = () => shown()?.passesIssued ?? wanted();
  const range = () => t('figures:range', { from: formatDate(period().from), to: formatDate(period().to) });
  const kinds = () => {
    const found = kindsIn(shown()?.passesIssued.series ?? [], passKinds);
    return passKinds.filter((each) => found.includes(each) || each === kind());
  };
  const fileName = () => {
    const one = kind();
    const { from, to } = period();
    return [t('figures:title'), ...(one ? [t(`pass:kindShort.${one}`)] : []), from, to].join('-');
  };

  return (
    <section aria-labelledby={title} class="grid grid-cols-1 gap-3 print:mt-6">
      <div class="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id={title} class="text-lg font-semibold">
            {t('figures:title')}
          </h2>
          <p class="flex items-center gap-3 text-sm text-ink-2">
            {range()}
            <Show when={shown() && result.fetching}>
              <Spinner /> {t('ui:table.refreshing')}
            </Show>
          </p>
        </div>
        <div class="no-print flex min-w-0 flex-wrap gap-3">
          <ChoiceLinks
            label={t('figures:period')}
            choices={periods.map((each) => ({
              label: t('figures:days', { count: each }),
              href: state.filtersHref({ ...state.filters(), days: each === usualPeriod ? undefined : each }),
              current: each === days(),
            }))}
          />
          <Show when={kinds().length > 1 || kind()}>
            <ChoiceLinks
              label={t('figures:kind')}
              choices={[undefined, ...kinds()].map((each) => ({
                label: each ? t(`pass:kindShort.${each}`) : t('figures:allKinds'),
                href: state.filtersHref({ ...state.filters(), kind: each }),
                current: each === kind(),
              }))}
            />
          </Show>
          <Show when={counts()?.total ? counts() : undefined}>
            {(found) => <IssuedExport counts={found()} name={fileName()} />}
          </Show>
        </div>
      </div>
      <div class="panel" aria-busy={result.fetching}>
        <Switch fallback={<IssuedSkeleton days={Number(days())} />}>
          <Match when={errorText(result.error)}>
            {(words) => <DataTableError error={words()} onRetry={() => refresh({ requestPolicy: 'network-only' })} />}
          </Match>
          <Match when={counts()?.total === 0}>
            <EmptyState title={t('figures:empty')} hint={t('figures:emptyHint')} />
          </Match>
          <Match when={counts()}>
            {(found) => (
              <IssuedFrame
                chart={<IssuedChart counts={found()} range={range()} />}
                table={<IssuedTable counts={found()} caption={t('figures:table', { range: range() })} />}
              />
            )}
          </Match>
        </Switch>
      </div>
      <p class="text-sm text-ink-3">{t('figures:note')}</p>
    </section>
  );
}
