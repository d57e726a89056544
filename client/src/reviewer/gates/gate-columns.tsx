import { nameOf, portAreaLines } from '../../domain/ports/port-names';
import type { GatePartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/DateText';
import type { Column } from '../../ui/table-types';
import { GateStateBadge } from './GateStateBadge';

export const gateColumns = (): Column<GatePartsFragment>[] => [
  {
    key: 'code',
    header: t('gates:field.code'),
    nowrap: true,
    cell: (gate) => <span class="font-mono">{gate.code}</span>,
  },
  { key: 'name', header: t('gates:field.name'), class: 'min-w-40', cell: nameOf },
  { key: 'area', header: t('gates:field.area'), class: 'min-w-40', cell: (gate) => portAreaLines([gate.area])[0] },
  { key: 'state', header: t('gates:field.state'), cell: (gate) => <GateStateBadge state={gate.state} /> },
  {
    key: 'createdAt',
    header: t('gates:field.createdAt'),
    cell: (gate) => <DateText value={gate.createdAt} dateOnly />,
  },
];
