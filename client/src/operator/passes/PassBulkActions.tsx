import { For } from 'solid-js';
import { forms } from '../../domain/applications/forms';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { startHref } from '../new-application/form-address';
import { createFormList } from '../new-application/form-list';
import { HoldCards } from './HoldCards';

/** Begins an application about the selected passes. */
export function PassBulkActions(props: { numbers: readonly string[] }) {
  const kinds = createFormList(() => 'PASSES');
  return (
    <>
      <span class="sr-only">{t('passes:bulk')}</span>
      <HoldCards dense numbers={props.numbers} />
      <For each={kinds()}>
        {(form) => (
          <LinkButton size="dense" icon={forms[form].icon} href={startHref(form, { passNumbers: [...props.numbers] })}>
            {t(`newApplication:form.${form}.begin`)}
          </LinkButton>
        )}
      </For>
    </>
  );
}
