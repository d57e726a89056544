import { hasRight, type SignedInViewer } from '../access/viewer.js';
import { BRANCH_CODES, inBranchOrder } from '../access/words.js';
import { DECISION_STEPS, type DecisionStep, STEPS } from '../applications/forms/decision-steps.js';
import { FORM_KINDS } from '../applications/forms/form-kinds.js';
import { APPROVED_BEFORE_BY_ME, FILERS, OPEN_ITEM, WAITING_BRANCHES } from '../applications/forms/item-state.sql.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { companyConditions } from '../companies/company-search.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { filedByMe } from '../decisions/case-guards.js';
import { claimedPartSql } from '../decisions/claimed-part.js';
import { ClaimRow, presentClaim } from '../decisions/work-claim.type.js';
import { openProposals } from '../holds/proposal.queries.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { arrayOf, boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { anyOf, instant, join, raw, type Sql, sql, where } from '../shared/sql.js';
import { HELD_ASSIGNMENTS } from './assignments/assignment.sql.js';
import { AssignmentRow, presentAssignment } from './assignments/present-assignment.js';
import type { WorkAssignmentState, WorkClaimState, WorkFilterInput, WorkOrder } from './work.input.js';
import { WORK_KINDS, WorkCountType, WorkItemType, type WorkKind, WorkQueuePage } from './work.type.js';

const Row = {
  ...ClaimRow,
  ...AssignmentRow,
  id: uuid,
  kind: oneOf(WORK_KINDS),
  submitted_at: timestamp,
  filers: arrayOf(nullable(uuid)),
  company_name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  filed_by: text,
  submitted_by_viewer: boolean,
  with_certificate: boolean,
  number: nullable(text),
  pass_number: nullable(text),
  form: nullable(oneOf(FORM_KINDS)),
  steps: arrayOf(oneOf(DECISION_STEPS)),
  items_waiting: integer,
  branch_codes: arrayOf(oneOf(BRANCH_CODES)),
  waiting_since: timestamp,
  resubmitted_at: nullable(timestamp),
  claim_ids: arrayOf(uuid),
  takes_effect_at: nullable(timestamp),
  notes: integer,
};
type Row = RowOf<typeof Row>;

/** The steps at which the viewer decides. */
function stepsOf(viewer: SignedInViewer): DecisionStep[] {
  return DECISION_STEPS.filter((step) => hasRight(viewer, STEPS[step].right));
}

const branchesOf = (viewer: SignedInViewer) => (viewer.kind === 'STAFF' ? viewer.branchCodes : []);

/** Items `i` of applications `a` that wait for the viewer, once for each branch `w.code` for which they do. */
export const waitingItems = (viewer: SignedInViewer): Sql => sql`application_item i
  join application a on a.id = i.application_id join account me on me.id = ${viewer.accountId}
  cross join lateral unnest(${WAITING_BRANCHES}) w (code)
  where ${OPEN_ITEM} and i.state = any(${stepsOf(viewer)}) and w.code = any(${branchesOf(viewer)})
    and not ${APPROVED_BEFORE_BY_ME}`;

const NO_APPLICATION = raw(
  `null::text "number", null::text pass_number, null::text form, '{}'::text[] steps, 0 items_waiting, '{}'::text[] branch_codes,
    null::timestamptz resubmitted_at`,
);

/**
 * The open cases of each kind; a new kind adds its part here. Registrations and certificates belong to no branch: all
 * reviewers see all of them.
 */
function sourcesOf(viewer: SignedInViewer, now: Date): Readonly<Record<WorkKind, Sql>> {
  const reviews = hasRight(viewer, 'REVIEW');
  return {
    REGISTRATION: sql`select 'REGISTRATION' kind, r.id, r.submitted_at, array[r.account_id] filers, r.company_name,
        r.organisation_kind, r.organisation_number, exists (select from certificate t
          where t.registration_id = r.id and t.decision is null and t.withdrawn_at is null) with_certificate, ${NO_APPLICATION},
        r.submitted_at waiting_since, array[r.id] claim_ids
      from registration r where r.decision is null and ${reviews}::boolean`,
    // While its registration is open, a certificate is part of that case.
    CERTIFICATE: sql`select 'CERTIFICATE', t.id, t.submitted_at, array[t.submitted_by_id, t.submitted_through_id],
        coalesce(c.name, r.company_name), coalesce(c.organisation_kind, r.organisation_kind),
        coalesce(c.organisation_number, r.organisation_number), false, ${NO_APPLICATION},
        t.submitted_at, array[t.id]
      from certificate t left join company c on c.id = t.company_id left join registration r on r.id = t.registration_id
      where t.decision is null and t.withdrawn_at is null and (r.id is null or r.decision is not null)
        and ${reviews}::boolean`,
    APPLICATION: sql`select 'APPLICATION', a.id, a.submitted_at, array(${FILERS}), c.name, c.organisation_kind,
        c.organisation_number, false, a.number, null, a.form, o.steps, o.people, o.branch_codes, o.resubmitted_at, o.since,
        array(select ${claimedPartSql(sql`a.id`, sql`k.code`)} from unnest(o.branch_codes) k (code))
      from (select i.application_id, array_agg(distinct i.state) steps, count(distinct i.id)::int people,
            array_agg(distinct w.code) branch_codes, min(i.state_since) since, max((select max(s.at)
              from application_step s where s.item_id = i.id and s.action = 'RESUBMIT')) resubmitted_at
          from ${waitingItems(viewer)} group by 1) o
        join application a on a.id = o.application_id join company c on c.id = a.company_id`,
    // Not for who proposed it: a second person decides (R-PRD-8).
    CARD_STOP: sql`select 'CARD_STOP', o.id, o.proposed_at, array[o.proposed_by_id], c.name, c.organisation_kind,
        c.organisation_number, false, null, p.number, null, '{}'::text[], 0, array[o.branch_code], null::timestamptz,
        o.proposed_at, array[o.id]
      from card_stop_proposal o join pass p on p.id = o.pass_id join company c on c.id = p.company_id
        join account me on me.id = ${viewer.accountId}
      where ${openProposals({ signedIn: viewer, now })} and not ${filedByMe(raw('select o.proposed_by_id'))}`,
  };
}

/** All open cases `w` with their active claims `k`. */
export function openWork({ now, signedIn }: Pick<RequestContext, 'now' | 'signedIn'>): Sql {
  const sources = sourcesOf(signedIn, now);
  const work = join(
    WORK_KINDS.map((kind) => sources[kind]),
    ' union all ',
  );
  // Left joins, so that counting skips the filers of each case, which are gathered one by one.
  return sql`(${work}) w left join account filer on filer.id = w.filers[1] join account me on me.id = ${signedIn.accountId}
    left join lateral (select * from work_claim l where l.subject_id = any(w.claim_ids) and l.expires_at > ${now}
      order by l.account_id = me.id limit 1) k on true
    left join account claimer on claimer.id = k.account_id
    left join pending_decision d on d.case_id = w.id and d.account_id = k.account_id and d.refused_at is null
    left join lateral (select l.* from ${HELD_ASSIGNMENTS} l order by l.account_id = me.id desc, l.assigned_at desc
      limit 1) s on true
    left join account assignee on assignee.id = s.account_id left join account assigner on assigner.id = s.assigned_by_id`;
}

const COLUMNS = sql`w.*, filer.person_name filed_by, ${filedByMe(raw('select unnest(w.filers)'))} submitted_by_viewer,
  k.account_id claimed_by_id, claimer.person_name claimed_by, k.claimed_at, k.expires_at claim_expires_at,
  d.effective_at takes_effect_at, s.account_id assigned_to_id, assignee.person_name assigned_to, assigner.person_name assigned_by,
  s.assigned_at, (select count(*)::int from case_note n where n.case_id = w.id) notes`;

/** Cases waiting for the viewer. */
export async function workQueue(
  context: RequestContext,
  filter: WorkFilterInput,
  request: PageRequest,
  order: WorkOrder = 'SUBMITTED',
): Promise<WorkQueuePage> {
  const from = openWork(context);
  const others = otherConditions(context, filter);
  const conditions = where([...others, filter.kinds ? sql`w.kind = any(${filter.kinds})` : undefined]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${from} ${conditions}
    order by ${ORDERS[order]}, w.id ${pageOf(request)}`,
  );
  const page = buildPage(WorkQueuePage, {
    items: rows.map((row) => present(context, row)),
    request,
    count: totalOf(context.database, sql`${from} ${conditions}`),
  });
  page.counted = () => countByKind(context, sql`${from} ${where(others)}`);
  return page;
}

/** Number of cases of each kind that wait for this reviewer. */
export function workCounts(context: RequestContext): Promise<WorkCountType[]> {
  return countByKind(context, openWork(context));
}

/** One open case; undefined if there is none, or it is closed. */
export async function findWork(context: RequestContext, id: string): Promise<WorkItemType | undefined> {
  const [found] = await findWorks(context, [id]);
  return found;
}

/** Those of these cases that are open, in no order. */
export async function findWorks(context: RequestContext, ids: readonly string[]): Promise<WorkItemType[]> {
  const asked = ids.filter(isId);
  if (asked.length === 0) return [];
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from ${openWork(context)} where w.id = any(${asked}::uuid[])`,
  );
  return rows.map((row) => present(context, row));
}

function otherConditions({ signedIn }: RequestContext, filter: WorkFilterInput): Sql[] {
  return [
    ...(filter.resubmitted == null ? [] : [sql`(w.resubmitted_at is not null) = ${filter.resubmitted}::boolean`]),
    ...(filter.forms ? [sql`w.form = any(${filter.forms})`] : []),
    ...(filter.steps ? [sql`w.steps && ${filter.steps}::text[]`] : []),
    ...(filter.minItems ? [sql`w.items_waiting >= ${filter.minItems}`] : []),
    ...(filter.waitingBefore ? [sql`w.waiting_since < ${filter.waitingBefore}`] : []),
    ...(filter.portCodes ? [ofPorts(filter.portCodes)] : []),
    ...(filter.assignments ? [assignmentCondition(signedIn.accountId, filter.assignments)] : []),
    ...(filter.claims ? [claimCondition(signedIn.accountId, filter.claims)] : []),
    ...companyConditions(raw('w.company_name'), raw('w.organisation_number'), filter),
  ];
}

/** An application that asks for an area of one of these ports, or for cards that are collected there. */
function ofPorts(codes: readonly string[]): Sql {
  return sql`exists (select from application p where p.id = w.id and exists (select from port o where o.code = any(${codes})
    and (o.id = p.pickup_port_id or exists (select from application_area x join port_area r on r.id = x.area_id
      where x.application_id = p.id and r.port_id = o.id))))`;
}

const ORDERS: Record<WorkOrder, Sql> = {
  SUBMITTED: sql`w.submitted_at`,
  WAITING: sql`w.waiting_since`,
  NEWEST: sql`w.submitted_at desc`,
  MOST_ITEMS: sql`w.items_waiting desc, w.submitted_at`,
  COMPANY: sql`w.company_name, w.submitted_at`,
};

function claimCondition(accountId: string, claims: readonly WorkClaimState[]): Sql {
  const conditions: Record<WorkClaimState, Sql> = {
    FREE: sql`k.subject_id is null`,
    MINE: sql`k.account_id = ${accountId}`,
    OTHERS: sql`k.account_id <> ${accountId}`,
  };
  return anyOf(conditions, claims);
}

function assignmentCondition(accountId: string, states: readonly WorkAssignmentState[]): Sql {
  const conditions: Record<WorkAssignmentState, Sql> = {
    MINE: sql`s.account_id = ${accountId}`,
    NONE: sql`s.account_id is null`,
    OTHERS: sql`s.account_id <> ${accountId}`,
  };
  return anyOf(conditions, states);
}

const WorkCount = { kind: oneOf(WORK_KINDS), waiting: integer, mine: integer, free: integer, assigned: integer };

async function countByKind(context: RequestContext, from: Sql): Promise<WorkCountType[]> {
  const rows = await context.database.rows(
    WorkCount,
    sql`select w.kind, count(*) waiting,
    count(*) filter (where k.account_id = ${context.signedIn.accountId}) mine,
    count(*) filter (where k.subject_id is null) free,
    count(*) filter (where s.account_id = ${context.signedIn.accountId}) assigned from ${from} group by w.kind`,
  );
  return WORK_KINDS.map((kind) => {
    const counted = rows.find((row) => row.kind === kind) ?? { kind, waiting: 0, mine: 0, free: 0, assigned: 0 };
    return build(WorkCountType, counted);
  });
}

function present(context: RequestContext, row: Row): WorkItemType {
  return build(WorkItemType, {
    id: row.id,
    kind: row.kind,
    submittedAt: instant(row.submitted_at),
    company: build(CompanySummaryType, {
      name: row.company_name,
      organisationKind: row.organisation_kind,
      organisationNumber: row.organisation_number,
    }),
    filedBy: row.filed_by,
    submittedByViewer: row.submitted_by_viewer,
    withCertificate: row.with_certificate,
    number: row.number,
    passNumber: row.pass_number,
    form: row.form,
    steps: row.steps,
    itemsWaiting: row.items_waiting,
    branches: inBranchOrder(row.branch_codes),
    claimIds: row.claim_ids,
    waitingSince: instant(row.waiting_since),
    resubmittedAt: row.resubmitted_at ? instant(row.resubmitted_at) : null,
    takesEffectAt: row.takes_effect_at ? instant(row.takes_effect_at) : null,
    notes: row.notes,
    assignment: presentAssignment(row, context.signedIn.accountId),
    claim: presentClaim(row, context.signedIn.accountId),
  });
}
