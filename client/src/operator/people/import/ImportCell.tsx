import { For, Show } from 'solid-js';
import { ChangedValue } from '../../../domain/history/HistoryChanges';
import { idKindText } from '../../../domain/people/person-parts';
import { formatDate } from '../../../lib/dates';
import { phoneText } from '../../../lib/phone-text';
import { type CheckedLine, lineErrorText } from './check-lines';
import { type ImportField, plainNumber } from './import-columns';

/** What would be stored; what was written while it cannot be. */
function shownValue({ person, input, cells }: CheckedLine, field: ImportField): string {
  if (!person || !input) return cells[field];
  switch (field) {
    case 'idKind':
      return idKindText(input.idKind);
    case 'idNumber':
      return plainNumber(input.idNumber);
    case 'mobile':
      return person.mobile ? phoneText(person.mobile) : '';
    case 'documentValidTo':
      return person.documentValidTo ? formatDate(person.documentValidTo) : cells.documentValidTo;
    default:
      return person[field] ?? '';
  }
}

/** One value of a line: what it would become, or what is wrong with it. */
export function ImportCell(props: { line: CheckedLine; field: ImportField }) {
  const errors = () => props.line.errors.filter(({ field }) => field === props.field);
  const change = () => props.line.update?.changes.find(({ field }) => field === props.field);
  return (
    <>
      <span class="block wrap-anywhere" classList={{ 'font-mono': props.field === 'idNumber' }}>
        <Show
          when={errors().length === 0 && change()}
          fallback={shownValue(props.line, props.field) || <span class="text-ink-3">—</span>}
        >
          {(found) => <ChangedValue change={{ ...found(), masked: false }} nameOnly={false} />}
        </Show>
      </span>
      <For each={errors()}>
        {(error) => <span class="block text-xs font-medium text-danger">{lineErrorText(error)}</span>}
      </For>
    </>
  );
}
