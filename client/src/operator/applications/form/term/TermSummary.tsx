import { Show } from 'solid-js';
import { termText } from '../../../../domain/applications/application-words';
import { portName } from '../../../../domain/ports/port-names';
import { parseDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { DateText } from '../../../../ui/records/DateText';
import { DescriptionItem } from '../../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../../ui/records/DescriptionList';
import type { FormFields } from '../content/form-fields';
import { lastDayOf } from '../content/term-choices';

/** Port and time as they were chosen. */
export function TermSummary(props: { fields: FormFields }) {
  const form = () => props.fields.form;
  const port = () => props.fields.ports.find(({ code }) => code === props.fields.content.pickupPortCode);
  const start = () => parseDate(props.fields.content.startDay);
  const term = () => props.fields.content.term;
  const end = () => {
    const [from, length] = [start(), term()];
    return from && length ? lastDayOf(from, length) : undefined;
  };
  return (
    <DescriptionList>
      <Show when={port()}>
        {(chosen) => <DescriptionItem label={t('applications:field.pickupPort')}>{portName(chosen())}</DescriptionItem>}
      </Show>
      <Show when={form().asksStartDay}>
        <DescriptionItem label={t('applications:field.startDay')}>
          <DateText value={start()} dateOnly />
        </DescriptionItem>
      </Show>
      <Show when={term()}>
        {(length) => (
          <DescriptionItem label={t('applications:field.term')}>
            {termText(length())}
            <Show when={!form().asksStartDay}>
              <span class="block text-sm text-ink-2">{t('applications:term.renewal')}</span>
            </Show>
          </DescriptionItem>
        )}
      </Show>
      <Show when={end()}>
        {(last) => (
          <DescriptionItem label={t('applications:field.lastDay')}>
            <DateText value={last()} dateOnly />
          </DescriptionItem>
        )}
      </Show>
    </DescriptionList>
  );
}
