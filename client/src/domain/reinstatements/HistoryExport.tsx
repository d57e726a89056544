import type { ReinstatementFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { RowsExportMenu } from '../lists/RowsExportMenu';
import { allReinstatements } from './all-reinstatements';
import { historyExportColumns } from './history-columns';
import { historyOrder } from './history-order';

export interface HistoryExportProps {
  list: ListPlace;
  filter: ReinstatementFilter;
  total: number;
  /** Whether ID numbers that the viewer may read are in full, as in the list. */
  clear: boolean;
}

/** Exports 恢復歷程 as it is filtered and sorted. */
export function HistoryExport(props: HistoryExportProps) {
  return (
    <RowsExportMenu
      total={props.total}
      name={t('reinstatements:tab.history')}
      columns={historyExportColumns}
      load={(reading) => allReinstatements(reading, props.filter, historyOrder(props.list.sort()), props.clear)}
    />
  );
}
