import { t } from '../../lib/i18n';
import { Spinner } from '../progress/Spinner';

/** In place of everything, until it is known which page comes. */
export function Starting() {
  return (
    <div class="grid min-h-dvh place-items-center text-ink-3" role="status">
      <span class="flex items-center gap-3">
        <Spinner />
        {t('ui:table.loading')}
      </span>
    </div>
  );
}
