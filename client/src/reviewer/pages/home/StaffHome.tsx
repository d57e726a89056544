import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';
import { OpenCases } from './OpenCases';

const StaffHomeQuery = graphql(`
  query StaffHome {
    registrations(state: OPEN, size: 5) {
      total
      items {
        id
        companyName
        accountName
        personName
        submittedAt
      }
    }
    certificates(state: OPEN, size: 5) {
      total
      items {
        id
        submittedAt
        registrationId
        company {
          name
        }
      }
    }
  }
`);

/** What waits for a decision, as numbers that lead to the lists, and what has waited longest. */
export function StaffHome() {
  const [result] = createQuery({
    query: StaffHomeQuery,
    context: { additionalTypenames: ['Registration', 'Certificate'] },
  });
  return (
    <>
      <PageTitle title={t('reviewer:home.waiting')} />
      <Show when={errorText(result.error)}>{(words) => <Notice tone="danger">{words()}</Notice>}</Show>
      <div class="grid items-start gap-5 xl:grid-cols-2">
        <OpenCases
          title={t('reviews:registration.title')}
          href="/registrations"
          total={result.data?.registrations.total}
          cases={result.data?.registrations.items.map((row) => ({
            href: `/registrations/${row.id}`,
            title: row.companyName,
            detail: `${row.accountName} ${row.personName}`,
            submittedAt: row.submittedAt,
          }))}
        />
        <OpenCases
          title={t('reviews:certificate.title')}
          href="/certificates"
          total={result.data?.certificates.total}
          cases={result.data?.certificates.items.map((row) => ({
            href: `/certificates/${row.id}`,
            title: row.company.name,
            detail: row.registrationId ? t('reviews:source.registration') : t('reviews:source.later'),
            submittedAt: row.submittedAt,
          }))}
        />
      </div>
    </>
  );
}
