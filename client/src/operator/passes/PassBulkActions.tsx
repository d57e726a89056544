import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { startHref } from '../new-application/form-address';
import { formIcon } from '../new-application/form-icon';
import { createFormsAbout } from '../new-application/forms-about';

/** Begins a form with the passes that were selected. */
export function PassBulkActions(props: { numbers: readonly string[] }) {
  const forms = createFormsAbout('PASSES');
  return (
    <>
      <span class="sr-only">{t('passes:bulk')}</span>
      <For each={forms()}>
        {(form) => (
          <LinkButton size="dense" icon={formIcon[form]} href={startHref(form, { passNumbers: [...props.numbers] })}>
            {t(`newApplication:begin.${form}`)}
          </LinkButton>
        )}
      </For>
    </>
  );
}
