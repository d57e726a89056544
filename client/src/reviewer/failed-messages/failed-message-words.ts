import type { FailedMessagePartsFragment, FailedMessageState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

export const failedMessageStates = inOrder<FailedMessageState>({
  FAILED: true,
  GIVEN_UP: true,
  TRIED_AGAIN: true,
  DELIVERED: true,
});

/** Why a mail was not delivered, with what the gateway answered. */
export function causeText({ refusedAt, failure }: Pick<FailedMessagePartsFragment, 'refusedAt' | 'failure'>): string {
  const cause = refusedAt ? t('failedMessages:cause.refused') : t('failedMessages:cause.unreachable');
  return failure ? t('failedMessages:cause.withCodes', { cause, codes: failure }) : cause;
}
