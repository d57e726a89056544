import { type JSX, Show } from 'solid-js';
import type { DeactivatedPartsFragment } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/DateText';
import { Masked } from '../../ui/Masked';
import { PassNumber } from '../../ui/PassNumber';
import type { Column } from '../../ui/table-types';
import { PassStatusBadge } from '../passes/PassStatusBadge';
import { portName } from '../ports/port-names';
import { numberOf, refusalText } from './reinstatement-words';

/** The manual's columns in its order. @param action what the viewer may do about a card */
export const deactivatedColumns = (
  action: (card: DeactivatedPartsFragment) => JSX.Element,
): Column<DeactivatedPartsFragment>[] => [
  {
    key: 'number',
    header: t('reinstatements:field.number'),
    nowrap: true,
    cell: ({ pass }) => <PassNumber value={pass.number} />,
  },
  {
    key: 'idNumber',
    header: t('reinstatements:field.idNumber'),
    nowrap: true,
    cell: ({ pass: { holder } }) => (
      <Masked value={numberOf(holder)} masked={holder.masked || holder.idNumber === undefined} mono />
    ),
  },
  {
    key: 'name',
    header: t('reinstatements:field.name'),
    class: 'min-w-24',
    cell: ({ pass: { holder } }) => <Masked value={holder.name} masked={holder.masked} />,
  },
  {
    key: 'validFrom',
    header: t('reinstatements:field.validFrom'),
    nowrap: true,
    cell: ({ pass }) => formatDate(pass.validFrom),
  },
  {
    key: 'validTo',
    header: t('reinstatements:field.validTo'),
    nowrap: true,
    cell: ({ pass }) => formatDate(pass.validTo),
  },
  {
    key: 'lastUsed',
    header: t('reinstatements:field.lastUsedAt'),
    cell: ({ lastUsedAt }) => <DateText value={lastUsedAt} roc={false} />,
  },
  {
    key: 'port',
    header: t('reinstatements:field.port'),
    nowrap: true,
    cell: ({ pass }) => portName(pass.port),
  },
  {
    key: 'status',
    header: t('reinstatements:field.status'),
    class: 'min-w-36',
    cell: ({ pass }) => (
      <>
        <PassStatusBadge
          status={pass.status}
          text={pass.status === 'DEACTIVATED' ? t('reinstatements:deactivated') : undefined}
        />
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
