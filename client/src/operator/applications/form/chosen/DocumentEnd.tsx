import { Show } from 'solid-js';
import { formatDate, parseDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import type { FormContent } from '../content/form-content';
import { lastDayOf } from '../content/term-choices';

export interface DocumentEndProps {
  documentValidTo: string | null;
  content: Pick<FormContent, 'startDay' | 'term'>;
}

/** 證件效期, where there is one; with a warning if it ends before the pass applied for does (R-PER-1). */
export function DocumentEnd(props: DocumentEndProps) {
  const lastDay = () => {
    const [start, { term }] = [parseDate(props.content.startDay), props.content];
    return start && term ? lastDayOf(start, term) : undefined;
  };
  const early = (day: string) => day < (lastDay() ?? '');
  return (
    <Show when={props.documentValidTo}>
      {(day) => (
        <span class="block text-xs" classList={{ 'text-warning': early(day()), 'text-ink-3': !early(day()) }}>
          {early(day())
            ? t('person:documentEndsEarly', { date: formatDate(day()) })
            : `${t('people:field.documentValidTo')} ${formatDate(day())}`}
        </span>
      )}
    </Show>
  );
}
