import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { portOptions } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { createUrlListState } from '../../lib/url-state';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { PageTitle } from '../../ui/shell/PageTitle';
import { gateHealthColumns, readHealth } from './gate-health-columns';
import { gateHealthFilterKinds, gateHealthStates } from './gate-health-filter';

const GateHealthQuery = graphql(`
  query GateHealthPage($filter: GateHealthFilter!, $page: Int!, $size: Int!) {
    gateHealth(filter: $filter, page: $page, size: $size) {
      total
      items {
        ...GateHealthParts
      }
    }
    ports {
      ...PortNames
    }
  }
`);

/** When each open gate was last heard of, and what is wrong with it. */
export function GateHealthPage() {
  const list = createUrlListState({ filters: gateHealthFilterKinds, sorts: [] });
  const [result, read] = createQuery({
    query: GateHealthQuery,
    variables: () => ({ filter: list.filters(), page: list.page(), size: list.pageSize() }),
    // What is kept may be minutes old.
    requestPolicy: 'cache-and-network',
  });
  createRefresh(() => read({ requestPolicy: 'network-only' }));
  const columns = createMemo(gateHealthColumns);
  return (
    <>
      <PageTitle title={t('gateHealth:title')} description={t('gateHealth:description')} />
      <FilterBar list={list}>
        <FilterSelect
          name="state"
          label={t('gateHealth:field.state')}
          width="sm:w-40"
          value={list.filters().state}
          options={gateHealthStates.map((state) => ({ value: state, label: t(`gateHealth:state.${state}`) }))}
        />
        <FilterSelect
          name="portCode"
          label={t('gates:field.port')}
          width="sm:w-36"
          value={list.filters().portCode}
          options={portOptions(result.data?.ports ?? [])}
        />
      </FilterBar>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.gateHealth}
        caption={t('gateHealth:title')}
        columns={columns()}
        rowKey={(row) => readHealth(row).gate.id}
        rowName={(row) => readHealth(row).gate.code}
        rowHref={(row) => `/gates/${readHealth(row).gate.id}`}
        emptyTitle={t('gateHealth:empty')}
        emptyHint={t('gateHealth:emptyHint')}
      />
    </>
  );
}
