import { formatDate, formatTimeOfSecond } from '../../lib/dates';

/** `2026/11/20 14:30:05`; breaks between date and time. A pass is valid to the second. */
export function PassTime(props: { value: string }) {
  return (
    <time datetime={props.value}>
      <span class="whitespace-nowrap">{formatDate(props.value)}</span>{' '}
      <span class="whitespace-nowrap">{formatTimeOfSecond(props.value)}</span>
    </time>
  );
}
