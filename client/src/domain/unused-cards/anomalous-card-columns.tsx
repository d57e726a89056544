import { For, type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { AnomalousCardPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { portName } from '../ports/port-names';
import { holderColumns, idNumberOf } from './holder-columns';
import { ListedStatus, listedStatusText } from './ListedStatus';
import { MinuteText } from './MinuteText';
import { AnomalousCardParts, ListedCard } from './unused-card-parts';

type Card = AnomalousCardPartsFragment;
type Anomaly = NonNullable<Card['anomalies']>[number];

const passOf = ({ pass }: Card) => readFragment(ListedCard, pass);

/** Where, which way and when: both passages of an anomaly. */
export const anomalyText = (anomaly: Anomaly): string =>
  t('unusedCards:anomaly', {
    port: portName(anomaly.port),
    direction: t(`unusedCards:direction.${anomaly.direction}`),
    earlier: `${formatDateTime(anomaly.earlierAt)} ${anomaly.earlierGateCode}`,
    later: `${formatDateTime(anomaly.laterAt)} ${anomaly.laterGateCode}`,
  });

/** Cards with record anomalies and the passages in question (R-ANO-1). @param action what staff may do about one */
export const anomalousCardColumns = (action?: (card: Card) => JSX.Element) =>
  mapColumns<FragmentType<typeof AnomalousCardParts>, Card>(
    (row) => readFragment(AnomalousCardParts, row),
    [
      ...holderColumns(passOf),
      {
        key: 'deactivatedAt',
        header: t('unusedCards:field.deactivatedAt'),
        cell: ({ deactivatedAt }) => <MinuteText value={deactivatedAt} />,
      },
      {
        key: 'anomalies',
        header: t('unusedCards:field.anomalies'),
        class: 'min-w-56',
        cell: ({ anomalies }) => (
          <Show when={anomalies} fallback={t('unusedCards:anomaliesHidden')}>
            {(found) => (
              <ul class="grid gap-1">
                <For each={found()}>{(anomaly) => <li>{anomalyText(anomaly)}</li>}</For>
              </ul>
            )}
          </Show>
        ),
      },
      {
        key: 'status',
        header: t('unusedCards:field.status'),
        cell: (card: Card) => <ListedStatus pass={passOf(card)} />,
      },
      ...(action ? [{ key: 'action', header: t('unusedCards:field.action'), sticky: true, cell: action }] : []),
    ],
  );

export const anomalousCardExportColumns = (): ExportColumn<Card>[] => [
  { header: t('unusedCards:field.number'), value: (card) => passOf(card).number },
  { header: t('unusedCards:field.idNumber'), value: (card) => idNumberOf(passOf(card).holder) },
  { header: t('unusedCards:field.name'), value: (card) => passOf(card).holder.name, width: 30 },
  {
    header: t('unusedCards:field.deactivatedAt'),
    value: ({ deactivatedAt }) => formatDateTime(deactivatedAt),
    width: 21,
  },
  {
    header: t('unusedCards:field.anomalies'),
    value: ({ anomalies }) => (anomalies ?? []).map(anomalyText).join('; '),
    width: 60,
  },
  { header: t('unusedCards:field.port'), value: (card) => portName(passOf(card).port) },
  { header: t('unusedCards:field.status'), value: (card) => listedStatusText(passOf(card)) },
];
