import { Show } from 'solid-js';
import IconCalendar from '~icons/lucide/calendar-days';
import { formatDate, formatRocDate, parseDate, parseDayFrom } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';
import { useField } from './field-context';
import { TextInput } from './TextInput';

export interface DayInputProps {
  /** As it is typed, in western or ROC years. */
  value: string;
  onInput?: (typed: string) => void;
  onBlur?: () => void;
  /** The first and the last day that the calendar offers, as ISO. */
  min?: string;
  max?: string;
  dense?: boolean;
}

/** A day, typed or chosen in a calendar; what was understood stands beside it in both calendars. */
export function DayInput(props: DayInputProps) {
  let text: HTMLInputElement | undefined;
  let calendar: HTMLInputElement | undefined;
  const field = useField();
  const understood = () => (props.dense ? undefined : parseDate(props.value));
  const write = (day: string) => {
    if (!text || !day) return;
    text.value = formatDate(day);
    text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const open = () => {
    if (!calendar) return;
    calendar.value = parseDate(text?.value ?? '') ?? '';
    calendar.showPicker?.();
  };
  /** Without a year it is the first such day that may be chosen. */
  const complete = () => {
    const typed = text?.value ?? '';
    const day = props.min !== undefined && !parseDate(typed) ? parseDayFrom(typed, props.min) : undefined;
    if (day) write(day);
    props.onBlur?.();
  };
  return (
    <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
      <div class="relative" classList={{ 'w-44': !props.dense, 'w-full': props.dense }}>
        <TextInput
          ref={text}
          class="pr-10"
          dense={props.dense}
          autocomplete="off"
          placeholder={t('ui:filter.dayHint')}
          value={props.value}
          onInput={(typed) => props.onInput?.(typed)}
          onBlur={complete}
        />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: never focused, the button stands for it. */}
        <input
          ref={calendar}
          type="date"
          tabindex="-1"
          aria-hidden="true"
          class="pointer-events-none absolute right-0 bottom-0 h-full w-10 opacity-0"
          min={props.min}
          max={props.max}
          onInput={(event) => {
            event.stopPropagation();
            write(event.currentTarget.value);
          }}
        />
        <IconButton
          icon={IconCalendar}
          label={t('ui:field.calendar')}
          class="absolute! right-0.5 bottom-1/2 size-8! translate-y-1/2"
          aria-controls={field?.id}
          onClick={open}
        />
      </div>
      <Show when={understood()}>
        {(day) => (
          <span class="text-sm text-ink-2">
            {formatDate(day())} ({formatRocDate(day())})
          </span>
        )}
      </Show>
    </div>
  );
}
