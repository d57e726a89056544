import { type Database, sql } from '../shared/sql.js';

interface OpenStream {
  readonly id: string;
  readonly accountId: string;
  readonly openedAt: Date;
}

/** How often a server says which streams it holds, and how long one counts of which nothing is said. */
export const STREAMS_NOTED_MS = 20_000;
export const STREAM_KEPT_MS = 3 * STREAMS_NOTED_MS;

/** Notes the streams that this server holds, and forgets those that it has closed. */
export async function noteStreams(
  database: Database,
  { open, closed, now }: { open: readonly OpenStream[]; closed: readonly string[]; now: Date },
): Promise<void> {
  if (closed.length > 0) await database.change(sql`delete from gate_stream where id = any(${closed}::uuid[])`);
  if (open.length === 0) return;
  await database.change(sql`
    insert into gate_stream (id, account_id, opened_at, seen_at)
    select e.id, e.account_id, e.opened_at, ${now}::timestamptz
    from unnest(${open.map(({ id }) => id)}::uuid[], ${open.map(({ accountId }) => accountId)}::uuid[],
      ${open.map(({ openedAt }) => openedAt)}::timestamptz[]) e (id, account_id, opened_at)
    on conflict (id) do update set seen_at = excluded.seen_at`);
}
