import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { opens } from '../session/sections';
import { CompanyAccounts } from './CompanyAccounts';
import { CompanyApplications } from './CompanyApplications';
import { CompanyBans } from './CompanyBans';
import { CompanyCertificates } from './CompanyCertificates';
import { CompanyFacts } from './CompanyFacts';
import { CompanyPasses } from './CompanyPasses';
import { CompanyReads } from './CompanyReads';
import { CompanyRegistrations } from './CompanyRegistrations';
import { CompanySuspensions } from './CompanySuspensions';

const Company = graphql(`
  query CompanyDossierPage($number: String!) {
    companyDossier(organisationNumber: $number) {
      id
      company {
        name
        organisationNumber
      }
      ...CompanyFacts
    }
  }
`);

/** All that there is of one company, as far as the viewer may read it. */
export function CompanyPage() {
  const params = useParams<{ number: string }>();
  const { viewer } = useViewer();
  const number = () => decodeURIComponent(params.number).toUpperCase();
  const [result, read] = createQuery({ query: Company, variables: () => ({ number: number() }) });
  const state = createRecord(
    result,
    (data) => data.companyDossier,
    ({ company }) => company.organisationNumber === number(),
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('companies:title'), href: '/companies' }, { label: number() }]} />
      <PageTitle title={state.record()?.company.name ?? number()} />
      <RecordPage
        of={state}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        missing={{
          title: t('companies:missing'),
          hint: t('companies:missingHint'),
          href: '/companies',
          back: t('companies:back'),
        }}
      >
        {(found) => (
          <div class="grid grid-cols-1 gap-6">
            <CompanyFacts company={found()} />
            <Show when={opens(viewer(), 'COMPANY_ACCOUNTS')}>
              <CompanyAccounts id={found().id} />
            </Show>
            <CompanyPasses number={number()} />
            <CompanyApplications number={number()} />
            <CompanyApplications number={number()} refused />
            <Show when={opens(viewer(), 'SUSPENSIONS')}>
              <CompanySuspensions number={number()} />
            </Show>
            <CompanyBans number={number()} />
            <Show when={opens(viewer(), 'CERTIFICATES')}>
              <CompanyCertificates number={number()} />
              <CompanyRegistrations number={number()} />
            </Show>
            <CompanyReads number={number()} />
            <HistorySection subject="COMPANY" id={found().id} />
          </div>
        )}
      </RecordPage>
    </>
  );
}
