import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import IconCheck from '~icons/lucide/clipboard-check';
import { errorText } from '../../../features/faults/error-text';
import { PassStatusBadge } from '../../../features/passes/PassStatusBadge';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { DataTableError } from '../../../ui/DataTableError';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { PageSkeleton } from '../../../ui/PageSkeleton';
import { PageTitle } from '../../../ui/PageTitle';
import { PassRecord } from './PassRecord';

const PassRecordQuery = graphql(`
  query PassRecordPage($number: String!) {
    pass(number: $number) {
      ...PassRecord
    }
  }
`);

export function PassPage() {
  const params = useParams<{ number: string }>();
  const [result, read] = createQuery({ query: PassRecordQuery, variables: () => ({ number: params.number }) });
  const pass = () => {
    const found = result.data?.pass;
    return found?.number === params.number.toUpperCase() ? found : undefined;
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('reviewer:passes.title'), href: '/passes' }, { label: params.number }]} />
      <PageTitle
        title={params.number}
        badge={<Show when={pass()}>{(found) => <PassStatusBadge status={found().status} />}</Show>}
        action={
          pass()?.pendingSpotCheck ? (
            <LinkButton icon={IconCheck} href={`/passes/${params.number}/spot-check`}>
              {t('spotChecks:title')}
            </LinkButton>
          ) : undefined
        }
      />
      <Switch fallback={<PageSkeleton />}>
        <Match when={pass()}>{(found) => <PassRecord pass={found()} />}</Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />}
        </Match>
        <Match when={!result.fetching && result.data?.pass === null}>
          <div class="panel">
            <EmptyState
              title={t('reviewer:passes.missing')}
              hint={t('reviewer:passes.missingHint')}
              action={<LinkButton href="/passes">{t('reviewer:passes.backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
