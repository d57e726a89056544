import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import IconDecide from '~icons/lucide/clipboard-check';
import { formText } from '../../domain/applications/application-words';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ApplicationReview, applicationCase } from '../queue/application/application-documents';
import { ApplicationRecord } from './ApplicationRecord';

/** An application of any form, wherever it stands; it is decided on in the queue. */
export function ApplicationPage() {
  const params = useParams<{ number: string }>();
  const [result, read] = createQuery({ query: applicationCase, variables: () => ({ number: params.number }) });
  const state = createRecord(
    result,
    (data) => data.application,
    (found) => found.number === params.number,
  );
  const application = state.record;
  const description = () => {
    const found = readFragment(ApplicationReview, application());
    return found && `${formText(found.form)}・${found.company.name}`;
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
      <RecordPage
        of={state}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        missing={{
          title: t('applications:missing'),
          hint: t('applications:missingHint'),
          href: '/applications',
          back: t('applications:backToList'),
        }}
      >
        {(found) => <ApplicationRecord application={found()} />}
      </RecordPage>
    </>
  );
}
