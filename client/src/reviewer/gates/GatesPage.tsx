import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { portOptions } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { gateColumns } from './gate-columns';
import { gateFilterKinds, gateStates } from './gate-filter';

const GatesQuery = graphql(`
  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {
    gates(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        code
        ...GateParts
      }
    }
    ports {
      ...PortNames
    }
  }
`);

/** All gates, for those who look after them. */
export function GatesPage() {
  const list = createUrlListState({ filters: gateFilterKinds, sorts: [] });
  const [result, read] = createQuery({
    query: GatesQuery,
    variables: () => ({ filter: list.filters(), page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['Gate'] },
  });
  const columns = createMemo(gateColumns);
  return (
    <>
      <PageTitle
        title={t('gates:title')}
        description={t('gates:description')}
        action={
          <LinkButton kind="primary" icon={IconPlus} href="/gates/new">
            {t('gates:create.title')}
          </LinkButton>
        }
      />
      <SearchFilterBar
        list={list}
        search={{ name: 'search', label: t('gates:filter.search') }}
        selects={[
          { name: 'portCode', label: t('gates:field.port'), options: portOptions(result.data?.ports ?? []) },
          {
            name: 'state',
            label: t('gates:field.state'),
            options: gateStates.map((state) => ({ value: state, label: t(`gates:state.${state}`) })),
          },
        ]}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.gates}
        caption={t('gates:title')}
        columns={columns()}
        rowKey={(gate) => gate.id}
        rowName={(gate) => gate.code}
        rowHref={(gate) => `/gates/${gate.id}`}
        emptyTitle={t('gates:empty')}
      />
    </>
  );
}
