import { Show } from 'solid-js';
import type { SuspensionPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/DateText';
import { PassNumber } from '../../ui/PassNumber';
import type { Column } from '../../ui/table-types';
import { nameOf } from '../ports/port-names';
import { SuspensionBadge } from './SuspensionBadge';
import { periodText } from './suspension-period';

type SuspensionColumn = Column<SuspensionPartsFragment>;

/** What operators and staff both see; the number leads to the pass that was checked. */
export const suspensionColumns = (): SuspensionColumn[] => [
  {
    key: 'port',
    header: t('suspensions:field.port'),
    class: 'min-w-20',
    cell: (row) => nameOf(row.port),
  },
  {
    key: 'period',
    header: t('suspensions:field.period'),
    nowrap: true,
    cell: (row) => periodText(row),
  },
  { key: 'state', header: t('suspensions:field.state'), cell: (row) => <SuspensionBadge state={row.state} /> },
  {
    key: 'pass',
    header: t('suspensions:field.passNumber'),
    link: true,
    nowrap: true,
    cell: (row) => <PassNumber value={row.passNumber} />,
  },
  {
    key: 'reason',
    header: t('suspensions:field.reason'),
    class: 'min-w-40',
    cell: (row) => <span class="whitespace-pre-wrap">{row.reason ?? '—'}</span>,
  },
  {
    key: 'lifting',
    header: t('suspensions:field.lifting'),
    class: 'min-w-36',
    cell: (row) => (
      <Show when={row.liftedAt} fallback={<span class="text-ink-3">—</span>}>
        <DateText value={row.liftedAt} roc={false} /> <span class="block">{row.liftedBy}</span>
        <span class="block text-xs whitespace-pre-wrap text-ink-3">{row.liftReason}</span>
      </Show>
    ),
  },
];
