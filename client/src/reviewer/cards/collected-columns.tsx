import { Show } from 'solid-js';
import { amountText, feeStateText } from '../../domain/fees/fee-words';
import { portName } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { CollectedCardFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { PassNumber } from '../../ui/records/PassNumber';
import { companyColumn, holderColumn, numberColumn } from '../passes/common-columns';
import { UndoCollection } from '../passes/UndoCollection';
import { CollectedCard } from './collected-documents';

type Row = CollectedCardFragment;

const collectorText = ({ collection }: Row) =>
  collection
    ? [t(`history:collectorKind.${collection.collectorKind}`), collection.collectorName].filter(Boolean).join(' ')
    : undefined;

const oldCardText = ({ collection }: Row) =>
  collection?.oldCard ? t(`cards:collected.oldCard.${collection.oldCard}`) : undefined;

const feeText = ({ fee }: Row) =>
  fee
    ? [
        feeStateText(fee.state),
        fee.amount > 0 ? amountText(fee.amount) : undefined,
        fee.receiptNumber ?? fee.waiveReason,
      ]
        .filter(Boolean)
        .join(' ')
    : undefined;

export const collectedColumns = (onUndone: () => void) =>
  mapColumns<FragmentType<typeof CollectedCard>, Row>(
    (row) => readFragment(CollectedCard, row),
    [
      numberColumn<Row>(),
      holderColumn(),
      companyColumn(),
      {
        key: 'collected',
        header: t('cards:collected.at'),
        class: 'min-w-32',
        cell: (card) => (
          <>
            <DateText value={card.collectedAt} roc={false} />
            <span class="block text-xs text-ink-3">{portName(card.port)}</span>
          </>
        ),
      },
      {
        key: 'collector',
        header: t('cards:handOver.collector'),
        class: 'min-w-28',
        cell: (card) => (
          <>
            {collectorText(card) ?? '—'}
            <Show when={card.collection?.handedOutBy}>
              {(by) => <span class="block text-xs text-ink-3">{t('cards:collected.by', { name: by() })}</span>}
            </Show>
          </>
        ),
      },
      {
        key: 'old',
        header: t('cards:collected.old'),
        class: 'min-w-32',
        cell: (card) => (
          <Show when={card.exchangedFromNumber} fallback="—">
            {(old) => (
              <>
                <PassNumber value={old()} />
                <span class="block text-xs text-ink-3">
                  {[oldCardText(card), card.collection?.missingReason].filter(Boolean).join('：')}
                </span>
              </>
            )}
          </Show>
        ),
      },
      { key: 'fee', header: t('cards:collected.fee'), class: 'min-w-28', cell: (card) => feeText(card) ?? '—' },
      {
        key: 'actions',
        header: t('cards:collected.actions'),
        headerHidden: true,
        sticky: true,
        cell: (card) => (
          <Show when={card.viewerMayUndoCollection}>
            <UndoCollection dense number={card.number} onDone={onUndone} />
          </Show>
        ),
      },
    ],
  );

/** The desk's record of what was handed over. */
export const collectedExportColumns = (): ExportColumn<Row>[] => [
  { header: t('passes:number'), value: ({ number }) => number },
  { header: t('cards:print.kind'), value: ({ kind }) => t(`pass:kind.${kind}`) },
  { header: t('cards:print.name'), value: ({ holder }) => holder.name },
  { header: t('passes:idNumber'), value: ({ holder }) => holder.maskedIdNumber },
  { header: t('passes:company'), value: ({ company }) => company?.name, width: 30 },
  { header: t('cards:field.port'), value: ({ port }) => portName(port) },
  {
    header: t('cards:collected.at'),
    value: ({ collectedAt }) => collectedAt && formatDateTime(collectedAt),
    width: 18,
  },
  { header: t('cards:handOver.collector'), value: collectorText, width: 18 },
  { header: t('cards:collected.handedOutBy'), value: ({ collection }) => collection?.handedOutBy },
  { header: t('cards:collected.old'), value: ({ exchangedFromNumber }) => exchangedFromNumber },
  { header: t('cards:collected.oldState'), value: oldCardText },
  { header: t('cards:handOver.missingReason'), value: ({ collection }) => collection?.missingReason, width: 30 },
  { header: t('cards:collected.fee'), value: feeText, width: 24 },
];
