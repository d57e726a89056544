import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { EditLink } from './EditLink';
import type { AccountValues } from './registration-values';

/** 帳號資料 once more, before it is sent. */
export function AccountCheck(props: { values: AccountValues; formHref: string }) {
  return (
    <FormSection
      title={t('registration:accountPart')}
      action={<EditLink href={props.formHref} part={t('registration:accountPart')} />}
    >
      <DescriptionList>
        <DescriptionItem label={t('registration:accountName')}>{props.values.accountName}</DescriptionItem>
        <DescriptionItem label={t('registration:personName')}>{props.values.personName}</DescriptionItem>
        <DescriptionItem label={t('registration:mobile')}>{props.values.mobile}</DescriptionItem>
        <DescriptionItem label={t('registration:email')}>{props.values.email}</DescriptionItem>
        <DescriptionItem label={t('registration:password')}>{t('registration:passwordSet')}</DescriptionItem>
      </DescriptionList>
    </FormSection>
  );
}
