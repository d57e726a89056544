import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Switch } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { HistorySection } from '../../../features/history/HistorySection';
import { SpotCheckTable } from '../../../features/spot-checks/SpotCheckTable';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { DataTableError } from '../../../ui/DataTableError';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { PageSkeleton } from '../../../ui/PageSkeleton';
import { PageTitle } from '../../../ui/PageTitle';
import { ApplicationAttachments } from './ApplicationAttachments';
import { ApplicationData } from './ApplicationData';
import { ApplicationPasses } from './ApplicationPasses';

const ApplicationRecordQuery = graphql(`
  query ApplicationRecordPage($number: String!) {
    application(number: $number) {
      id
      number
      ...ApplicationData
      passes {
        ...ApplicationPass
      }
      attachments {
        ...ApplicationFile
      }
    }
  }
`);

export function ApplicationPage() {
  const params = useParams<{ number: string }>();
  const [result, read] = createQuery({ query: ApplicationRecordQuery, variables: () => ({ number: params.number }) });
  const application = () => {
    const found = result.data?.application;
    return found?.number === params.number ? found : undefined;
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('reviewer:applications.title'), href: '/applications' }, { label: params.number }]}
      />
      <PageTitle title={params.number} description={application()?.company.name} />
      <Switch fallback={<PageSkeleton />}>
        <Match when={application()}>
          {(found) => (
            <>
              <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
                <div class="grid grid-cols-1 gap-5">
                  <ApplicationData application={found()} issued={found().passes.length} />
                  <ApplicationPasses passes={found().passes} />
                  <HistorySection subject="APPLICATION" id={found().id} />
                </div>
                <ApplicationAttachments attachments={found().attachments} />
              </div>
              <section class="grid grid-cols-1 gap-2" aria-labelledby="spot-checks">
                <h2 id="spot-checks" class="text-base font-semibold">
                  {t('spotChecks:listTitle')}
                </h2>
                <SpotCheckTable passes={found().passes} />
              </section>
            </>
          )}
        </Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />}
        </Match>
        <Match when={!result.fetching && result.data?.application === null}>
          <div class="panel">
            <EmptyState
              title={t('reviewer:applications.missing')}
              hint={t('reviewer:applications.missingHint')}
              action={<LinkButton href="/applications">{t('reviewer:applications.backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
