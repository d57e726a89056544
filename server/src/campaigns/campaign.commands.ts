import type { EntityManager } from '@mikro-orm/postgresql';
import { hasRight } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { giveBackCampaignCodes } from '../messages/sms/caps.js';
import { HOLDER_RECORD } from '../phones/phone-state.sql.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { boolean, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei, startOfDay } from '../shared/taipei.js';
import {
  CAMPAIGN_KINDS,
  CAMPAIGN_STATES,
  type CampaignAction,
  PhoneCampaign,
  PhoneCampaignStep,
} from './campaign.entity.js';
import type { PhoneCampaignAudience } from './campaign.input.js';
import { visibleCampaigns } from './campaign.queries.js';
import type { Audience } from './targets.sql.js';

const MOST_A_DAY = 200_000;

/** The audience, if the viewer may choose it: reviewers their branches, administrators all. Refuses at `audience.<field>`. */
export function audienceOf({ viewer }: RequestContext, { branch, kind, phoneState }: PhoneCampaignAudience): Audience {
  const may = branch ? hasRightIn(viewer, 'REVIEW', branch) : false;
  if (!may && !hasRight(viewer, 'ADMINISTER'))
    refuse(branch ? ErrorCode.FORBIDDEN : ErrorCode.REQUIRED, 'audience.branch');
  const kinds = CAMPAIGN_KINDS.find((each) => each === kind);
  if (kind && !kinds) refuse(ErrorCode.INVALID, 'audience.kind');
  const state = CAMPAIGN_STATES.find((each) => each === phoneState);
  if (phoneState && !state) refuse(ErrorCode.INVALID, 'audience.phoneState');
  return { branchCode: branch ?? null, kind: kinds ?? null, phoneState: state ?? null };
}

/** Starts a campaign; a job queues its messages. One runs at a time for an audience. @returns its id. */
export async function startCampaign(
  context: RequestContext,
  { audience: asked, dailyBudget }: { audience: PhoneCampaignAudience; dailyBudget: number },
): Promise<string> {
  const audience = audienceOf(context, asked);
  if (dailyBudget < 1 || dailyBudget > MOST_A_DAY) {
    refuse(ErrorCode.OUT_OF_RANGE, 'dailyBudget', { min: 1, max: MOST_A_DAY });
  }
  const { now, signedIn } = context;
  return context.em.transactional(async (tx) => {
    const database = transactionDatabase(tx);
    await database.change(sql`select pg_advisory_xact_lock(hashtextextended('phone-campaigns', 0))`);
    const [other] = await database.rows(
      { runs: boolean },
      sql`select exists (select from phone_campaign g where g.finished_at is null and g.stopped_at is null
        and g.branch_code is not distinct from ${audience.branchCode}::text and g.kind is not distinct from ${audience.kind}::text
        and g.phone_state is not distinct from ${audience.phoneState}::text) runs`,
    );
    if (other?.runs) refuse(ErrorCode.CONFLICT);
    const id = newId();
    const started = { startedAt: now, startedById: signedIn.accountId, daySent: 0, postponed: 0 };
    await tx.insert(PhoneCampaign, { id, ...audience, dailyBudget, ...started });
    await record(tx, context, id, 'STARTED', null);
    await context.services.jobs.send(tx, 'phone-campaigns', null);
    return id;
  });
}

/**
 * Stops a campaign: what was not handed over to the gateway is taken back, with its code, and goes out once it is resumed.
 * Refuses with NOT_FOUND, CONFLICT unless it runs, and at `reason`.
 */
export async function stopCampaign(
  context: RequestContext,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  await change(context, { id, reason }, 'STOPPED', async (tx) => {
    const { now, services } = context;
    const takenBack = await transactionDatabase(tx).changed(
      { phone: text, chain_id: uuid, person_id: nullable(uuid), queued_at: timestamp },
      sql`
      with gone as (delete from message m using phone_campaign_message t
        where t.campaign_id = ${id} and m.id = t.message_id and m.sent_at is null and m.refused_at is null and m.handed_over_at is null
        returning m.id),
      codes as (delete from phone_code k using gone where k.message_id = gone.id)
      delete from phone_campaign_message t using gone, pass p
        where t.campaign_id = ${id} and t.message_id = gone.id and p.id = t.chain_id
        returning t.phone, t.chain_id, ${HOLDER_RECORD} person_id, t.queued_at`,
    );
    // What did not go out today counts neither for its phone nor for the budget.
    const today = startOfDay(inTaipei(now).toPlainDate().toString());
    const ofToday = takenBack
      .filter(({ queued_at: at }) => instant(at) >= today)
      .map(({ phone, chain_id: passId, person_id: personId }) => ({ phone, passId, personId: personId ?? undefined }));
    await giveBackCampaignCodes(tx, services, ofToday, now);
    await transactionDatabase(tx).change(sql`update phone_campaign set stopped_at = ${now},
      day_sent = greatest(day_sent - ${ofToday.length}::int, 0) where id = ${id}`);
  });
}

/** Goes on with a campaign that was stopped. Refuses with NOT_FOUND, CONFLICT unless it is stopped, and at `reason`. */
export async function resumeCampaign(
  context: RequestContext,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  await change(context, { id, reason }, 'RESUMED', async (tx) => {
    // From the beginning: what was taken back lies behind the point that it had come to.
    await transactionDatabase(tx).change(
      sql`update phone_campaign set stopped_at = null, cursor = null, postponed = 0 where id = ${id}`,
    );
    await context.services.jobs.send(tx, 'phone-campaigns', null);
  });
}

async function change(
  context: RequestContext,
  { id, reason: typed }: { id: string; reason: string },
  action: Extract<CampaignAction, 'STOPPED' | 'RESUMED'>,
  work: (tx: EntityManager) => Promise<void>,
): Promise<void> {
  const reason = reviewReason(typed);
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  await context.em.transactional(async (tx) => {
    const database = transactionDatabase(tx);
    const visible = sql`g.id = ${id} and ${visibleCampaigns(context)}`;
    if ((await database.change(sql`select g.id from phone_campaign g where ${visible} for update`)) === 0) {
      refuse(ErrorCode.NOT_FOUND);
    }
    const [campaign] = await database.rows(
      { stopped: boolean, finished: boolean },
      sql`select g.stopped_at is not null stopped, g.finished_at is not null finished from phone_campaign g where g.id = ${id}`,
    );
    if (!campaign || campaign.finished || campaign.stopped !== (action === 'RESUMED')) refuse(ErrorCode.CONFLICT);
    await work(tx);
    await record(tx, context, id, action, reason);
  });
}

async function record(
  tx: EntityManager,
  { now, signedIn }: RequestContext,
  campaignId: string,
  action: CampaignAction,
  reason: string | null,
) {
  await tx.insert(PhoneCampaignStep, { id: newId(), campaignId, action, at: now, byId: signedIn.accountId, reason });
}
