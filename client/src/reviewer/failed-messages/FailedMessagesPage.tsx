import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { failedMessageColumns } from './failed-message-columns';
import { failedMessageStates } from './failed-message-words';

const FailedMessagesQuery = graphql(`
  query FailedMessages($filter: FailedMessageFilter!, $page: Int!, $size: Int!) {
    failedMessages(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        subject
        ...FailedMessageParts
      }
    }
  }
`);

/** Mails that could not be delivered, for administrators to decide on. */
export function FailedMessagesPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: {}, sorts: [], tabs: failedMessageStates });
  const tab = () => list.tab() ?? 'FAILED';
  const [result, read] = createQuery({
    query: FailedMessagesQuery,
    variables: () => ({ filter: { state: tab() }, page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['FailedMessage'] },
  });
  const columns = createMemo(failedMessageColumns);
  return (
    <>
      <PageTitle title={t('failedMessages:title')} description={t('failedMessages:description')} />
      <Tabs
        label={t('failedMessages:field.state')}
        current={tab()}
        tabs={failedMessageStates.map((key) => ({
          key,
          label: t(`failedMessages:state.${key}`),
          href: list.tabHref(key),
          count: key === 'FAILED' ? viewer()?.openWork.failedMessages : undefined,
        }))}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.failedMessages}
        caption={t('failedMessages:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowName={({ subject }) => subject ?? t('failedMessages:emptied')}
        rowHref={({ id }) => `/failed-messages/${id}`}
        emptyTitle={t('failedMessages:empty')}
      />
    </>
  );
}
