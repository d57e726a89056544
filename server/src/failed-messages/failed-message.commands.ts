import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, type HistoryEvent, recordHistory } from '../history/history.js';
import { type ChannelName, channelNamed, channels } from '../messages/channels.js';
import { everFailed } from '../messages/message-state.sql.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { nullable, oneOf, text, uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { failedMessageState } from './failed-message.queries.js';
import { FAILED_MESSAGE_STATES, type FailedMessageState } from './failed-message.type.js';

interface ReasonedChoice {
  readonly id: string;
  readonly reason: string;
}

const Locked = {
  state: oneOf(FAILED_MESSAGE_STATES),
  channel: oneOf<ChannelName>(channels.map(({ name }) => name)),
  failure: nullable(text),
};

/**
 * Retries a message for another week, also one that was given up. Refuses at `reason`, with NOT_FOUND, with CONFLICT if it
 * is on its way or was delivered, and with PHONE_CODE_EXPIRED a code that would arrive dead: another is to be asked for.
 */
export async function retryMessage(context: RequestContext, choice: ReasonedChoice): Promise<void> {
  await decide(context, choice, { from: ['FAILED', 'GIVEN_UP'], action: 'TRIED_AGAIN' }, async (tx, { channel }) => {
    const { id } = choice;
    const { queue } = channelNamed(channel);
    if (!(await isOfUse(transactionDatabase(tx), id, context.now))) refuse(ErrorCode.PHONE_CODE_EXPIRED);
    await transactionDatabase(tx).change(
      sql`update message set refused_at = null, given_up_at = null, handed_over_at = null, retried_at = ${context.now} where id = ${id}`,
    );
    await context.services.jobs.send(tx, queue, { id }, { replacing: true });
  });
}

/** Whether a message is not past its time, and the code in it was neither used nor replaced by another (R-TEL-4). */
async function isOfUse(database: Database, id: string, now: Date): Promise<boolean> {
  const found = await database.rows(
    { id: uuid },
    sql`select m.id from message m where m.id = ${id} and (m.until is null or m.until > ${now}::timestamptz)
      and not exists (select from phone_code k where k.message_id = m.id and k.ended_at is not null)
      and not exists (select from holder_look_up l where l.message_id = m.id and l.ended_at is not null)`,
  );
  return found.length > 0;
}

/** Stops retrying a message. Refuses at `reason`, with NOT_FOUND, and with CONFLICT unless it has failed. */
export async function giveUpMessage(context: RequestContext, choice: ReasonedChoice): Promise<void> {
  await decide(context, choice, { from: ['FAILED'], action: 'GIVEN_UP' }, async (tx) => {
    await transactionDatabase(tx).change(
      // Refused as well, so that no server tries it.
      sql`update message set given_up_at = ${context.now}, refused_at = coalesce(refused_at, ${context.now})
        where id = ${choice.id}`,
    );
  });
}

interface Step {
  readonly from: readonly FailedMessageState[];
  readonly action: HistoryEvent['action'];
}

async function decide(
  context: RequestContext,
  { id, reason: typed }: ReasonedChoice,
  { from, action }: Step,
  work: (tx: EntityManager, message: { readonly channel: ChannelName }) => Promise<void>,
): Promise<void> {
  const reason = reviewReason(typed);
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  await context.em.transactional(async (tx) => {
    const [row] = await transactionDatabase(tx).rows(
      Locked,
      sql`select ${failedMessageState(context.now)} state, m.channel, m.failure from message m
        where m.id = ${id} and ${everFailed(context.now)} for update`,
    );
    const message = found(row);
    if (!from.includes(message.state)) refuse(ErrorCode.CONFLICT);
    await work(tx, message);
    const changes = message.failure ? [{ field: 'failure', before: null, after: message.failure } as const] : [];
    await recordHistory(tx, authorOf(context), [{ subject: 'MESSAGE', subjectId: id, action, reason, changes }]);
  });
}
