import { CombinedError, useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import type { PassFilter, PassOrder, PassPartsFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { ExportMenu } from '../../ui/ExportMenu';
import { toast } from '../../ui/toast';
import { errorText } from '../faults/error-text';
import { allPasses, exportLimit, savePasses } from './pass-export';

export interface PassExportMenuProps {
  filter: PassFilter;
  order: PassOrder;
  /** Rows there are; more than the limit are not exported. */
  total: number;
  columns: () => ExportColumn<PassPartsFragment>[];
  /** Of the file, without date and ending. */
  name: string;
}

/** Exports exactly the filtered rows, masked where the list masks them. */
export function PassExportMenu(props: PassExportMenuProps) {
  const client = useClient();
  const [busy, setBusy] = createSignal(false);
  const save = async (format: 'csv' | 'xlsx') => {
    if (busy()) return;
    if (props.total > exportLimit) return toast.error(t('passes:export.tooMany', { count: exportLimit }));
    setBusy(true);
    try {
      const rows = await allPasses(client, props.filter, props.order);
      await savePasses(format, props.name, props.columns(), rows);
      toast.success(t('ui:export.done', { count: rows.length }));
    } catch (error) {
      const told = error instanceof CombinedError ? error : { graphQLErrors: [] };
      toast.error(t('ui:export.failed'), errorText(told));
    } finally {
      setBusy(false);
    }
  };
  return <ExportMenu busy={busy()} onExport={(format) => void save(format)} />;
}
