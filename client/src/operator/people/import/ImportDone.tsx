import { onMount } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { Notice } from '../../../ui/notices/Notice';

/** How many were imported, and what comes next: their files. */
export function ImportDone(props: { count: number; onAgain: () => void }) {
  let panel: HTMLDivElement | undefined;
  onMount(() => panel?.focus());
  return (
    <div ref={panel} tabindex="-1" class="grid max-w-3xl gap-4">
      <Notice tone="success" title={t('peopleImport:done', { count: props.count })} live>
        {t('peopleImport:doneHint')}
      </Notice>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="primary" href="/people?missing=PASSPORT">
          {t('peopleImport:toMissing')}
        </LinkButton>
        <LinkButton href="/people">{t('people:backToList')}</LinkButton>
        <Button kind="quiet" onClick={() => props.onAgain()}>
          {t('peopleImport:again')}
        </Button>
      </div>
    </div>
  );
}
