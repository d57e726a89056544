import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { errorText } from '../../domain/faults/error-text';
import { HistorySection } from '../../domain/history/HistorySection';
import { PassBadges } from '../../domain/passes/PassBadges';
import { PassView } from '../../domain/passes/PassView';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { DataTableError } from '../../ui/DataTableError';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { PageTitle } from '../../ui/PageTitle';
import { HolderNumber } from './Holder';
import { PassOptions } from './PassOptions';
import { isPrintable, printHref } from './pass-parts';

const PassQuery = graphql(`
  query Pass($number: String!) {
    pass(number: $number) {
      ...PassPage
      holder {
        idNumber
      }
    }
  }
`);

export function PassPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: PassQuery, variables: () => ({ number: params.number }) });
  const pass = () => {
    const found = result.data?.pass;
    return found?.number === params.number.toUpperCase() ? found : undefined;
  };
  const printable = () => {
    const found = pass();
    return found !== undefined && isPrintable(found);
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('passes:title'), href: '/passes' }, { label: params.number }]} />
      <PageTitle
        title={t('passes:pageTitle', { number: params.number })}
        badge={<Show when={pass()}>{(found) => <PassBadges pass={found()} />}</Show>}
        action={
          printable() ? (
            <LinkButton kind="primary" icon={IconPrint} href={printHref([params.number])}>
              {t('passes:print.action')}
            </LinkButton>
          ) : undefined
        }
      />
      <Switch fallback={<PageSkeleton />}>
        <Match when={pass()}>
          {(found) => (
            <PassView
              pass={found()}
              idNumber={<HolderNumber holder={found().holder} />}
              masked={t('passes:others.detail')}
              options={found().holder.masked ? undefined : <PassOptions pass={found()} />}
              history={found().holder.masked ? undefined : <HistorySection subject="PASS" id={found().id} />}
              onGateReady={refresh}
            />
          )}
        </Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => refresh()} />}
        </Match>
        <Match when={!result.fetching && result.data}>
          <div class="panel">
            <EmptyState
              title={t('passes:notFound')}
              hint={t('passes:notFoundHint')}
              action={<LinkButton href="/passes">{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
