import { worksOnPasses } from '../access/viewer.js';
import { type BranchCode, ID_KINDS } from '../access/words.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { BAN_DECISIONS } from '../people/ban.entity.js';
import { banInForce } from '../people/bans-in-force.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import {
  boolean,
  bytes,
  date,
  integer,
  json,
  nullable,
  nullableColumns,
  oneOf,
  type RowOf,
  text,
  timestamp,
  uuid,
} from '../shared/rows.js';
import { anyOf, instant, instantOrNull, raw, type Sql, sql, where } from '../shared/sql.js';
import { lastSecondBefore } from '../shared/taipei.js';
import { foldNumber } from '../shared/typed-numbers.js';
import type { BanFilter } from './ban.input.js';
import { BanPage, BanType } from './ban.type.js';
import { BanCauseType } from './ban-cause.type.js';
import { banActions, branchesToEnterBansFor, mayEnterBansFor } from './ban-guards.js';
import { type BanState, banState } from './ban-term.js';

const Row = {
  id: uuid,
  branch_code: text,
  holder_id_kind: oneOf(ID_KINDS),
  holder_id_cipher: bytes,
  holder_name: text,
  cause_id: uuid,
  code: text,
  name_zh: text,
  name_en: text,
  holds_from: date,
  cause_months: json<number[]>(),
  cancels_at_case: nullable(integer),
  extra_months: integer,
  months: integer,
  note: text,
  evidence: text,
  proposed_at: timestamp,
  proposed_by: text,
  expires_at: timestamp,
  decision: nullable(oneOf(BAN_DECISIONS)),
  decided_at: nullable(timestamp),
  decided_by: nullable(text),
  decision_reason: nullable(text),
  case_number: nullable(integer),
  ends_at: nullable(timestamp),
  company_barred_until: nullable(timestamp),
  lifted_at: nullable(timestamp),
  lifted_by: nullable(text),
  lift_reason: nullable(text),
  annulled: boolean,
  annulled_at: nullable(timestamp),
  annulled_by: nullable(text),
  annul_reason: nullable(text),
  mine: boolean,
  same_person: boolean,
  ...nullableColumns({
    company_name: text,
    organisation_kind: oneOf(ORGANISATION_KINDS),
    organisation_number: text,
  }),
};

/** Bans `g` that a second person of the viewer's branches has to confirm; their own entries wait for others. */
export function proposedBans({ signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>): Sql {
  return sql`g.decision is null and g.expires_at > ${now} and g.branch_code = any(${branchesToEnterBansFor(signedIn)})`;
}

/** Bans as staff read them: those who work on passes read all of them, as a ban holds at every branch. */
export async function listBans(context: RequestContext, filter: BanFilter, request: PageRequest): Promise<BanPage> {
  const conditions = where([visible(context), ...filterConditions(context, filter)]);
  const items = await readBans(context, conditions, pageOf(request));
  const from = sql`ban g left join company c on c.id = g.company_id ${conditions}`;
  return buildPage(BanPage, { items, request, count: totalOf(context.database, from) });
}

export async function findBan(context: RequestContext, id: string): Promise<BanType | undefined> {
  if (!isId(id)) return undefined;
  const [ban] = await readBans(context, where([visible(context), sql`g.id = ${id}`]), sql`limit 1`);
  return ban;
}

const visible = ({ signedIn }: RequestContext): Sql => (worksOnPasses(signedIn) ? sql`true` : sql`false`);

function filterConditions({ now }: RequestContext, { states, branchCodes, organisationNumber }: BanFilter): Sql[] {
  const number = organisationNumber && foldNumber(organisationNumber);
  return [
    ...(states ? [stateCondition(states, now)] : []),
    ...(branchCodes ? [sql`g.branch_code = any(${branchCodes})`] : []),
    ...(number ? [sql`c.organisation_number = ${number}`] : []),
  ];
}

/** The same as {@link banState}, as a condition. */
function stateCondition(states: readonly BanState[], now: Date): Sql {
  const confirmed = sql`g.decision = 'CONFIRMED'`;
  return anyOf<BanState>(
    {
      PROPOSED: sql`g.decision is null and g.expires_at > ${now}`,
      IN_FORCE: banInForce(now),
      OVER: sql`${confirmed} and g.lifted_at is null and g.ends_at <= ${now}`,
      LIFTED: sql`${confirmed} and g.lifted_at is not null`,
      NOT_CONFIRMED: sql`g.decision <> 'CONFIRMED' or (g.decision is null and g.expires_at <= ${now})`,
    },
    states,
  );
}

/** Of a ban `g`: one that was annulled before that had columns of its own was lifted so. */
const annulment = (what: 'at' | 'by_id' | 'reason'): Sql => {
  const own = what === 'reason' ? 'annul_reason' : `annulled_${what}`;
  const lifted = what === 'reason' ? 'lift_reason' : `lifted_${what}`;
  return raw(`case when g.annulled then case when g.annulled_at is null then g.${lifted} else g.${own} end end`);
};

/** Bans `g` with what is told of them, newest first. */
export async function readBans(context: RequestContext, conditions: Sql, page: Sql): Promise<BanType[]> {
  const rows = await context.database.rows(
    Row,
    sql`
    select g.id, g.branch_code, g.holder_id_kind, g.holder_id_cipher, g.holder_name, g.cause_id, s.code, s.name_zh, s.name_en,
      s.holds_from, s.months cause_months, s.cancels_at_case, s.extra_months, g.months, g.note, g.evidence, g.proposed_at,
      b.person_name proposed_by, g.expires_at, g.decision, g.decided_at, d.person_name decided_by, g.decision_reason,
      g.case_number, g.ends_at, g.company_barred_until, g.lifted_at, l.person_name lifted_by, g.lift_reason, g.annulled,
      ${annulment('at')} annulled_at, n.person_name annulled_by, ${annulment('reason')} annul_reason,
      b.id = me.id mine, (b.id = me.id or b.email_key = me.email_key) same_person,
      c.name company_name, c.organisation_kind, c.organisation_number
    from ban g join ban_cause s on s.id = g.cause_id join account b on b.id = g.proposed_by_id
      join account me on me.id = ${context.signedIn.accountId}
      left join account d on d.id = g.decided_by_id left join account l on l.id = g.lifted_by_id
      left join account n on n.id = ${annulment('by_id')}
      left join company c on c.id = g.company_id
    ${conditions} order by g.proposed_at desc, g.id desc ${page}`,
  );
  return rows.map((row) => presentBan(context, row));
}

function presentBan({ services, viewer, now }: RequestContext, row: RowOf<typeof Row>): BanType {
  const [expiresAt, endsAt, liftedAt] = [
    instant(row.expires_at),
    instantOrNull(row.ends_at),
    instantOrNull(row.lifted_at),
  ];
  const state = banState({ decision: row.decision, expiresAt, endsAt, liftedAt }, now);
  const barredUntil = instantOrNull(row.company_barred_until);
  const { branch_code: branchCode, mine, same_person: samePerson } = row;
  // What the branch writes down stays in the branch.
  const inside = (text: string | null) => (mayEnterBansFor(viewer, branchCode) ? text : null);
  const grades = { cancelsAtCase: row.cancels_at_case, extraMonths: row.extra_months };
  return build(BanType, {
    ...{ id: row.id, branchCode, cipherHex: row.holder_id_cipher, storedName: row.holder_name },
    ...{ grades, storedCaseNumber: row.case_number, state, idKind: row.holder_id_kind, months: row.months },
    branch: services.ports.branch(branchCode as BranchCode),
    company:
      row.company_name && row.organisation_kind && row.organisation_number
        ? build(CompanySummaryType, {
            name: row.company_name,
            organisationKind: row.organisation_kind,
            organisationNumber: row.organisation_number,
          })
        : null,
    cause: build(BanCauseType, {
      ...{ id: row.cause_id, code: row.code, nameZh: row.name_zh, nameEn: row.name_en },
      ...{ holdsFrom: row.holds_from, months: row.cause_months, ...grades },
    }),
    companyBarredUntil: barredUntil && lastSecondBefore(barredUntil),
    ...{
      note: inside(row.note),
      evidence: inside(row.evidence),
      proposedAt: instant(row.proposed_at),
      proposedBy: row.proposed_by,
    },
    ...{ expiresAt, decision: row.decision, decidedAt: instantOrNull(row.decided_at), decidedBy: row.decided_by },
    decisionReason: inside(row.decision_reason),
    until: endsAt && lastSecondBefore(endsAt),
    ...{ liftedAt, liftedBy: row.lifted_by, liftReason: inside(row.lift_reason), annulled: row.annulled },
    ...{
      annulledAt: instantOrNull(row.annulled_at),
      annulledBy: row.annulled_by,
      annulReason: inside(row.annul_reason),
    },
    viewerMay: banActions(viewer, { branchCode, state, annulled: row.annulled, mine, samePerson }),
  });
}
