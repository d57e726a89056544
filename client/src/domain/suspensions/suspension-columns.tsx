import { type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { SuspensionPartsFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { PassNumber } from '../../ui/records/PassNumber';
import { portName } from '../ports/port-names';
import { SuspensionBadge } from './SuspensionBadge';
import { SuspensionParts } from './suspension-parts';

type Suspension = FragmentType<typeof SuspensionParts>;

const readSuspension = (row: Suspension) => readFragment(SuspensionParts, row);

/** First and last day, each unbroken. */
function Period(props: { suspension: SuspensionPartsFragment }) {
  return (
    <>
      <span class="whitespace-nowrap">{formatDate(props.suspension.from)}</span>
      {' – '}
      <span class="whitespace-nowrap">{formatDate(props.suspension.to)}</span>
    </>
  );
}

/** How it ended: lifted by whom, when and why, or by its time. */
export function LiftDetails(props: { suspension: Suspension }) {
  const suspension = () => readFragment(SuspensionParts, props.suspension);
  return (
    <Show
      when={suspension().liftedAt}
      fallback={suspension().state === 'ENDED' ? t('suspension:ranOut') : <span class="text-ink-3">—</span>}
    >
      <DateText value={suspension().liftedAt} roc={false} /> <span class="block">{suspension().liftedBy}</span>
      <span class="block text-xs whitespace-pre-wrap text-ink-3">{suspension().liftReason}</span>
    </Show>
  );
}

/** What operators and staff both see; the number leads to the pass that was checked. `lifting` shows how it ended, or can. */
export const suspensionColumns = <Row extends Suspension>(
  lifting: (row: Row) => JSX.Element = (row) => <LiftDetails suspension={row} />,
): Column<Row>[] => [
  ...mapColumns(readSuspension, [
    {
      key: 'port',
      header: t('suspension:field.port'),
      class: 'min-w-20',
      cell: (row) => portName(row.port),
    },
    {
      key: 'period',
      header: t('suspension:field.period'),
      cell: (row) => <Period suspension={row} />,
    },
    { key: 'state', header: t('suspension:field.state'), cell: (row) => <SuspensionBadge state={row.state} /> },
    {
      key: 'pass',
      header: t('suspension:field.passNumber'),
      link: true,
      nowrap: true,
      cell: (row) => <PassNumber value={row.passNumber} />,
    },
    {
      key: 'reason',
      header: t('suspension:field.reason'),
      class: 'min-w-40',
      cell: (row) => <span class="whitespace-pre-wrap">{row.reason ?? '—'}</span>,
    },
  ]),
  {
    key: 'lifting',
    header: t('suspension:field.lifting'),
    class: 'min-w-28',
    cell: lifting,
  },
];
