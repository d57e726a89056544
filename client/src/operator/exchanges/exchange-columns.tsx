import { For } from 'solid-js';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import type { Column } from '../../ui/lists/table-types';
import { PassNumber } from '../../ui/records/PassNumber';
import { HolderName, HolderNumber } from '../passes/Holder';
import { feeText, reasonsOf, whyNot } from './exchange-parts';

type CardColumn = Column<ExchangeCardFragment>;

interface OwnCard {
  number: string;
  holder: { name: string; idNumber: string | null; masked: boolean };
}

export const numberColumn = <Row extends OwnCard>(): Column<Row> => ({
  key: 'number',
  header: t('exchanges:field.number'),
  nowrap: true,
  cell: (card) => <PassNumber value={card.number} />,
});

export const holderColumns = <Row extends OwnCard>(): Column<Row>[] => [
  {
    key: 'idNumber',
    header: t('exchanges:field.idNumber'),
    nowrap: true,
    cell: (card) => <HolderNumber holder={card.holder} />,
  },
  {
    key: 'name',
    header: t('exchanges:field.name'),
    class: 'min-w-20',
    cell: (card) => <HolderName holder={card.holder} />,
  },
];

const about = (): CardColumn[] => [
  numberColumn(),
  ...holderColumns<ExchangeCardFragment>(),
  {
    key: 'start',
    header: t('exchanges:field.start'),
    nowrap: true,
    class: 'sm:px-2!',
    cell: (card) => formatDate(card.validFrom),
  },
  {
    key: 'end',
    header: t('exchanges:field.end'),
    nowrap: true,
    class: 'sm:px-2!',
    cell: (card) => formatDate(card.validTo),
  },
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
    class: 'whitespace-nowrap',
    cell: (card) => (card.hasPhoto ? t('exchanges:photo.yes') : t('exchanges:photo.no')),
  },
  {
    key: 'eligible',
    header: t('exchanges:field.eligible'),
    class: 'min-w-24 sm:px-2!',
    cell: (card) => (
      <For each={reasonsOf(card)} fallback={t('exchanges:eligible')}>
        {(reason) => <span class="block text-xs text-ink-2">{whyNot(reason)}</span>}
      </For>
    ),
  },
];

/** The cards that are chosen. */
export const chosenColumns = (): CardColumn[] => [
  ...about(),
  { key: 'count', header: t('exchanges:field.count'), cell: (card) => card.exchangeCount ?? 0 },
  fee(),
];

export const removeColumn = (remove: (number: string) => void): CardColumn => ({
  key: 'remove',
  header: t('exchanges:remove'),
  headerHidden: true,
  cell: (card) => (
    <Button
      size="dense"
      aria-label={t('exchanges:removeOf', { number: card.number })}
      onClick={() => remove(card.number)}
    >
      {t('exchanges:remove')}
    </Button>
  ),
});
