import { onMount } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { Notice } from '../../../ui/notices/Notice';
import type { CheckedLine } from './check-lines';
import { ImportTable } from './ImportTable';

/** What became of each line, and what comes next: their files. */
export function ImportDone(props: { lines: readonly CheckedLine[]; onAgain: () => void }) {
  let panel: HTMLDivElement | undefined;
  onMount(() => panel?.focus());
  const count = (done: CheckedLine['done']) => props.lines.filter((line) => line.done === done).length;
  const title = () => {
    if (count('CHANGED') === 0) return t('peopleImport:done', { count: count('ADDED') });
    return count('ADDED') === 0
      ? t('peopleImport:doneChanged', { count: count('CHANGED') })
      : t('peopleImport:doneBoth', { added: count('ADDED'), changed: count('CHANGED') });
  };
  return (
    <div ref={panel} tabindex="-1" class="grid grid-cols-1 gap-4">
      <Notice tone="success" title={title()} live class="max-w-3xl">
        {t('peopleImport:doneHint')}
      </Notice>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="primary" href="/people/attachments">
          {t('peopleFiles:action')}
        </LinkButton>
        <LinkButton href="/people?missing=PASSPORT">{t('peopleImport:toMissing')}</LinkButton>
        <LinkButton href="/people">{t('people:backToList')}</LinkButton>
        <Button kind="quiet" onClick={() => props.onAgain()}>
          {t('peopleImport:again')}
        </Button>
      </div>
      <ImportTable caption={t('peopleImport:results')} lines={props.lines} over />
    </div>
  );
}
