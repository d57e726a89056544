import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../../features/lists/ListTable';
import { PortAreas } from '../../../features/ports/PortAreas';
import { graphql } from '../../../gql';
import type { ApplicationSearchQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { text } from '../../../lib/list-state';
import { createUrlListState } from '../../../lib/url-state';
import { ApplicationNumber } from '../../../ui/ApplicationNumber';
import { DateText } from '../../../ui/DateText';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { PageTitle } from '../../../ui/PageTitle';
import { TextInput } from '../../../ui/TextInput';
import type { Column } from '../../../ui/table-types';

const ApplicationSearch = graphql(`
  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {
    applications(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        number
        reason
        submittedAt
        peopleCount
        company {
          name
        }
        areas {
          ...AreaNames
        }
      }
    }
  }
`);

type Row = ApplicationSearchQuery['applications']['items'][number];

/** What one request may cost allows no larger page. */
const pageSizes = [10, 20, 50];

const columnsOf = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('reviewer:applications.number'),
    nowrap: true,
    cell: (row) => <ApplicationNumber value={row.number} />,
  },
  { key: 'company', header: t('reviewer:applications.company'), class: 'min-w-40', cell: (row) => row.company.name },
  { key: 'reason', header: t('reviewer:applications.reason'), class: 'min-w-48', cell: (row) => row.reason },
  {
    key: 'areas',
    header: t('reviewer:applications.areas'),
    class: 'min-w-40',
    cell: (row) => <PortAreas areas={row.areas} />,
  },
  { key: 'people', header: t('reviewer:applications.people'), align: 'end', cell: (row) => row.peopleCount },
  {
    key: 'submitted',
    header: t('reviewer:applications.submittedAt'),
    cell: (row) => <DateText value={row.submittedAt} roc={false} />,
  },
];

export function ApplicationsPage() {
  const list = createUrlListState({ filters: { number: text() }, sorts: [], pageSizes });
  const [result, read] = createQuery({
    query: ApplicationSearch,
    variables: () => ({ filter: { number: list.filters().number }, page: list.page(), size: list.pageSize() }),
  });
  const columns = createMemo(columnsOf);
  return (
    <>
      <PageTitle title={t('reviewer:applications.title')} description={t('reviewer:applications.description')} />
      <FilterBar list={list}>
        <FilterField name="number" label={t('reviewer:applications.number')} class="sm:w-56!">
          <TextInput
            dense
            data-search
            mono
            value={list.filters().number}
            placeholder={t('reviewer:passes.numberHint')}
          />
        </FilterField>
      </FilterBar>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.applications}
        caption={t('reviewer:applications.title')}
        columns={columns()}
        rowKey={(row) => row.id}
        rowHref={(row) => `/applications/${row.number}`}
        emptyTitle={t('reviewer:applications.empty')}
      />
    </>
  );
}
