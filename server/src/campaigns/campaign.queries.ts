import { hasRight } from '../access/viewer.js';
import { BRANCH_CODES, type BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { partsOf } from '../messages/sms/parts.js';
import { phoneCode } from '../phones/phone-code.texts.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { integer, json, nullable, oneOf, type RowOf, text, timestamp, uuid, word } from '../shared/rows.js';
import { instant, type Sql, sql } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { CAMPAIGN_KINDS, CAMPAIGN_STATES, type CampaignAction } from './campaign.entity.js';
import {
  type CampaignStatus,
  PhoneCampaignPage,
  PhoneCampaignPreviewType,
  PhoneCampaignStepType,
  PhoneCampaignType,
} from './campaign.type.js';
import { type Audience, cardsOf, hasFreshCode, needsVerification, PHONES } from './targets.sql.js';

interface StepRow {
  readonly action: CampaignAction;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

const Row = {
  id: uuid,
  status: word<CampaignStatus>(),
  branch_code: nullable(oneOf<BranchCode>(BRANCH_CODES)),
  kind: nullable(oneOf(CAMPAIGN_KINDS)),
  phone_state: nullable(oneOf(CAMPAIGN_STATES)),
  daily_budget: integer,
  started_at: timestamp,
  started_by: text,
  queued_today: integer,
  queued: integer,
  waiting: integer,
  handed_over: integer,
  delivered: integer,
  failed: integer,
  verified: integer,
  steps: json<StepRow[]>(),
};
type Row = RowOf<typeof Row>;

/** Campaigns `g` that the viewer may see: administrators all, reviewers those of their branches. */
export function visibleCampaigns(context: RequestContext): Sql {
  if (hasRight(context.viewer, 'ADMINISTER')) return sql`true`;
  const { viewer } = context;
  const branches = hasRight(viewer, 'REVIEW') ? viewer.branchCodes : [];
  return sql`g.branch_code = any(${branches}::text[])`;
}

export async function listCampaigns(context: RequestContext, request: PageRequest): Promise<PhoneCampaignPage> {
  const visible = visibleCampaigns(context);
  const rows = await campaignRows(context, sql`${visible} order by g.started_at desc, g.id desc ${pageOf(request)}`);
  const count = totalOf(context.database, sql`phone_campaign g where ${visible}`);
  return buildPage(PhoneCampaignPage, { items: rows.map(present), request, count });
}

export async function findCampaign(context: RequestContext, id: string): Promise<PhoneCampaignType | null> {
  if (!isId(id)) return null;
  const [row] = await campaignRows(context, sql`g.id = ${id} and ${visibleCampaigns(context)}`);
  return row ? present(row) : null;
}

function campaignRows({ database, now }: RequestContext, which: Sql): Promise<Row[]> {
  const today = inTaipei(now).toPlainDate().toString();
  return database.rows(
    Row,
    sql`select g.id, case when g.finished_at is not null then 'FINISHED' when g.stopped_at is not null then 'STOPPED' else 'RUNNING' end status,
        g.branch_code, g.kind, g.phone_state, g.daily_budget, g.started_at, s.person_name started_by,
        case when g.day = ${today}::date then g.day_sent else 0 end queued_today,
        f.queued, f.waiting, f.handed_over, f.delivered, f.failed, f.verified,
        (select coalesce(json_agg(e), '[]') from (select t.action, t.at, b.person_name "by", t.reason from phone_campaign_step t
          left join account b on b.id = t.by_id where t.campaign_id = g.id order by t.at, t.id limit 100) e) steps
      from phone_campaign g join account s on s.id = g.started_by_id
      cross join lateral (select count(*) queued,
          count(*) filter (where m.sent_at is null and m.refused_at is null and m.id is not null) waiting,
          count(*) filter (where m.sent_at is not null and m.delivered_at is null and m.undelivered_at is null) handed_over,
          count(*) filter (where m.delivered_at is not null) delivered,
          count(*) filter (where m.refused_at is not null and m.sent_at is null or m.undelivered_at is not null) failed,
          count(*) filter (where exists (select from phone_verification v
            where v.chain_id = t.chain_id and v.phone = t.phone and v.verified_at >= t.queued_at)) verified
        from phone_campaign_message t left join message m on m.id = t.message_id where t.campaign_id = g.id) f
      where ${which}`,
  );
}

/** What it would send now, and what that costs (R-TEL-8). */
export async function previewCampaign(
  { database, now, services }: RequestContext,
  audience: Audience,
): Promise<PhoneCampaignPreviewType> {
  const [row] = await database.rows(
    { messages: integer },
    sql`select count(*) messages from pass p ${PHONES} where ${cardsOf(audience, now)} and ${needsVerification(audience)} and not ${hasFreshCode(now)}`,
  );
  const messages = row?.messages ?? 0;
  const addressee = { mobile: '0900000000', language: 'ZH_HANT' } as const;
  const sample = { passNumber: 'KLPS115-000000', token: 'x'.repeat(22), code: '000000' };
  const sampleText = phoneCode.to(addressee, sample).write(services.env.publicUrl);
  const parts = partsOf(sampleText);
  const cost = Math.round(messages * parts * services.env.smsPrice * 100) / 100;
  return build(PhoneCampaignPreviewType, { messages, parts, cost, text: sampleText });
}

function present(row: Row): PhoneCampaignType {
  return build(PhoneCampaignType, {
    id: row.id,
    status: row.status,
    branch: row.branch_code,
    kind: row.kind,
    phoneState: row.phone_state,
    dailyBudget: row.daily_budget,
    startedAt: instant(row.started_at),
    startedBy: row.started_by,
    queued: row.queued,
    queuedToday: row.queued_today,
    waiting: row.waiting,
    handedOver: row.handed_over,
    delivered: row.delivered,
    failed: row.failed,
    verified: row.verified,
    steps: row.steps.map(({ at, ...step }) => build(PhoneCampaignStepType, { ...step, at: instant(at) })),
  });
}
