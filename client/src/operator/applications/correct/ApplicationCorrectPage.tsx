import { useNavigate, useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { applicationHref } from '../../../domain/applications/application-address';
import { formText } from '../../../domain/applications/application-words';
import { RecordPage } from '../../../domain/records/RecordPage';
import { createRecord } from '../../../domain/records/record';
import { graphql, readFragment } from '../../../gql';
import { t } from '../../../lib/i18n';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { EmptyState } from '../../../ui/notices/EmptyState';
import { toast } from '../../../ui/notices/toast';
import { Breadcrumbs } from '../../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../../ui/shell/PageTitle';
import { applicationMissing } from '../application-missing';
import { PortsForForm } from '../form/areas/ports-for-form';
import { FormDescription } from '../form-parts';
import { CorrectForm } from './CorrectForm';
import { returnedItems } from './correct-parts';

const CorrectPageQuery = graphql(`
  query CorrectPage($number: String!) {
    applicationForms {
      ...FormDescription
    }
    ports {
      ...PortsForForm
    }
    application(number: $number) {
      id
      number
      form
      ...Correctable
    }
  }
`);

/** A returned application, to be mended and sent in again. */
export function ApplicationCorrectPage() {
  const params = useParams<{ number: string }>();
  const navigate = useNavigate();
  const [result, read] = createQuery({
    query: CorrectPageQuery,
    variables: () => ({ number: params.number }),
    requestPolicy: 'network-only',
  });
  const state = createRecord(
    result,
    (data) => data.application,
    (found) => found.number === params.number,
  );
  const application = state.record;
  const form = () =>
    readFragment(FormDescription, result.data?.applicationForms)?.find(({ kind }) => kind === application()?.form);
  const back = () => <LinkButton href={applicationHref(params.number)}>{t('corrections:back')}</LinkButton>;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('applications:title'), href: '/applications' },
          { label: params.number, href: applicationHref(params.number) },
          { label: t('applications:detail.correct') },
        ]}
      />
      <PageTitle
        title={t('corrections:title', { number: params.number })}
        description={
          <>
            <Show when={form()}>{(found) => <span class="block">{formText(found().kind)}</span>}</Show>
            {t('corrections:description')}
          </>
        }
      />
      <RecordPage of={state} onRetry={() => read()} missing={applicationMissing()}>
        {(found) => (
          <Show
            when={returnedItems(found()).length > 0 && form() ? found().id : undefined}
            keyed
            fallback={
              <div class="panel">
                <EmptyState title={t('corrections:nothing')} hint={t('corrections:nothingHint')} action={back()} />
              </div>
            }
          >
            <Show when={form()}>
              {(described) => (
                <CorrectForm
                  application={found()}
                  form={described()}
                  ports={readFragment(PortsForForm, result.data?.ports) ?? []}
                  onStale={() => read({ requestPolicy: 'network-only' })}
                  onCorrected={(count) => {
                    toast.success(t('corrections:done', { count }));
                    navigate(applicationHref(params.number));
                  }}
                />
              )}
            </Show>
          </Show>
        )}
      </RecordPage>
    </>
  );
}
