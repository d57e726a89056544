import { ATTEMPT_WINDOW_MS } from '../access-grants/id-number-tries.js';
import { addMissingApprovals } from '../applications/approvals/missing-approvals.js';
import { discardUpload } from '../files/discard-upload.js';
import { cleanIncoming } from '../files/incoming.js';
import { sealNames } from '../files/seal-names.js';
import { channels, type DeliveryQueue } from '../messages/channels.js';
import { isTried, triedFrom } from '../messages/message-state.sql.js';
import { recordEarlierEntries } from '../people/earlier-entries.js';
import { PHONE_CODE_LIFETIME_MS } from '../phones/code-lifetime.js';
import type { Services } from '../services.js';
import { uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { normaliseNumbers } from './normalise-numbers.js';

type SweepServices = Pick<
  Services,
  'database' | 'databaseClock' | 'env' | 'log' | 'orm' | 'ports' | 'storage' | 'vault'
>;

const HOUR_MS = 3_600_000;
const FAILURES_KEPT_MS = 24 * HOUR_MS;
const DISCLOSURES_KEPT_MS = 24 * HOUR_MS;
/** Gates misread numbers; a pass that such a passage was of would have been asked about by then. */
const UNKNOWN_PASSAGES_KEPT_MS = 90 * 24 * HOUR_MS;
/** Codes that a gateway refuses give back what they took of the day. */
const LOOK_UPS_KEPT_MS = 48 * HOUR_MS;
/** Two versions serve side by side for days at most. */
const SIDE_BY_SIDE_MS = 30 * 24 * HOUR_MS;
/** Whoever decided has seen by then that it could not take effect. */
const REFUSED_DECISIONS_KEPT_MS = 24 * HOUR_MS;
const DECISION_DRAFTS_KEPT_MS = 7 * 24 * HOUR_MS;
const IDEMPOTENCY_KEYS_KEPT_MS = 48 * HOUR_MS;

/**
 * Deletes what has expired: unused uploads with their files, sessions, links, claims, rate limits, counts of text messages,
 * counted disclosures, wrong passwords, tried ID numbers and codes, looks of holders at their records, refused and drafted decisions, idempotency keys.
 * Queues messages again whose job was lost, and brings what earlier versions stored to its present form. Depends on the stored state only, not on the time of the last run: run
 * twice, late or on two nodes, it has the effect of one run.
 * @param queueAgain requests the delivery of a message
 */
export async function sweep(
  services: SweepServices,
  queueAgain: (queue: DeliveryQueue, messageId: string) => Promise<void>,
): Promise<void> {
  const { database, databaseClock, env } = services;
  const now = await databaseClock.now();
  const before = (ms: number): Date => new Date(now.getTime() - ms);

  const yesterday = inTaipei(now).toPlainDate().subtract({ days: 1 }).toString();

  await discardUnusedUploads(services, now);
  for (const statement of [
    sql`delete from upload where used_at is not null and expires_at <= ${now}::timestamptz`,
    sql`delete from session where least(idle_expires_at, expires_at) <= ${now}::timestamptz`,
    sql`delete from account_link where expires_at <= ${now}::timestamptz`,
    sql`delete from work_claim where expires_at <= ${now}::timestamptz`,
    sql`delete from pending_decision where refused_at <= ${before(REFUSED_DECISIONS_KEPT_MS)}::timestamptz`,
    sql`delete from decision_draft where saved_at <= ${before(DECISION_DRAFTS_KEPT_MS)}::timestamptz`,
    sql`delete from sign_in_failure where greatest(failed_at, locked_until) <= ${before(FAILURES_KEPT_MS)}::timestamptz`,
    sql`delete from card_disclosure where disclosed_at <= ${before(DISCLOSURES_KEPT_MS)}::timestamptz`,
    sql`delete from id_number_try where tried_at <= ${before(ATTEMPT_WINDOW_MS)}::timestamptz`,
    sql`delete from phone_code_try where since <= ${before(PHONE_CODE_LIFETIME_MS)}::timestamptz`,
    sql`delete from holder_look_up where sent_at <= ${before(LOOK_UPS_KEPT_MS)}::timestamptz`,
    sql`delete from sms_count where day < ${yesterday}::date`,
    sql`delete from rate_limit where expire <= ${now.getTime()}::bigint`,
    sql`with gone as (delete from passage where pass_id is null and at <= ${before(UNKNOWN_PASSAGES_KEPT_MS)}::timestamptz
        and reported_at <= ${before(UNKNOWN_PASSAGES_KEPT_MS)}::timestamptz returning event_id)
      delete from passage_event e using gone g where e.event_id = g.event_id`,
    sql`delete from idempotency_key where created_at <= ${before(IDEMPOTENCY_KEYS_KEPT_MS)}::timestamptz`,
  ]) {
    await database.change(statement);
  }
  await sealNames(services);
  await normaliseNumbers(database);
  await recordEarlierEntries(database, before(SIDE_BY_SIDE_MS));
  await addMissingApprovals(services);
  await cleanIncoming(env.dataDir, before(HOUR_MS));

  for (const { name, queue } of channels) {
    const lost = await database.rows(
      { id: uuid },
      sql`
      select m.id from message m
      where m.channel = ${name}
        and ${isTried(now)}
        and ${triedFrom} <= ${before(HOUR_MS)}::timestamptz
        and not exists (select from pgboss.job j where j.name = ${queue} and j.data ->> 'id' = m.id::text
          and j.state in ('created', 'retry', 'active'))`,
    );
    for (const { id } of lost) await queueAgain(queue, id);
  }
}

async function discardUnusedUploads(services: SweepServices, now: Date): Promise<void> {
  const { database, log } = services;
  const expired = await database.rows(
    { id: uuid },
    sql`
    select id from upload where used_at is null and expires_at <= ${now}::timestamptz`,
  );
  for (const { id } of expired) {
    try {
      await discardUpload(services, id, now);
    } catch (problem) {
      // One failure does not stop the others; the next sweep tries again.
      log.error({ name: problem instanceof Error ? problem.name : undefined, upload: id }, 'unused upload not removed');
    }
  }
}
