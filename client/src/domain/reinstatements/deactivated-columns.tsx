import { type JSX, Show } from 'solid-js';
import type { DeactivatedPartsFragment } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { PassStatusBadge } from '../passes/PassStatusBadge';
import { portName } from '../ports/port-names';
import { holderColumns } from '../unused-cards/holder-columns';
import { MinuteText } from '../unused-cards/MinuteText';
import { refusalText } from './reinstatement-words';

/** So that the status stays in sight beside the buttons. */
const narrow = 'sm:px-2!';

/** 停用中(因未通行), on two lines where one is too narrow. */
function DeactivatedText() {
  const [state, reason] = t('reinstatements:deactivated').split(/(?=\()/);
  return (
    <span class="break-keep whitespace-normal">
      {state}
      <wbr />
      {reason}
    </span>
  );
}

/** The manual's columns in its order. @param action what the viewer may do about a card */
export const deactivatedColumns = (
  action: (card: DeactivatedPartsFragment) => JSX.Element,
): Column<DeactivatedPartsFragment>[] => [
  ...holderColumns(({ pass }: DeactivatedPartsFragment) => pass),
  {
    key: 'validFrom',
    header: t('reinstatements:field.validFrom'),
    class: narrow,
    nowrap: true,
    cell: ({ pass }) => formatDate(pass.validFrom),
  },
  {
    key: 'validTo',
    header: t('reinstatements:field.validTo'),
    class: narrow,
    nowrap: true,
    cell: ({ pass }) => formatDate(pass.validTo),
  },
  {
    key: 'lastUsed',
    header: t('reinstatements:field.lastUsedAt'),
    class: narrow,
    cell: ({ lastUsedAt }) => <MinuteText value={lastUsedAt} />,
  },
  {
    key: 'port',
    header: t('reinstatements:field.port'),
    class: `min-w-16 ${narrow}`,
    cell: ({ pass }) => portName(pass.port),
  },
  {
    key: 'status',
    header: t('reinstatements:field.status'),
    class: narrow,
    cell: ({ pass }) => (
      <>
        <PassStatusBadge status={pass.status} text={pass.status === 'DEACTIVATED' ? <DeactivatedText /> : undefined} />
        <Show when={pass.reinstatement?.pendingUntil}>
          {(time) => (
            <span class="mt-0.5 block text-xs text-ink-2">
              {t('reinstatements:pendingFrom', { time: formatDateTime(time()) })}
            </span>
          )}
        </Show>
      </>
    ),
  },
  {
    key: 'action',
    header: t('reinstatements:field.action'),
    sticky: true,
    class: 'min-w-28',
    cell: (card) => (
      <>
        {action(card)}
        <Show when={!card.pass.reinstatement?.pendingUntil && card.pass.reinstatement?.error}>
          {(error) => <span class="block text-xs text-ink-2">{refusalText(error())}</span>}
        </Show>
      </>
    ),
  },
];
