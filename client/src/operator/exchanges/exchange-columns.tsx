import { For, Show } from 'solid-js';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { PassNumber } from '../../ui/PassNumber';
import type { Column } from '../../ui/table-types';
import { HolderName, HolderNumber } from '../passes/Holder';
import { feeText, hasPhoto, whyNot } from './exchange-parts';

type CardColumn = Column<ExchangeCardFragment>;

const about = (): CardColumn[] => [
  {
    key: 'number',
    header: t('exchanges:field.number'),
    nowrap: true,
    cell: (card) => <PassNumber value={card.number} />,
  },
  {
    key: 'idNumber',
    header: t('exchanges:field.idNumber'),
    nowrap: true,
    cell: (card) => <HolderNumber holder={card.holder} />,
  },
  { key: 'name', header: t('exchanges:field.name'), cell: (card) => <HolderName holder={card.holder} /> },
  { key: 'start', header: t('exchanges:field.start'), nowrap: true, cell: (card) => formatDate(card.validFrom) },
  { key: 'end', header: t('exchanges:field.end'), nowrap: true, cell: (card) => formatDate(card.validTo) },
  {
    key: 'medium',
    header: t('exchanges:field.medium'),
    nowrap: true,
    cell: (card) => t(`exchanges:medium.${card.medium}`),
  },
];

const fee = (): CardColumn => ({
  key: 'fee',
  header: t('exchanges:field.fee'),
  nowrap: true,
  cell: (card) => feeText(card.exchangeFee),
});

/** The cards to choose from, each with what keeps it from being exchanged. */
export const pickColumns = (): CardColumn[] => [
  ...about(),
  fee(),
  {
    key: 'photo',
    header: t('exchanges:field.photo'),
    cell: (card) => (
      <>
        {hasPhoto(card) ? t('exchanges:photo.yes') : t('exchanges:photo.no')}
        <Show when={card.eligibility?.allowed === false}>
          <For each={card.eligibility?.reasons}>
            {(reason) => <span class="block text-xs text-ink-2">{whyNot(reason)}</span>}
          </For>
        </Show>
      </>
    ),
  },
];

/** The cards that are chosen. */
export const chosenColumns = (remove: (number: string) => void): CardColumn[] => [
  ...about(),
  { key: 'count', header: t('exchanges:field.count'), cell: (card) => card.exchangeCount ?? 0 },
  fee(),
  {
    key: 'remove',
    header: t('exchanges:remove'),
    cell: (card) => (
      <Button
        size="dense"
        aria-label={t('exchanges:removeOf', { number: card.number })}
        onClick={() => remove(card.number)}
      >
        {t('exchanges:remove')}
      </Button>
    ),
  },
];
