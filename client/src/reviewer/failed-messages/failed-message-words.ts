import type { FailedMessagePartsFragment, FailedMessageState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

export const failedMessageStates = inOrder<FailedMessageState>({
  FAILED: true,
  GIVEN_UP: true,
  TRIED_AGAIN: true,
  DELIVERED: true,
  UNDELIVERED: true,
});

/** Why a mail was not delivered, with what the gateway answered. */
export function causeText({
  state,
  refusedAt,
  failure,
}: Pick<FailedMessagePartsFragment, 'state' | 'refusedAt' | 'failure'>): string {
  const cause =
    state === 'UNDELIVERED'
      ? t('failedMessages:cause.undelivered')
      : refusedAt
        ? t('failedMessages:cause.refused')
        : t('failedMessages:cause.unreachable');
  return failure ? t('failedMessages:cause.withCodes', { cause, codes: failure }) : cause;
}
