import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { companyLabels } from '../company/company-values';
import { EditLink } from './EditLink';
import type { RegistrationValues } from './registration-values';

/** 公司資料 once more, before it is sent. */
export function CompanyCheck(props: { values: RegistrationValues; formHref: string }) {
  return (
    <FormSection
      title={t('registration:companyPart')}
      action={<EditLink href={props.formHref} part={t('registration:companyPart')} />}
    >
      <DescriptionList>
        <DescriptionItem
          label={props.values.organisationKind === 'UBN' ? t('registration:ubn') : t('registration:agency')}
        >
          <span class="font-mono">{props.values.organisationNumber}</span>
        </DescriptionItem>
        <DescriptionItem label={companyLabels().companyName}>{props.values.companyName}</DescriptionItem>
        <DescriptionItem label={companyLabels().companyPhone}>{props.values.companyPhone}</DescriptionItem>
        <DescriptionItem label={companyLabels().companyAddress}>{props.values.companyAddress}</DescriptionItem>
        <DescriptionItem label={companyLabels().responsiblePerson}>{props.values.responsiblePerson}</DescriptionItem>
        <DescriptionItem label={companyLabels().companyFax}>{props.values.companyFax || '—'}</DescriptionItem>
        <DescriptionItem label={t('certificates:certificate')}>{props.values.certificate?.fileName}</DescriptionItem>
      </DescriptionList>
    </FormSection>
  );
}
