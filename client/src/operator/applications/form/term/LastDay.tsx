import { Show } from 'solid-js';
import { termText } from '../../../../domain/applications/application-words';
import { formatDate, parseDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { DateText } from '../../../../ui/records/DateText';
import type { FormContent } from '../content/form-content';
import { lastDayOf } from '../content/term-choices';

/** The last day as it follows from the first one and the term, in both calendars. */
export function LastDay(props: { content: FormContent }) {
  const reckoned = () => {
    const start = parseDate(props.content.startDay);
    const { term } = props.content;
    const end = start && term ? lastDayOf(start, term) : undefined;
    return start && term && end ? { start, term, end } : undefined;
  };
  return (
    <div role="status" class="max-w-form rounded-md border border-line bg-sunken px-4 py-3">
      <Show when={reckoned()} fallback={<p class="text-ink-3">{t('applications:term.needsStart')}</p>}>
        {(all) => (
          <>
            <p class="text-sm text-ink-2">{t('applications:term.lastDay')}</p>
            <p class="text-lg font-semibold">
              <DateText value={all().end} dateOnly />
            </p>
            <p class="text-sm text-ink-3">
              {t('applications:term.computed', { start: formatDate(all().start), term: termText(all().term) })}
            </p>
          </>
        )}
      </Show>
    </div>
  );
}
