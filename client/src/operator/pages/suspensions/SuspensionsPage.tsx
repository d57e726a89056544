import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { suspensionColumns } from '../../../features/suspensions/suspension-columns';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { DataTable } from '../../../ui/DataTable';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';

const CompanySuspensionsQuery = graphql(`
  query CompanySuspensions($page: Int!, $size: Int!) {
    suspensions(page: $page, size: $size) {
      total
      items {
        ...SuspensionParts
      }
    }
  }
`);

/** The company's own suspensions, those that run and those that are over, newest first. */
export function SuspensionsPage() {
  const navigate = useNavigate();
  const list = createUrlListState({ filters: {}, sorts: [] });
  const [result, read] = createQuery({
    query: CompanySuspensionsQuery,
    variables: () => ({ page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['Suspension', 'SpotCheck'] },
  });
  const columns = createMemo(() => suspensionColumns());
  return (
    <>
      <PageTitle title={t('suspensions:ownTitle')} description={t('suspensions:ownDescription')} />
      <DataTable
        caption={t('suspensions:ownTitle')}
        columns={columns()}
        rows={result.data?.suspensions.items}
        rowKey={({ id }) => id}
        rowHref={({ passNumber }) => `/passes/${passNumber}`}
        loading={result.fetching}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        emptyTitle={t('suspensions:emptyOwn')}
        emptyHint={t('suspensions:emptyOwnHint')}
        keys
        onOpen={({ passNumber }) => navigate(`/passes/${passNumber}`)}
        footer={
          <Show when={result.data?.suspensions}>
            {(page) => (
              <Pagination
                page={list.page()}
                pageSize={list.pageSize()}
                total={page().total}
                href={list.pageHref}
                onPageSize={list.setPageSize}
              />
            )}
          </Show>
        }
      />
    </>
  );
}
