import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { FailedMessageActions } from './FailedMessageActions';
import { FailedMessageStateBadge } from './FailedMessageStateBadge';
import { FailedMessageParts } from './failed-message-documents';
import { causeText } from './failed-message-words';

const FailedMessageQuery = graphql(`
  query FailedMessagePage($id: ID!) {
    failedMessage(id: $id) {
      id
      ...FailedMessageParts
    }
  }
`);

/** One mail that could not be delivered: why, and what is to become of it. */
export function FailedMessagePage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({ query: FailedMessageQuery, variables: () => ({ id: params.id }) });
  const reload = () => read({ requestPolicy: 'network-only' });
  const state = createRecord(
    result,
    (data) => data.failedMessage,
    (found) => found.id === params.id,
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('failedMessages:title'), href: '/failed-messages' }, { label: t('failedMessages:facts') }]}
      />
      <RecordPage
        of={state}
        onRetry={reload}
        title={t('failedMessages:facts')}
        missing={{
          title: t('failedMessages:missing'),
          hint: t('failedMessages:missingHint'),
          href: '/failed-messages',
          back: t('failedMessages:backToList'),
        }}
      >
        {(record) => {
          const message = () => readFragment(FailedMessageParts, record());
          return (
            <>
              <PageTitle
                title={message().subject ?? t('failedMessages:facts')}
                badge={<FailedMessageStateBadge state={message().state} />}
              />
              <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
                <FormSection title={t('failedMessages:facts')}>
                  <DescriptionList class="max-w-form">
                    <DescriptionItem label={t('failedMessages:field.recipient')}>
                      {message().recipient ?? t('failedMessages:emptied')}
                    </DescriptionItem>
                    <DescriptionItem label={t('failedMessages:field.createdAt')}>
                      <DateText value={message().createdAt} />
                    </DescriptionItem>
                    <DescriptionItem label={t('failedMessages:field.cause')}>{causeText(message())}</DescriptionItem>
                    <DescriptionItem label={t('failedMessages:field.attempts')}>{message().attempts}</DescriptionItem>
                  </DescriptionList>
                </FormSection>
                <FormSection title={t('failedMessages:actions')}>
                  <FailedMessageActions message={record()} onConflict={reload} />
                </FormSection>
              </div>
              <HistorySection subject="MESSAGE" id={record().id} />
            </>
          );
        }}
      </RecordPage>
    </>
  );
}
