import { For } from 'solid-js';
import { formIcon } from '../../domain/applications/application-icons';
import { begunHref, passForms } from '../../domain/applications/form-address';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';

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
