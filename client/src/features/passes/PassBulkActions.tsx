import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { begunHref, passForms } from '../applications/form-address';
import { formIcon } from '../applications/looks';

/** Begins a form with the passes that were selected. */
export function PassBulkActions(props: { numbers: readonly string[] }) {
  return (
    <>
      <span class="sr-only">{t('passPage:bulk')}</span>
      <For each={passForms}>
        {(form) => (
          <LinkButton size="dense" icon={formIcon[form]} href={begunHref(form, { passNumbers: [...props.numbers] })}>
            {t(`eligibility:begin.${form}`)}
          </LinkButton>
        )}
      </For>
    </>
  );
}
