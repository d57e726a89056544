import { For, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { type CompanyValues, companyLabels } from './company-values';

export interface CompanyConflictProps {
  before: CompanyValues;
  now: CompanyValues;
  /** Gives up what was typed. */
  onTake: () => void;
}

/** Somebody else was faster: what they changed, and the choice between theirs and one's own. */
export function CompanyConflict(props: CompanyConflictProps) {
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  const fields = () =>
    (Object.keys(props.now) as (keyof CompanyValues)[]).filter((field) => props.now[field] !== props.before[field]);
  return (
    <div ref={box} tabindex="-1" class="max-w-form">
      <Notice tone="warning" title={t('company:conflict.title')} live>
        <Show when={fields().length > 0} fallback={<p>{t('company:conflict.none')}</p>}>
          <p>{t('company:conflict.body')}</p>
          <ul class="mt-1 ml-5 list-disc">
            <For each={fields()}>
              {(field) => (
                <li>{t('faults:labelled', { label: companyLabels()[field], text: props.now[field] || '—' })}</li>
              )}
            </For>
          </ul>
        </Show>
        <p class="mt-2">{t('company:conflict.keep')}</p>
        <Button size="dense" class="mt-3" onClick={() => props.onTake()}>
          {t('company:conflict.take')}
        </Button>
      </Notice>
    </div>
  );
}
