import { A } from '@solidjs/router';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import type { SummaryError } from '../../ui/ErrorSummary';
import { FormPage } from '../../ui/FormPage';
import { FormSection } from '../../ui/FormSection';
import { LinkButton } from '../../ui/LinkButton';
import { companyLabels } from '../company/company-values';
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
  const edit = (part: string) => (
    <A class="link" href={props.formHref}>
      {t('ui:action.edit')}
      <span class="sr-only"> {part}</span>
    </A>
  );
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
      <FormSection title={t('registration:accountPart')} action={edit(t('registration:accountPart'))}>
        <DescriptionList>
          <DescriptionItem label={t('registration:accountName')}>{props.values.accountName}</DescriptionItem>
          <DescriptionItem label={t('registration:personName')}>{props.values.personName}</DescriptionItem>
          <DescriptionItem label={t('registration:mobile')}>{props.values.mobile}</DescriptionItem>
          <DescriptionItem label={t('registration:email')}>{props.values.email}</DescriptionItem>
          <DescriptionItem label={t('registration:password')}>{t('registration:passwordSet')}</DescriptionItem>
        </DescriptionList>
      </FormSection>
      <FormSection title={t('registration:companyPart')} action={edit(t('registration:companyPart'))}>
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
