import { type Client, useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import { now } from '../../lib/clock';
import { taipeiDate } from '../../lib/dates';
import { type ExportColumn, exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { ExportMenu } from '../../ui/lists/ExportMenu';
import { toast } from '../../ui/notices/toast';
import { thrownText } from '../errors/error-text';

/** Beyond this a list is to be narrowed first, unless it says otherwise. */
const usualLimit = 5000;
/** Of an operator's own lists: as far as the API turns pages. */
export const ownLimit = 50_000;

export interface RowsExportMenuProps<Row> {
  /** Rows there are; more than the limit are not exported. */
  total: number;
  limit?: number;
  /** Of the file, without date and ending. */
  name: string;
  columns: () => ExportColumn<Row>[];
  /** Every row of the filtered list, as the list shows it. */
  load: (client: Client) => Promise<Row[]>;
}

/** Exports exactly the filtered rows, masked where the list masks them. */
export function RowsExportMenu<Row>(props: RowsExportMenuProps<Row>) {
  const client = useClient();
  const [busy, setBusy] = createSignal(false);
  const save = async (format: 'csv' | 'xlsx') => {
    if (busy()) return;
    const limit = props.limit ?? usualLimit;
    if (props.total > limit) return toast.error(t('ui:export.tooMany', { count: limit }));
    setBusy(true);
    try {
      const rows = await props.load(client);
      await exportRows(format, `${props.name}-${taipeiDate(now())}`, props.columns(), rows);
      toast.success(t('ui:export.done', { count: rows.length }));
    } catch (error) {
      toast.error(t('ui:export.failed'), thrownText(error));
    } finally {
      setBusy(false);
    }
  };
  return <ExportMenu busy={busy()} onExport={(format) => void save(format)} />;
}
