import { PassTime } from '../../../features/passes/PassTime';
import { nameOf } from '../../../features/ports/port-names';
import { graphql } from '../../../gql';
import type { CardRowFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/DateText';
import { Masked } from '../../../ui/Masked';
import { PassNumber } from '../../../ui/PassNumber';
import type { Column } from '../../../ui/table-types';
import type { CardTab } from './card-list-state';

export const CardRow = graphql(`
  fragment CardRow on Pass {
    id
    number
    kind
    medium
    status
    issuedAt
    madeAt
    collectedAt
    validFrom
    validTo
    cardAction
    port {
      ...PortNames
    }
    holder {
      name
      maskedIdNumber
      masked
    }
    company {
      name
    }
  }
`);

type CardColumn = Column<CardRowFragment>;

export const cardColumns = (tab: CardTab): CardColumn[] => [
  {
    key: 'number',
    header: t('reviewer:passes.number'),
    sort: 'number',
    nowrap: true,
    cell: (card) => <PassNumber value={card.number} />,
  },
  {
    key: 'card',
    header: t('cards:field.card'),
    nowrap: true,
    cell: (card) => (
      <>
        {t(`passes:kindShort.${card.kind}`)}
        <span class="block text-xs text-ink-3">{t(`passes:medium.${card.medium}`)}</span>
      </>
    ),
  },
  {
    key: 'name',
    header: t('reviewer:passes.holderData'),
    class: 'min-w-32',
    cell: (card) => (
      <>
        <Masked value={card.holder.name} masked={card.holder.masked} />
        <span class="block text-xs whitespace-nowrap text-ink-3">
          <Masked value={card.holder.maskedIdNumber} mono />
        </span>
      </>
    ),
  },
  {
    key: 'company',
    header: t('reviewer:passes.company'),
    class: 'min-w-32',
    cell: (card) => card.company?.name ?? '—',
  },
  { key: 'port', header: t('cards:field.port'), nowrap: true, cell: (card) => nameOf(card.port) },
  tab === 'TO_MAKE'
    ? {
        key: 'issued',
        header: t('cards:field.approvedAt'),
        sort: 'issued',
        cell: (card) => <PassTime value={card.issuedAt} />,
      }
    : {
        key: 'made',
        header: t('cards:field.madeAt'),
        cell: (card) => <DateText value={card.madeAt} roc={false} />,
      },
  {
    key: 'validTo',
    header: t('cards:field.validity'),
    sort: 'validTo',
    cell: (card) => (
      <>
        <DateText value={card.validFrom} dateOnly roc={false} /> –{' '}
        <DateText value={card.validTo} dateOnly roc={false} />
      </>
    ),
  },
];
