import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { begunHref, passForms } from '../new-application/form-address';
import { formIcon } from '../new-application/form-icon';

/** Begins a form with the passes that were selected. */
export function PassBulkActions(props: { numbers: readonly string[] }) {
  return (
    <>
      <span class="sr-only">{t('passes:bulk')}</span>
      <For each={passForms}>
        {(form) => (
          <LinkButton size="dense" icon={formIcon[form]} href={begunHref(form, { passNumbers: [...props.numbers] })}>
            {t(`newApplication:begin.${form}`)}
          </LinkButton>
        )}
      </For>
    </>
  );
}
