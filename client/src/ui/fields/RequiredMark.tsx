import { t } from '../../lib/i18n';

/** The asterisk of the manuals. Screen readers hear it from the control itself. */
export function RequiredMark() {
  return (
    <span aria-hidden="true" title={t('ui:field.required')} class="text-danger">
      {'\u00a0*'}
    </span>
  );
}
