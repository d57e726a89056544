import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Switch } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { ApplicationDetails } from '../../../features/applications/ApplicationDetails';
import { errorText } from '../../../features/faults/error-text';
import { HistorySection } from '../../../features/history/HistorySection';
import { isPrintable } from '../../../features/passes/pass-parts';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { DataTableError } from '../../../ui/DataTableError';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { PageSkeleton } from '../../../ui/PageSkeleton';
import { PageTitle } from '../../../ui/PageTitle';

const ApplicationQuery = graphql(`
  query Application($number: String!) {
    application(number: $number) {
      ...ApplicationParts
      company {
        name
        organisationKind
        organisationNumber
      }
      attachments {
        ...AttachmentParts
      }
      passes {
        ...PassParts
      }
    }
  }
`);

export function ApplicationPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: ApplicationQuery, variables: () => ({ number: params.number }) });
  const application = () => {
    const found = result.data?.application;
    return found?.number === params.number ? found : undefined;
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('passes:singleEntryTitle'), href: '/single-entry' }, { label: params.number }]}
      />
      <PageTitle
        title={t('singleEntry:application.title')}
        description={params.number}
        action={
          application()?.passes.some(isPrintable) ? (
            <LinkButton kind="primary" icon={IconPrint} href={`/passes/print?application=${params.number}`}>
              {t('singleEntry:application.print')}
            </LinkButton>
          ) : undefined
        }
      />
      <Switch fallback={<PageSkeleton />}>
        <Match when={application()}>
          {(found) => (
            <>
              <ApplicationDetails application={found()} />
              <HistorySection subject="APPLICATION" id={found().id} />
            </>
          )}
        </Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => refresh()} />}
        </Match>
        <Match when={!result.fetching && result.data}>
          <div class="panel">
            <EmptyState
              title={t('singleEntry:application.notFound')}
              action={<LinkButton href="/single-entry">{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
