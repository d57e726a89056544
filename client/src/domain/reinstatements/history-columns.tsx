import { Show } from 'solid-js';
import type { ReinstatementPartsFragment } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { portName } from '../ports/port-names';
import { holderColumns, idNumberOf } from '../unused-cards/holder-columns';
import { actorText } from './reinstatement-words';

type Row = ReinstatementPartsFragment;

/** The manual's columns in its order, and after them what became of it. */
export const historyColumns = (): Column<Row>[] => [
  ...holderColumns(({ pass }: Row) => pass),
  {
    key: 'port',
    header: t('reinstatements:field.port'),
    nowrap: true,
    cell: ({ pass }) => portName(pass.port),
  },
  {
    key: 'applied',
    header: t('reinstatements:field.applied'),
    sort: 'applied',
    nowrap: true,
    cell: ({ appliedAt }) => formatDate(appliedAt),
  },
  {
    key: 'effective',
    header: t('reinstatements:field.effective'),
    nowrap: true,
    cell: ({ effectiveAt }) => formatDateTime(effectiveAt),
  },
  {
    key: 'by',
    header: t('reinstatements:field.by'),
    class: 'min-w-32',
    cell: (row) => (
      <>
        {actorText(row)}
        <Show when={row.atOnceBy}>
          {(name) => <span class="block text-xs text-ink-2">{t('reinstatements:atOnceBy', { name: name() })}</span>}
        </Show>
      </>
    ),
  },
  {
    key: 'state',
    header: t('reinstatements:field.state'),
    nowrap: true,
    cell: ({ state }) => t(`reinstatements:state.${state}`),
  },
];

/** The same for a file, masked where the list masks. */
export const historyExportColumns = (): ExportColumn<Row>[] => [
  { header: t('reinstatements:field.application'), value: ({ number }) => number },
  { header: t('reinstatements:field.number'), value: ({ pass }) => pass.number },
  { header: t('reinstatements:field.idNumber'), value: ({ pass }) => idNumberOf(pass.holder) },
  { header: t('reinstatements:field.name'), value: ({ pass }) => pass.holder.name, width: 30 },
  { header: t('reinstatements:field.port'), value: ({ pass }) => portName(pass.port) },
  { header: t('reinstatements:field.applied'), value: ({ appliedAt }) => formatDateTime(appliedAt), width: 21 },
  { header: t('reinstatements:field.effective'), value: ({ effectiveAt }) => formatDateTime(effectiveAt), width: 21 },
  { header: t('reinstatements:field.by'), value: actorText, width: 30 },
  { header: t('reinstatements:field.state'), value: ({ state }) => t(`reinstatements:state.${state}`) },
];
