import { createMutation } from '@urql/solid';
import { createForm, type Form } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { type DeskCard, emptyHandOver, type HandOver, handOverInput, unanswered } from './hand-over';

const CollectCards = graphql(`
  mutation CollectCards($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {
    collectCards(cards: $cards, collector: $collector) {
      ...CardRow
    }
  }
`);

/** The form in which cards are handed over to one person. */
export function createHandOverForm(cards: () => readonly DeskCard[], onDone: () => void): Form<HandOver> {
  const [, collect] = createMutation(CollectCards);
  return createForm({
    initial: emptyHandOver,
    labels: () => ({
      'collector.name': t('cards:handOver.name'),
      ...Object.fromEntries(
        cards().flatMap(({ number }, at) => [
          [`cards.${at}.number`, number],
          [`cards.${at}.oldCardReturned`, t('cards:handOver.returnedOf', { number })],
          [`cards.${at}.oldCardMissingReason`, t('cards:handOver.missingReason')],
          [`cards.${at}.receiptNumber`, t('cards:handOver.receipt')],
          [`cards.${at}.feeWaiveReason`, t('cards:handOver.waiveReason')],
        ]),
      ),
    }),
    check: (values) => unanswered(cards(), values),
    // The old card and the application change with it.
    send: (values) => collect(handOverInput(cards(), values), { additionalTypenames: ['Pass', 'Application', 'Fee'] }),
    onDone,
  });
}
