import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { GateFilterBar } from './GateFilterBar';
import { gateColumns } from './gate-columns';
import { gateFilterKinds } from './gate-filter';

const GatesQuery = graphql(`
  query GatesPage($filter: GateFilter!, $page: Int!, $size: Int!) {
    gates(filter: $filter, page: $page, size: $size) {
      total
      items {
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
    // An empty list tells the cache nothing of what it is a list of.
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
      <GateFilterBar list={list} ports={result.data?.ports ?? []} />
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
