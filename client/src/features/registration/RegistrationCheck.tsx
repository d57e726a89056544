import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import type { SummaryError } from '../../ui/ErrorSummary';
import { FormPage } from '../../ui/FormPage';
import { FormSection } from '../../ui/FormSection';
import { LinkButton } from '../../ui/LinkButton';
import { companyLabels } from '../company/company-values';
import { AccountCheck } from './AccountCheck';
import { EditLink } from './EditLink';
import type { RegistrationValues } from './registration-values';

export interface RegistrationCheckProps {
  values: RegistrationValues;
  /** What is wrong with the request as a whole; faults of fields are shown on the form. */
  errors: readonly SummaryError[];
  formHref: string;
  busy: boolean;
  onSend: () => void;
}

/** 確定要送出申請？ All that was filled in, once more. */
export function RegistrationCheck(props: RegistrationCheckProps) {
  return (
    <FormPage
      label={t('registration:checkTitle')}
      errors={props.errors}
      onSubmit={() => props.onSend()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={props.busy}>
            {t('registration:send')}
          </Button>
          <LinkButton href={props.formHref}>{t('registration:backToForm')}</LinkButton>
        </>
      }
    >
      <AccountCheck values={props.values} formHref={props.formHref} />
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
      <p class="max-w-form text-ink-2">{t('registration:checkBody')}</p>
    </FormPage>
  );
}
