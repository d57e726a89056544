import { Show } from 'solid-js';
import { formatDate, formatDateTime, formatRocDate } from '../../lib/dates';

export interface DateTextProps {
  /** ISO instant or date. */
  value: string | null | undefined;
  dateOnly?: boolean;
  /** False leaves the ROC date out, where space is short. */
  roc?: boolean;
}

/** `2026/11/20 14:30 (115/11/20)`, in Taipei wherever the reader is. */
export function DateText(props: DateTextProps) {
  return (
    <Show when={props.value} fallback={<span class="text-ink-3">—</span>}>
      {(value) => (
        <time datetime={value()}>
          <span class="whitespace-nowrap">{props.dateOnly ? formatDate(value()) : formatDateTime(value())}</span>{' '}
          <Show when={props.roc !== false && formatRocDate(value())}>
            {(roc) => <span class="whitespace-nowrap text-ink-3">({roc()})</span>}
          </Show>
        </time>
      )}
    </Show>
  );
}
