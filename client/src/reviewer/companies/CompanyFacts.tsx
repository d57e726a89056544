import { Show } from 'solid-js';
import { Eligibility, EligibilityParts } from '../../domain/eligibility/eligibility';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';

const CompanyFactsParts = graphql(`
  fragment CompanyFacts on CompanyDossier {
    company {
      organisationKind
      organisationNumber
    }
    registeredAt
    phone
    fax
    address
    responsiblePerson
    applicationEligibility {
      ...EligibilityParts
    }
  }
`);

export function CompanyFacts(props: { company: FragmentType<typeof CompanyFactsParts> }) {
  const facts = () => readFragment(CompanyFactsParts, props.company);
  const optional = () =>
    [
      [t('reviews:field.responsiblePerson'), facts().responsiblePerson],
      [t('reviews:field.companyPhone'), facts().phone],
      [t('reviews:field.companyFax'), facts().fax],
      [t('reviews:field.companyAddress'), facts().address],
    ] as const;
  return (
    <CaseSection title={t('companies:facts')}>
      <DescriptionList class="lg:grid-cols-2">
        <DescriptionItem label={t(`reviews:field.${facts().company.organisationKind}`)}>
          <span class="font-mono">{facts().company.organisationNumber}</span>
        </DescriptionItem>
        <DescriptionItem label={t('companies:field.eligibility')}>
          <Eligibility eligibility={readFragment(EligibilityParts, facts().applicationEligibility)} />
        </DescriptionItem>
        {optional().map(([label, value]) => (
          <Show when={value}>
            <DescriptionItem label={label}>{value}</DescriptionItem>
          </Show>
        ))}
        <DescriptionItem label={t('companies:field.registeredAt')}>
          <DateText value={facts().registeredAt} dateOnly />
        </DescriptionItem>
      </DescriptionList>
    </CaseSection>
  );
}
