import type { RequestContext } from '../context.js';
import { type ChannelName, channels } from '../messages/channels.js';
import { everFailed, hasFailed } from '../messages/message-state.sql.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, type Sql, sql, where } from '../shared/sql.js';
import type { FailedMessageFilter } from './failed-message.input.js';
import { FAILED_MESSAGE_STATES, FailedMessagePage, FailedMessageType } from './failed-message.type.js';

const Row = {
  id: uuid,
  channel: oneOf<ChannelName>(channels.map(({ name }) => name)),
  state: oneOf(FAILED_MESSAGE_STATES),
  template: text,
  content: bytes,
  created_at: timestamp,
  refused_at: nullable(timestamp),
  failure: nullable(text),
  attempts: integer,
};
type Row = RowOf<typeof Row>;

/** What became of a message `m` that has failed at some time. */
export function failedMessageState(now: Date): Sql {
  return sql`case when m.undelivered_at is not null then 'UNDELIVERED' when m.sent_at is not null then 'DELIVERED' when m.given_up_at is not null then 'GIVEN_UP'
    when ${hasFailed(now)} then 'FAILED' else 'TRIED_AGAIN' end`;
}

function columns(now: Date): Sql {
  return sql`m.id, m.channel, ${failedMessageState(now)} state, m.template, m.content, m.created_at, m.refused_at,
    m.failure, m.attempts`;
}

/** Messages that could not be delivered, newest first. */
export async function listFailedMessages(
  { database, now }: RequestContext,
  { state }: FailedMessageFilter,
  request: PageRequest,
): Promise<FailedMessagePage> {
  const conditions = where([everFailed(now), ...(state ? [sql`${failedMessageState(now)} = ${state}`] : [])]);
  const rows = await database.rows(
    Row,
    sql`select ${columns(now)} from message m ${conditions} order by m.created_at desc, m.id desc ${pageOf(request)}`,
  );
  const count = totalOf(database, sql`message m ${conditions}`);
  return buildPage(FailedMessagePage, { items: rows.map(present), request, count });
}

/** One of them; null for any other message. */
export async function findFailedMessage(
  { database, now }: RequestContext,
  id: string,
): Promise<FailedMessageType | null> {
  if (!isId(id)) return null;
  const [row] = await database.rows(
    Row,
    sql`select ${columns(now)} from message m where ${everFailed(now)} and m.id = ${id}`,
  );
  return row ? present(row) : null;
}

function present(row: Row): FailedMessageType {
  return build(FailedMessageType, {
    id: row.id,
    channel: row.channel,
    state: row.state,
    template: row.template,
    contentCipherHex: row.content,
    createdAt: instant(row.created_at),
    refusedAt: instantOrNull(row.refused_at),
    failure: row.failure,
    attempts: row.attempts,
  });
}
