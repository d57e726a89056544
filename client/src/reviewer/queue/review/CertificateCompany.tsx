import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { CertificateReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { CaseSection, caseList } from '../../../ui/records/CaseSection';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';

/** Whose certificate it is, and with what it came. */
export function CertificateCompany(props: { certificate: CertificateReviewFragment }) {
  return (
    <CaseSection title={t('reviews:registration.company')}>
      <DescriptionList class={caseList}>
        <DescriptionItem label={t('reviews:field.companyName')}>{props.certificate.company.name}</DescriptionItem>
        <DescriptionItem label={t(`reviews:field.${props.certificate.company.organisationKind}`)}>
          <span class="font-mono">{props.certificate.company.organisationNumber}</span>
        </DescriptionItem>
        <DescriptionItem label={t('reviews:field.source')}>
          <Show when={props.certificate.registrationId} fallback={t('reviews:source.later')}>
            {(id) => (
              <>
                {t('reviews:source.registration')}{' '}
                <A class="link ml-2" href={`/registrations/${id()}`}>
                  {t('reviews:certificate.openRegistration')}
                </A>
              </>
            )}
          </Show>
        </DescriptionItem>
      </DescriptionList>
    </CaseSection>
  );
}
