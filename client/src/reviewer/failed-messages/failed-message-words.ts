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

/** Why a message was not delivered, with what the gateway answered. */
export function causeText(
  message: Pick<FailedMessagePartsFragment, 'channel' | 'state' | 'refusedAt' | 'failure'>,
): string {
  const cause = causeOf(message);
  return message.failure ? t('failedMessages:cause.withCodes', { cause, codes: message.failure }) : cause;
}

function causeOf({
  channel,
  state,
  refusedAt,
}: Pick<FailedMessagePartsFragment, 'channel' | 'state' | 'refusedAt'>): string {
  if (state === 'UNDELIVERED') return t('failedMessages:cause.undelivered');
  return refusedAt ? t(`failedMessages:cause.refused.${channel}`) : t('failedMessages:cause.unreachable');
}
