import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { Notice } from '../notices/Notice';

/** In place of rows: a name or number that the address only marks is not known here. */
export function ExpiredFilters(props: { onClear?: () => void }) {
  return (
    <div class="p-3">
      <Notice tone="warning" title={t('ui:filter.expired')} live>
        <p>{t('ui:filter.expiredHint')}</p>
        <Button size="dense" class="mt-2" onClick={() => props.onClear?.()}>
          {t('ui:action.clear')}
        </Button>
      </Notice>
    </div>
  );
}
