import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { begunHref } from '../applications/form-address';
import { formLook } from '../applications/looks';

const forms = ['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'] as const;

/** Begins a form with the passes that were selected. */
export function PassBulkActions(props: { numbers: readonly string[] }) {
  return (
    <>
      <span class="sr-only">{t('passPage:bulk')}</span>
      <For each={forms}>
        {(form) => (
          <LinkButton
            size="dense"
            icon={formLook[form].icon}
            href={begunHref(form, { passNumbers: [...props.numbers] })}
          >
            {t(`eligibility:begin.${form}`)}
          </LinkButton>
        )}
      </For>
    </>
  );
}
