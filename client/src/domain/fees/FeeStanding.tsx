import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { feeStateText, feeTone } from './fee-words';

export const FeeParts = graphql(`
  fragment FeeParts on Fee {
    id
    amount
    state
    receiptNumber
    waiveReason
  }
`);

/** What became of a fee, with the receipt or the reason. */
export function FeeStanding(props: { fee: FragmentType<typeof FeeParts> }) {
  const fee = () => readFragment(FeeParts, props.fee);
  return (
    <>
      <StatusBadge tone={feeTone[fee().state]}>{feeStateText(fee().state)}</StatusBadge>
      <Show when={fee().receiptNumber}>
        {(number) => (
          <span class="block text-sm text-ink-2 wrap-anywhere">{t('fee:receipt', { number: number() })}</span>
        )}
      </Show>
      <Show when={fee().waiveReason}>
        {(reason) => (
          <span class="block text-sm text-ink-2 wrap-anywhere">{t('fee:waived', { reason: reason() })}</span>
        )}
      </Show>
    </>
  );
}
