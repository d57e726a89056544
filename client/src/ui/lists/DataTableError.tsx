import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { Notice } from '../notices/Notice';

export function DataTableError(props: { error?: string; onRetry?: () => void }) {
  return (
    <Show when={props.error}>
      <div class="p-3">
        <Notice tone="danger" title={props.error} live>
          <p>{t('ui:table.failedHint')}</p>
          <Show when={props.onRetry}>
            <Button size="dense" class="mt-2" onClick={() => props.onRetry?.()}>
              {t('ui:action.retry')}
            </Button>
          </Show>
        </Notice>
      </div>
    </Show>
  );
}
