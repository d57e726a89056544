import { createQuery } from '@urql/solid';
import { Eligibility, EligibilityParts } from '../../domain/eligibility/eligibility';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql, readFragment } from '../../gql';
import type { CompaniesPageQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';

const Companies = graphql(`
  query CompaniesPage($filter: CompanyFilter!, $page: Int!, $size: Int!) {
    companyDossiers(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        registeredAt
        company {
          name
          organisationNumber
        }
        applicationEligibility {
          ...EligibilityParts
        }
      }
    }
  }
`);

type Row = CompaniesPageQuery['companyDossiers']['items'][number];

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('companies:field.name'),
    class: 'min-w-48',
    cell: ({ company }) => <span class="font-medium">{company.name}</span>,
  },
  {
    key: 'number',
    header: t('companies:field.number'),
    nowrap: true,
    cell: ({ company }) => <span class="font-mono">{company.organisationNumber}</span>,
  },
  {
    key: 'eligibility',
    header: t('companies:field.eligibility'),
    class: 'min-w-40',
    cell: (row) => <Eligibility eligibility={readFragment(EligibilityParts, row.applicationEligibility)} />,
  },
  {
    key: 'registeredAt',
    header: t('companies:field.registeredAt'),
    cell: (row) => <DateText value={row.registeredAt} dateOnly />,
  },
];

/** All companies, found by name or number. */
export function CompaniesPage() {
  const list = createUrlListState({ filters: { company: text() }, sorts: [] });
  const [result, read] = createQuery({
    query: Companies,
    variables: () => ({ filter: list.filters(), page: list.page(), size: list.pageSize() }),
  });
  return (
    <>
      <PageTitle title={t('companies:title')} description={t('companies:description')} />
      <SearchFilterBar list={list} search={{ name: 'company', label: t('work:filter.company') }} selects={[]} />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.companyDossiers}
        caption={t('companies:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowHref={({ company }) => `/companies/${encodeURIComponent(company.organisationNumber)}`}
        emptyTitle={t('companies:none')}
      />
    </>
  );
}
