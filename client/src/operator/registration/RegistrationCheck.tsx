import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import type { SummaryError } from '../../ui/forms/ErrorSummary';
import { FormPage } from '../../ui/forms/FormPage';
import { AccountCheck } from './AccountCheck';
import type { AccountValues } from './registration-values';

export interface RegistrationCheckProps {
  values: AccountValues;
  /** What is wrong with the request as a whole; errors of fields are shown on the form. */
  errors: readonly SummaryError[];
  formHref: string;
  /** What sending brings about. */
  body: string;
  busy: boolean;
  onSend: () => void;
  /** What else was filled in. */
  children?: JSX.Element;
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
      {props.children}
      <p class="max-w-form text-ink-2">{props.body}</p>
    </FormPage>
  );
}
