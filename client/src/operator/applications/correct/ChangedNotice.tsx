import { onMount } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';

/** Somebody was faster: the page shows what it is now, and has to be looked at once more. */
export function ChangedNotice() {
  let box: HTMLDivElement | undefined;
  onMount(() => {
    box?.focus();
    box?.scrollIntoView({ block: 'center' });
  });
  return (
    <div ref={box} tabindex="-1" data-ring>
      <Notice tone="warning" title={t('corrections:changed')} live>
        {t('corrections:changedBody')}
      </Notice>
    </div>
  );
}
