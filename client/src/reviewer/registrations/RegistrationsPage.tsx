import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterField } from '../../ui/lists/FilterField';
import { ReviewFilterBar } from '../queue/review/ReviewFilterBar';
import { ReviewList } from '../queue/review/ReviewList';
import { ReviewStateBadge } from '../queue/review/ReviewStateBadge';
import { createReviewListState, registrationList } from '../queue/review/review-list-state';
import { allRegistrations, registrationExportColumns } from './registration-export';

const Registrations = graphql(`
  query RegistrationsPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {
    registrations(state: $state, filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        state
        submittedAt
        companyName
        organisationNumber
        accountName
        personName
        decision {
          decidedAt
          decidedBy
        }
        certificate {
          id
          state
        }
      }
    }
  }
`);

export function RegistrationsPage() {
  const list = createReviewListState(registrationList);
  const [result, read] = createQuery({ query: Registrations, variables: list.variables });
  return (
    <ReviewList
      subject="registration"
      list={list}
      tabs={registrationList.tabs}
      exporting={
        <Show when={!list.expired()}>
          <RowsExportMenu
            total={result.data?.registrations.total ?? 0}
            name={t('reviews:registration.title')}
            columns={registrationExportColumns}
            load={(reading) => allRegistrations(reading, list.asked())}
          />
        </Show>
      }
      filters={
        <ReviewFilterBar list={list}>
          <FilterField name="applicant" label={t('reviews:filter.applicant')} width="sm:w-52">
            <TextInput dense autocomplete="off" value={list.filters().applicant} />
          </FilterField>
        </ReviewFilterBar>
      }
      columns={[
        { key: 'company', header: t('reviews:field.company'), cell: (row) => row.companyName, class: 'min-w-40' },
        {
          key: 'number',
          header: t('reviews:field.organisation'),
          cell: (row) => <span class="font-mono">{row.organisationNumber}</span>,
        },
        {
          key: 'account',
          header: t('reviews:field.accountName'),
          cell: (row) => <span class="font-mono">{row.accountName}</span>,
        },
        { key: 'person', header: t('reviews:field.personName'), cell: (row) => row.personName, nowrap: true },
      ]}
      lastColumns={[
        {
          key: 'certificate',
          header: t('reviews:field.certificate'),
          cell: (row) => (row.certificate ? <ReviewStateBadge state={row.certificate.state} /> : '—'),
        },
      ]}
      result={result}
      read={read}
      page={result.data?.registrations}
    />
  );
}
