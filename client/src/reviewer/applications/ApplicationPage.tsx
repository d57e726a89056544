import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Switch } from 'solid-js';
import IconDecide from '~icons/lucide/clipboard-check';
import { formText } from '../../domain/applications/application-words';
import { errorText } from '../../domain/faults/error-text';
import { t } from '../../lib/i18n';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { DataTableError } from '../../ui/DataTableError';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { PageTitle } from '../../ui/PageTitle';
import { applicationCase } from '../queue/application/application-documents';
import { ApplicationRecord } from './ApplicationRecord';

/** An application of any form, wherever it stands; it is decided on in the queue. */
export function ApplicationPage() {
  const params = useParams<{ number: string }>();
  const [result, read] = createQuery({ query: applicationCase, variables: () => ({ number: params.number }) });
  const application = () => {
    const found = result.data?.application;
    return found?.number === params.number ? found : undefined;
  };
  const description = () => {
    const found = application();
    return found && `${formText(found.form)} ${found.company.name}`;
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('applications:title'), href: '/applications' }, { label: params.number }]} />
      <PageTitle
        title={params.number}
        description={description()}
        action={
          application()?.work ? (
            <LinkButton kind="primary" icon={IconDecide} href={`/queue/application/${params.number}`}>
              {t('applications:decide')}
            </LinkButton>
          ) : undefined
        }
      />
      <Switch fallback={<PageSkeleton />}>
        <Match when={application()}>{(found) => <ApplicationRecord application={found()} />}</Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />}
        </Match>
        <Match when={!result.fetching && result.data?.application === null}>
          <div class="panel">
            <EmptyState
              title={t('applications:missing')}
              hint={t('applications:missingHint')}
              action={<LinkButton href="/applications">{t('applications:backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
