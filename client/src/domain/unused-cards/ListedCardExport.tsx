import { Show } from 'solid-js';
import type { UnusedCardFilter, UnusedCardList } from '../../gql/graphql';
import { RowsExportMenu } from '../lists/RowsExportMenu';
import { anomalousCardExportColumns } from './anomalous-card-columns';
import { allAnomalousCards, allUnusedCards } from './card-pages';
import { unusedCardExportColumns } from './unused-card-columns';

export interface ListedCardExportProps {
  /** Which list of cards without passage; none for those with record anomalies. */
  of: UnusedCardList | undefined;
  filter: UnusedCardFilter;
  /** Whether ID numbers that the viewer may read are in full, as in the list. */
  clear: boolean;
  total: number;
  /** Of the file: that of the list. */
  name: string;
}

/** Exports the list of 人員通行記錄 that is shown, masked where it masks. */
export function ListedCardExport(props: ListedCardExportProps) {
  return (
    <Show
      when={props.of}
      fallback={
        <RowsExportMenu
          total={props.total}
          name={props.name}
          columns={anomalousCardExportColumns}
          load={(reading) => allAnomalousCards(reading, props.filter, props.clear)}
        />
      }
    >
      {(of) => (
        <RowsExportMenu
          total={props.total}
          name={props.name}
          columns={unusedCardExportColumns}
          load={(reading) => allUnusedCards(reading, of(), props.filter, props.clear)}
        />
      )}
    </Show>
  );
}
