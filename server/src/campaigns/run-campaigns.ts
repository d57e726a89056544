import type { EntityManager } from '@mikro-orm/postgresql';
import { BRANCH_CODES, type BranchCode } from '../access/words.js';
import type { Jobs, Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { integer, nullable, oneOf, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { CAMPAIGN_KINDS, CAMPAIGN_STATES, PhoneCampaignStep } from './campaign.entity.js';
import { openTargets, queueCodes } from './queue-codes.js';
import { cardsOf } from './targets.sql.js';

type CampaignServices = Pick<Services, 'database' | 'databaseClock' | 'env' | 'orm' | 'vault'> & {
  readonly jobs: Pick<Jobs, 'sendMany'>;
};

/** Passes looked at in one transaction, so that a stop is heard soon and little is done again after a kill. */
const AT_ONCE = 500;
/** Smaller than every id, so that the index is read from the cursor on. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const Running = {
  branch_code: nullable(oneOf<BranchCode>(BRANCH_CODES)),
  kind: nullable(oneOf(CAMPAIGN_KINDS)),
  phone_state: nullable(oneOf(CAMPAIGN_STATES)),
  daily_budget: integer,
  started_by_id: uuid,
  cursor: nullable(uuid),
  day: nullable(text),
  day_sent: integer,
  postponed: integer,
};

/**
 * Queues the codes of all running campaigns as far as their budgets of this day go (R-TEL-8). How far each has come is stored
 * with what it queued: killed at any moment, run twice or on two nodes, no combination gets two.
 */
export async function runCampaigns(services: CampaignServices): Promise<void> {
  const now = await services.databaseClock.now();
  const running = await services.database.rows(
    { id: uuid },
    sql`select g.id from phone_campaign g where g.stopped_at is null and g.finished_at is null order by g.id`,
  );
  for (const { id } of running) {
    while (await services.orm.em.fork().transactional((tx) => queueNext(tx, services, id, now)));
  }
}

/** Queues the next codes of a campaign. Returns whether there may be more to do on this day. */
export async function queueNext(
  tx: EntityManager,
  services: CampaignServices,
  id: string,
  now: Date,
): Promise<boolean> {
  const database = transactionDatabase(tx);
  const running = sql`id = ${id} and stopped_at is null and finished_at is null`;
  if ((await database.change(sql`select id from phone_campaign where ${running} for update`)) === 0) return false;
  const [campaign] = await database.rows(
    Running,
    sql`select g.branch_code, g.kind, g.phone_state, g.daily_budget, g.started_by_id, g.cursor, g.day::text "day", g.day_sent, g.postponed
      from phone_campaign g where g.id = ${id}`,
  );
  if (!campaign) return false;
  const today = inTaipei(now).toPlainDate().toString();
  const sentToday = campaign.day === today ? campaign.day_sent : 0;
  const left = campaign.daily_budget - sentToday;
  if (left <= 0) return false;
  const audience = { branchCode: campaign.branch_code, kind: campaign.kind, phoneState: campaign.phone_state };
  const cursor = campaign.cursor ?? BEFORE_ALL;
  const looked = await database.rows(
    { id: uuid },
    sql`select p.id from pass p where ${cardsOf(audience, now)} and p.id > ${cursor}::uuid
      order by p.id limit ${AT_ONCE}`,
  );
  const end = looked.at(-1);
  if (!end) return endRound(tx, { id, postponed: campaign.postponed > 0 }, now);
  const open = await openTargets(
    database,
    looked.map((pass) => pass.id),
    { id, audience },
    now,
  );
  const due = open.flatMap(({ phone, ...target }) => (phone === null || target.fresh ? [] : [{ ...target, phone }]));
  const taken = due.slice(0, left);
  const queued = await queueCodes(tx, services, { id, startedById: campaign.started_by_id }, taken, now);
  const reached = taken.length < due.length ? taken.at(-1) : end;
  const postponed = campaign.postponed + (open.length - due.length) + (taken.length - queued);
  await database.change(sql`update phone_campaign set cursor = ${reached?.id ?? null}::uuid, day = ${today}::date,
    day_sent = ${sentToday + queued}::int, postponed = ${postponed}::int where id = ${id}`);
  return true;
}

/**
 * Begins anew with what had to wait, on the next run. The campaign is over once nothing is left and everything has been handed
 * over: until then it can be stopped.
 */
async function endRound(
  tx: EntityManager,
  { id, postponed }: { readonly id: string; readonly postponed: boolean },
  now: Date,
): Promise<false> {
  const database = transactionDatabase(tx);
  if (postponed) {
    await database.change(sql`update phone_campaign set cursor = null, postponed = 0 where id = ${id}`);
    return false;
  }
  const over = await database.change(sql`update phone_campaign set finished_at = ${now} where id = ${id}
    and not exists (select from phone_campaign_message t join message m on m.id = t.message_id
      where t.campaign_id = ${id} and m.sent_at is null and m.refused_at is null)`);
  if (over > 0) {
    const step = { id: newId(), campaignId: id, at: now, byId: null, reason: null } as const;
    await tx.insert(PhoneCampaignStep, { ...step, action: 'FINISHED' });
  }
  return false;
}
