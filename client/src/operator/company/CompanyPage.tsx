import { createQuery } from '@urql/solid';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import type { ErrorCode } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CertificateRenewal } from '../certificates/CertificateRenewal';
import { CertificateState } from '../certificates/CertificateState';
import { ApplicationTasks, withoutCertificate } from './ApplicationTasks';
import { CompanyForm } from './CompanyForm';
import { Reminders } from './Reminders';

const OwnCompanyQuery = graphql(`
  query OwnCompany {
    viewer {
      company {
        id
        organisationKind
        organisationNumber
        ...CompanyParts
        ...ReminderParts
        certificate {
          state
          ...OwnCertificate
        }
      }
    }
  }
`);

/** 公司基本資料: the company's data, its certificate, and what is missing before passes may be applied for. */
export function CompanyPage() {
  const { viewer } = useViewer();
  const [result, reload] = createQuery({ query: OwnCompanyQuery });
  const read = () => reload({ requestPolicy: 'network-only' });
  const company = createRecord(result, (data) => data.viewer?.company);
  const lacks = (codes: readonly ErrorCode[]) =>
    viewer()?.applicationEligibility?.reasons.some(({ code }) => codes.includes(code)) ?? true;
  const inForce = () => !lacks(withoutCertificate);
  return (
    <>
      <PageTitle title={t('company:title')} />
      <ApplicationTasks onCompanyPage />
      <RecordPage of={company} onRetry={read}>
        {(company) => (
          <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
            <div class="panel grid grid-cols-1 p-5 sm:p-6">
              <FormSection title={t('company:data')}>
                <DescriptionList class="max-w-form">
                  <DescriptionItem label={t('company:number')}>
                    <span class="font-mono">{company().organisationNumber}</span>{' '}
                    <span class="text-ink-3">({t(`company:kind.${company().organisationKind}`)})</span>
                    <p class="text-sm text-ink-3">{t('company:numberHint')}</p>
                  </DescriptionItem>
                </DescriptionList>
                <CompanyForm company={company()} onReload={read} />
              </FormSection>
            </div>
            <div class="panel grid grid-cols-1 p-5 sm:p-6">
              <FormSection title={t('certificates:certificate')}>
                <CertificateState certificate={company().certificate} inForce={inForce()} />
                <CertificateRenewal state={company().certificate?.state} renamed={lacks(['COMPANY_RENAMED'])} />
              </FormSection>
            </div>
            <div class="panel grid grid-cols-1 p-5 sm:p-6 xl:col-span-2">
              <FormSection title={t('company:reminders.title')}>
                <Reminders company={company()} administrator={viewer()?.account.companyAdministrator === true} />
              </FormSection>
            </div>
            <div class="xl:col-span-2">
              <HistorySection subject="COMPANY" id={company().id} />
            </div>
          </div>
        )}
      </RecordPage>
    </>
  );
}
