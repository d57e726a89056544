import type { Services } from '../services.js';
import { type Sql, sql } from '../shared/sql.js';

const DAY_MS = 86_400_000;
/** OPERATIONS.md says so too. */
const DRAFTS_KEPT_MS = 366 * DAY_MS;
const MESSAGES_KEPT_MS = 366 * DAY_MS;

/** A gateway may still report of one that it did not reach its phone. */
const PHONE_CODES_KEPT_MS = 7 * DAY_MS;

/** What a server that was killed has left. */
const STREAMS_KEPT_MS = DAY_MS;

const PORTION = 2_000;
/** The rest follows in the next night. */
const MOST_PORTIONS = 250;

/**
 * Makes the partitions of passages for the next two years, and deletes what is of no more use: drafts that were not taken up
 * again, messages long dealt with, codes for phones, and changes of passes that a later change has overtaken. Depends on the stored state only:
 * run twice, late or on two nodes, it has the effect of one run.
 */
export async function retain({ database, databaseClock }: Pick<Services, 'database' | 'databaseClock'>): Promise<void> {
  const now = await databaseClock.now();
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await database.change(sql`select make_passage_partitions(${now}::timestamptz)`);
  for (const portion of [
    sql`delete from application_draft where id in (
      select id from application_draft where updated_at <= ${before(DRAFTS_KEPT_MS)}::timestamptz limit ${PORTION})`,
    sql`delete from message where id in (
      select id from message where created_at <= ${before(MESSAGES_KEPT_MS)}::timestamptz
        and coalesce(sent_at, refused_at, created_at) <= ${before(MESSAGES_KEPT_MS)}::timestamptz limit ${PORTION})`,
    sql`delete from phone_code where id in (
      select id from phone_code where sent_at <= ${before(PHONE_CODES_KEPT_MS)}::timestamptz limit ${PORTION})`,
    sql`delete from gate_stream where id in (
      select id from gate_stream where seen_at <= ${before(STREAMS_KEPT_MS)}::timestamptz limit ${PORTION})`,
    overtakenChanges,
  ]) {
    await inPortions(portion, (statement) => database.change(statement));
  }
}

/** Gates receive a pass as it is now, so of its changes the last is enough. Only changes old enough to have reached every gate are removed. */
const overtakenChanges = sql`delete from pass_change c using (
    select transaction, id from (
      select transaction, id, lead(id) over (partition by pass_id order by transaction, id) overtaken_by from pass_change
      where transaction < pg_snapshot_xmin(pg_current_snapshot())) t
    where overtaken_by is not null limit ${PORTION}) o
  where c.transaction = o.transaction and c.id = o.id`;

async function inPortions(portion: Sql, remove: (statement: Sql) => Promise<number>): Promise<void> {
  for (let count = 0; count < MOST_PORTIONS; count += 1) if ((await remove(portion)) < PORTION) return;
}
