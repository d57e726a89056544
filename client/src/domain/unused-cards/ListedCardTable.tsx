import { type JSX, Show } from 'solid-js';
import type { AnomalousCardPartsFragment, UnusedCardFilter, UnusedCardList } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { Notice } from '../../ui/notices/Notice';
import { AnomalousCardTable } from './AnomalousCardTable';
import { UnusedCardTable } from './UnusedCardTable';

export interface ListedCardTableProps {
  list: ListPlace;
  /** Which list of cards without passage; none for those with record anomalies. */
  of: UnusedCardList | undefined;
  filter: UnusedCardFilter;
  /** Whether ID numbers that the viewer may read are shown in full. */
  clear: boolean;
  /** What staff may do about a card with record anomalies. */
  action?: (card: AnomalousCardPartsFragment) => JSX.Element;
  /** Is told how many there are. */
  onTotal: (total: number) => void;
}

/** One of the lists of 人員通行記錄 (R-NOP-3, R-ANO-1). */
export function ListedCardTable(props: ListedCardTableProps) {
  return (
    <Show
      when={props.of}
      fallback={
        <>
          <Notice>{t('unusedCards:anomalyNotice')}</Notice>
          <AnomalousCardTable
            list={props.list}
            filter={props.filter}
            clear={props.clear}
            action={props.action}
            onTotal={props.onTotal}
          />
        </>
      }
    >
      {(of) => (
        <UnusedCardTable
          list={props.list}
          of={of()}
          filter={props.filter}
          clear={props.clear}
          onTotal={props.onTotal}
        />
      )}
    </Show>
  );
}
