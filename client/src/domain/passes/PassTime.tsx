import { Show } from 'solid-js';
import type { PassPartsFragment } from '../../gql/graphql';
import { formatDate, formatRocDate, formatTimeOfSecond } from '../../lib/dates';

/** `2026/11/20 14:30:05` */
export const passTimeText = (value: string) => `${formatDate(value)} ${formatTimeOfSecond(value)}`;

/** The same for the page; breaks between date and time. A single-entry pass is valid to the second. */
export function PassTime(props: { value: string; roc?: boolean }) {
  return (
    <time datetime={props.value}>
      <span class="whitespace-nowrap">{formatDate(props.value)}</span>{' '}
      <span class="whitespace-nowrap">{formatTimeOfSecond(props.value)}</span>
      <Show when={props.roc}>
        <span class="whitespace-nowrap text-ink-3"> ({formatRocDate(props.value)})</span>
      </Show>
    </time>
  );
}

/** From and to under each other; cards are valid for whole days. */
export function Validity(props: { pass: Pick<PassPartsFragment, 'kind' | 'validFrom' | 'validTo'> }) {
  const Moment = (moment: { value: string }) => (
    <Show
      when={props.pass.kind === 'SINGLE_ENTRY'}
      fallback={<time datetime={moment.value}>{formatDate(moment.value)}</time>}
    >
      <PassTime value={moment.value} />
    </Show>
  );
  return (
    <>
      <span class="block sm:whitespace-nowrap">
        <Moment value={props.pass.validFrom} />
        {' –'}
      </span>
      <span class="block sm:whitespace-nowrap">
        <Moment value={props.pass.validTo} />
      </span>
    </>
  );
}
