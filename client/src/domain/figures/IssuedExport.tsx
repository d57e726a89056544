import { createSignal } from 'solid-js';
import { formatDate } from '../../lib/dates';
import { type ExportColumn, exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { ExportMenu } from '../../ui/lists/ExportMenu';
import { toast } from '../../ui/notices/toast';
import { portName } from '../ports/port-names';
import type { CountedDay } from './daily-counts';
import type { PortCounts } from './issued-words';

export interface IssuedExportProps {
  counts: PortCounts;
  /** Of the file, without its ending. */
  name: string;
}

/** The columns of the table, for its days and its last line. */
const columnsOf = ({ ports }: PortCounts): ExportColumn<CountedDay>[] => [
  { header: t('figures:day'), value: ({ day }) => day },
  { header: t('figures:total'), value: ({ total }) => total, width: 12 },
  ...ports.map(({ port }, at) => ({
    header: portName(port),
    value: ({ counts }: CountedDay) => counts[at],
    width: 12,
  })),
];

const rowsOf = ({ ports, days, total }: PortCounts): CountedDay[] => [
  ...days.toReversed().map((row) => ({ ...row, day: formatDate(row.day) })),
  { day: t('figures:total'), counts: ports.map((port) => port.total), total },
];

/** Saves exactly the table that is shown. */
export function IssuedExport(props: IssuedExportProps) {
  const [busy, setBusy] = createSignal(false);
  const save = async (format: 'csv' | 'xlsx') => {
    if (busy()) return;
    setBusy(true);
    try {
      await exportRows(format, props.name, columnsOf(props.counts), rowsOf(props.counts));
      toast.success(t('ui:export.done', { count: props.counts.days.length }));
    } catch {
      toast.error(t('ui:export.failed'));
    } finally {
      setBusy(false);
    }
  };
  return <ExportMenu size="dense" busy={busy()} onExport={(format) => void save(format)} />;
}
