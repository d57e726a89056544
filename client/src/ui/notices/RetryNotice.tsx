import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { Notice } from './Notice';

/** What could not be had, and trying it again. */
export function RetryNotice(props: { words: string; onRetry: () => void }) {
  return (
    <Notice tone="danger" title={props.words}>
      <Button size="dense" class="mt-2" onClick={() => props.onRetry()}>
        {t('ui:action.retry')}
      </Button>
    </Notice>
  );
}
