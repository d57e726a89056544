import { apiErrorText } from '../../domain/errors/api-error-text';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import type { CardBatchPageQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import { companyColumn, holderColumn, numberColumn } from '../passes/common-columns';
import { cardError } from './card-error';

type Batched = NonNullable<CardBatchPageQuery['cardBatch']>['cards'][number];
type Row = Batched['pass'] & { error: Batched['error'] };

/** The cards of a batch in its order, with what became of each. */
export function BatchedCards(props: { cards: readonly Batched[] }) {
  return (
    <DataTable<Row>
      caption={t('cardBatches:cards')}
      rows={props.cards.map(({ pass, error }) => ({ ...pass, error }))}
      rowKey={({ number }) => number}
      rowHref={({ number }) => `/passes/${number}`}
      columns={[
        numberColumn<Row>(),
        holderColumn(),
        companyColumn(),
        {
          key: 'status',
          header: t('passes:status'),
          class: 'min-w-40',
          cell: (card) => (
            <>
              <PassStatusBadge status={card.status} />
              {card.error && <span class="block text-sm text-danger">{apiErrorText(cardError(card.error))}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
