import { formatDate, formatTime } from '../../lib/dates';

/** A time to the minute that breaks between day and time where a table has many columns. */
export function MinuteText(props: { value: string }) {
  return (
    <time datetime={props.value}>
      <span class="whitespace-nowrap">{formatDate(props.value)}</span>{' '}
      <span class="whitespace-nowrap">{formatTime(props.value)}</span>
    </time>
  );
}
