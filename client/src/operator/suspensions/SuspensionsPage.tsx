import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { suspensionColumns } from '../../domain/suspensions/suspension-columns';
import { suspensionContext } from '../../domain/suspensions/suspension-parts';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';

const CompanySuspensionsQuery = graphql(`
  query CompanySuspensions($states: [SuspensionState!], $page: Int!, $size: Int!) {
    suspensions(filter: { states: $states }, page: $page, size: $size) {
      total
      items {
        id
        passNumber
        ...SuspensionParts
      }
    }
  }
`);

const tabs = ['ALL', 'RUNNING'] as const;

/** The company's own suspensions, those that run and those that are over, newest first. */
export function SuspensionsPage() {
  const list = createUrlListState({ filters: {}, sorts: [], tabs });
  const running = () => list.tab() === 'RUNNING';
  const [result, read] = createQuery({
    query: CompanySuspensionsQuery,
    variables: () => ({
      states: running() ? ['RUNNING' as const] : null,
      page: list.page(),
      size: list.pageSize(),
    }),
    context: suspensionContext,
  });
  const columns = createMemo(() => suspensionColumns());
  return (
    <>
      <PageTitle title={t('suspensions:title')} description={t('suspensions:description')} />
      <Tabs
        label={t('suspension:field.state')}
        current={list.tab()}
        tabs={tabs.map((key) => ({ key, label: t(`suspension:tab.${key}`), href: list.tabHref(key) }))}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.suspensions}
        caption={t('suspensions:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowHref={({ passNumber }) => `/passes/${passNumber}`}
        emptyTitle={running() ? t('suspension:empty') : t('suspensions:empty')}
        emptyHint={t('suspensions:emptyHint')}
      />
    </>
  );
}
