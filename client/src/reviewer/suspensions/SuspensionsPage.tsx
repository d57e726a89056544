import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { portOptions } from '../../domain/ports/port-names';
import { useViewer } from '../../domain/session/viewer-context';
import { suspensionContext } from '../../domain/suspensions/suspension-parts';
import { graphql } from '../../gql';
import type { CompanySuspensionFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { LiftDialog } from './LiftDialog';
import { reviewedSuspensionColumns } from './reviewed-suspension-columns';
import { allSuspensions, suspensionExportColumns } from './suspension-export';
import { suspensionFilterKinds, suspensionFilterOf, suspensionTabs } from './suspension-filter';

const SuspensionsQuery = graphql(`
  query Suspensions($filter: SuspensionFilter!, $page: Int!, $size: Int!) {
    suspensions(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        passNumber
        ...CompanySuspension
      }
    }
    ports {
      ...PortNames
      branch {
        code
      }
    }
  }
`);

/** Suspensions for ports of the reviewer's branches; one can be lifted early. */
export function SuspensionsPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: suspensionFilterKinds, sorts: [], tabs: suspensionTabs });
  const tab = () => list.tab() ?? 'RUNNING';
  const filter = () => suspensionFilterOf(tab(), list.filters());
  const [result, read] = createQuery({
    query: SuspensionsQuery,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
    context: suspensionContext,
  });
  const reload = () => read({ requestPolicy: 'network-only' });
  const [lifting, setLifting] = createSignal<CompanySuspensionFragment>();
  const columns = createMemo(() => reviewedSuspensionColumns(setLifting));
  const ownPorts = () =>
    result.data?.ports.filter(({ branch }) => viewer()?.branches.some(({ code }) => code === branch.code)) ?? [];
  return (
    <>
      <PageTitle
        title={t('suspensions:title')}
        description={t('suspensions:description')}
        action={
          <RowsExportMenu
            total={result.data?.suspensions.total ?? 0}
            name={t('suspensions:title')}
            columns={suspensionExportColumns}
            load={(reading) => allSuspensions(reading, filter())}
          />
        }
      />
      <Tabs
        label={t('suspension:field.state')}
        current={tab()}
        tabs={suspensionTabs.map((key) => ({
          key,
          label: t(`suspension:tab.${key}`),
          href: list.tabHref(key),
          count: key === 'RUNNING' ? viewer()?.openWork.suspensions : undefined,
        }))}
      />
      <SearchFilterBar
        list={list}
        search={{ name: 'company', label: t('suspensions:filter.company') }}
        selects={[{ name: 'port', label: t('suspension:field.port'), options: portOptions(ownPorts()) }]}
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
        emptyTitle={tab() === 'RUNNING' ? t('suspensions:emptyRunning') : t('suspension:empty')}
      />
      <LiftDialog suspension={lifting()} onClose={() => setLifting(undefined)} onStale={reload} />
    </>
  );
}
