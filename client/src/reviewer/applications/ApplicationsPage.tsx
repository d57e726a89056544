import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ApplicationFilterBar } from '../../domain/applications/ApplicationFilterBar';
import { applicationColumns } from '../../domain/applications/application-columns';
import { applicationFilterKinds, applicationFilterOf } from '../../domain/applications/application-filter';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { graphql } from '../../gql';
import type { ApplicationSearchQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterField } from '../../ui/lists/FilterField';
import type { Column } from '../../ui/lists/table-types';
import { PageTitle } from '../../ui/shell/PageTitle';
import { OpenedPlaceFields } from '../lists/OpenedPlaceFields';
import { allFoundApplications, applicationSearchExportColumns } from './application-search-export';

const ApplicationSearch = graphql(`
  query ApplicationSearch($filter: ApplicationFilter!, $page: Int!, $size: Int!) {
    applications(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        number
        ...ApplicationParts
        company {
          name
        }
      }
    }
  }
`);

type Row = ApplicationSearchQuery['applications']['items'][number];

const filters = { ...applicationFilterKinds, company: text(), opens: text(), area: text() };

/** What one request may cost allows no larger page. */
const pageSizes = [10, 20, 50];

const company = (): Column<Row> => ({
  key: 'company',
  header: t('applications:company'),
  class: 'min-w-32',
  cell: (row) => row.company.name,
});

function columnsOf(): Column<Row>[] {
  const [number, ...others] = applicationColumns();
  return number ? [number, company(), ...others] : [];
}

const listOf = (code: string | undefined) => (code === undefined ? undefined : [code]);

/** Applications for the branches of the reviewer, or of the police, wherever they stand. */
export function ApplicationsPage() {
  const list = createUrlListState({ filters, sorts: [], pageSizes });
  const filter = () => ({
    ...applicationFilterOf(list.filters()),
    company: list.filters().company,
    opensPortCodes: listOf(list.filters().opens),
    areaCodes: listOf(list.filters().area),
  });
  const [result, read] = createQuery({
    query: ApplicationSearch,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
  });
  const columns = createMemo(columnsOf);
  return (
    <>
      <PageTitle
        title={t('applications:title')}
        description={t('applications:description')}
        action={
          <RowsExportMenu
            total={result.data?.applications.total ?? 0}
            name={t('applications:title')}
            columns={applicationSearchExportColumns}
            load={(reading) => allFoundApplications(reading, filter())}
          />
        }
      />
      <ApplicationFilterBar list={list}>
        <FilterField name="company" label={t('work:filter.company')} width="sm:w-56">
          <TextInput dense value={list.filters().company} placeholder={t('work:filter.companyHint')} />
        </FilterField>
        <OpenedPlaceFields filters={list.filters()} />
      </ApplicationFilterBar>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.applications}
        caption={t('applications:title')}
        columns={columns()}
        rowKey={(row) => row.id}
        rowHref={(row) => `/applications/${row.number}`}
        emptyTitle={t('applications:empty')}
      />
    </>
  );
}
