import { portName } from '../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { CardRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { companyColumn, holderColumn, numberColumn } from '../passes/common-columns';
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
    exchangedFromNumber
    fee {
      amount
      state
    }
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

const readCard = (row: FragmentType<typeof CardRow>) => readFragment(CardRow, row);

export const cardColumns = (tab: CardTab) =>
  mapColumns<FragmentType<typeof CardRow>, CardRowFragment>(readCard, [
    { ...numberColumn<CardRowFragment>(), sort: 'number' },
    {
      key: 'card',
      header: t('cards:field.card'),
      nowrap: true,
      cell: (card) => (
        <>
          {t(`pass:kindShort.${card.kind}`)}
          <span class="block text-xs text-ink-3">{t(`pass:medium.${card.medium}`)}</span>
        </>
      ),
    },
    holderColumn(),
    companyColumn(),
    { key: 'port', header: t('cards:field.port'), class: 'min-w-24', cell: (card) => portName(card.port) },
    tab === 'TO_MAKE'
      ? {
          key: 'issued',
          header: t('cards:field.approvedAt'),
          sort: 'issued',
          cell: (card) => <DateText value={card.issuedAt} roc={false} />,
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
  ]);
