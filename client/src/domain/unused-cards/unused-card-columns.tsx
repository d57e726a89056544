import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { UnusedCardPartsFragment } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { portName } from '../ports/port-names';
import { holderColumns, idNumberOf } from './holder-columns';
import { ListedStatus, listedStatusText } from './ListedStatus';
import { MinuteText } from './MinuteText';
import { ListedCard, UnusedCardParts } from './unused-card-parts';

const passOf = ({ pass }: UnusedCardPartsFragment) => readFragment(ListedCard, pass);

/** The manual's columns in its order (R-NOP-3); under the status of a card of five months the day on which it will be deactivated. */
export const unusedCardColumns = () =>
  mapColumns<FragmentType<typeof UnusedCardParts>, UnusedCardPartsFragment>(
    (row) => readFragment(UnusedCardParts, row),
    [
      ...holderColumns(passOf),
      {
        key: 'validFrom',
        header: t('unusedCards:field.validFrom'),
        nowrap: true,
        cell: (card) => formatDate(passOf(card).validFrom),
      },
      {
        key: 'validTo',
        header: t('unusedCards:field.validTo'),
        nowrap: true,
        cell: (card) => formatDate(passOf(card).validTo),
      },
      {
        key: 'lastUsed',
        header: t('unusedCards:field.lastUsedAt'),
        cell: ({ lastUsedAt }) => <MinuteText value={lastUsedAt} />,
      },
      {
        key: 'comparedOn',
        header: t('unusedCards:field.comparedOn'),
        nowrap: true,
        cell: ({ comparedOn }) => formatDate(comparedOn),
      },
      {
        key: 'port',
        header: t('unusedCards:field.port'),
        class: 'min-w-20',
        cell: (card) => portName(passOf(card).port),
      },
      {
        key: 'status',
        header: t('unusedCards:field.status'),
        cell: (card) => (
          <>
            <ListedStatus pass={passOf(card)} />
            <Show when={passOf(card).status !== 'DEACTIVATED' && passOf(card).status !== 'REINSTATEMENT_PENDING'}>
              <span class="mt-0.5 block text-xs text-ink-2">
                {t('unusedCards:dueOn', { date: formatDate(card.dueOn) })}
              </span>
            </Show>
          </>
        ),
      },
    ],
  );

/** The same for a file, masked where the list masks. */
export const unusedCardExportColumns = (): ExportColumn<UnusedCardPartsFragment>[] => [
  { header: t('unusedCards:field.number'), value: (card) => passOf(card).number },
  { header: t('unusedCards:field.idNumber'), value: (card) => idNumberOf(passOf(card).holder) },
  { header: t('unusedCards:field.name'), value: (card) => passOf(card).holder.name, width: 30 },
  { header: t('unusedCards:field.validFrom'), value: (card) => formatDate(passOf(card).validFrom) },
  { header: t('unusedCards:field.validTo'), value: (card) => formatDate(passOf(card).validTo) },
  { header: t('unusedCards:field.lastUsedAt'), value: ({ lastUsedAt }) => formatDateTime(lastUsedAt), width: 21 },
  { header: t('unusedCards:field.comparedOn'), value: ({ comparedOn }) => formatDate(comparedOn) },
  { header: t('unusedCards:field.port'), value: (card) => portName(passOf(card).port) },
  { header: t('unusedCards:field.status'), value: (card) => listedStatusText(passOf(card)) },
];
