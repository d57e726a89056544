import { nameOf, portAreaLines } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { GateStateBadge } from './GateStateBadge';
import { GateParts } from './gate-documents';

const readGate = (row: FragmentType<typeof GateParts>) => readFragment(GateParts, row);

export const gateColumns = () =>
  mapColumns(readGate, [
    {
      key: 'code',
      header: t('gates:field.code'),
      nowrap: true,
      cell: (gate) => <span class="font-mono">{gate.code}</span>,
    },
    { key: 'name', header: t('gates:field.name'), class: 'min-w-40', cell: (gate) => nameOf(gate) },
    { key: 'area', header: t('gates:field.area'), class: 'min-w-40', cell: (gate) => portAreaLines([gate.area])[0] },
    { key: 'state', header: t('gates:field.state'), cell: (gate) => <GateStateBadge state={gate.state} /> },
    {
      key: 'createdAt',
      header: t('gates:field.createdAt'),
      cell: (gate) => <DateText value={gate.createdAt} dateOnly />,
    },
  ]);
