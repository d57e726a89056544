import { CombinedError, useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import type { ApplicationFilter } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { taipeiDate } from '../../lib/dates';
import { exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { ExportMenu } from '../../ui/ExportMenu';
import { toast } from '../../ui/toast';
import { errorText } from '../faults/error-text';
import { allApplications, applicationExportColumns } from './application-export';

/** Beyond this a list is to be narrowed first. */
const limit = 5000;

export interface ApplicationExportMenuProps {
  filter: ApplicationFilter;
  /** Rows there are; more than the limit are not exported. */
  total: number;
}

/** Exports exactly the filtered rows. */
export function ApplicationExportMenu(props: ApplicationExportMenuProps) {
  const client = useClient();
  const [busy, setBusy] = createSignal(false);
  const save = async (format: 'csv' | 'xlsx') => {
    if (busy()) return;
    if (props.total > limit) return toast.error(t('applications:exportTooMany', { count: limit }));
    setBusy(true);
    try {
      const rows = await allApplications(client, props.filter);
      const name = `${t('applications:exportName')}-${taipeiDate(now())}`;
      await exportRows(format, name, applicationExportColumns(), rows);
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
