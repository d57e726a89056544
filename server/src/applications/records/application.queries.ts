import { maskName } from '../../access/masking.js';
import { familiarApplications, listedApplications, visibleApplications } from '../../access/visibility.js';
import { BRANCH_CODES, ID_KINDS, inBranchOrder } from '../../access/words.js';
import { ORGANISATION_KINDS } from '../../companies/company.entity.js';
import { companyConditions } from '../../companies/company-search.js';
import { CompanySummaryType } from '../../companies/company-summary.type.js';
import type { RequestContext } from '../../context.js';
import { nameCondition } from '../../people/name-condition.js';
import { build } from '../../shared/build.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { LANGUAGES } from '../../shared/language.js';
import { buildPage, type PageRequest, totalOf } from '../../shared/paging.js';
import {
  arrayOf,
  boolean,
  integer,
  json,
  nullable,
  oneOf,
  type RowOf,
  text,
  timestamp,
  uuid,
} from '../../shared/rows.js';
import { empty, instant, likePattern, likeText, raw, type Sql, sql, where } from '../../shared/sql.js';
import { visibleText } from '../../shared/text.js';
import { foldNumber } from '../../shared/typed-numbers.js';
import { descending, ListOrder, stepOf } from '../../shared/walk.js';
import { DECISION_STEPS } from '../forms/decision-steps.js';
import { presentTerm } from '../forms/form.type.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import { ITEM_STATE, WAITING_BRANCHES } from '../forms/item-state.sql.js';
import { ITEM_STATES, type ItemState, storedState } from '../forms/states.js';
import { lastDay, TERM_UNITS } from '../forms/term.js';
import { ADDRESSEE_ID } from './application.addressee.js';
import type { ApplicationFilter } from './application.input.js';
import { ApplicationPage, ApplicationProgressType, ApplicationType } from './application.type.js';

const Row = {
  readable: boolean,
  id: uuid,
  number: text,
  form: oneOf(FORM_KINDS),
  reason: text,
  submitted_at: timestamp,
  contact_name: text,
  contact_phone: text,
  language: oneOf(LANGUAGES),
  version: integer,
  branch_code: nullable(oneOf(BRANCH_CODES)),
  pickup_port_id: nullable(integer),
  start_day: nullable(text),
  term_count: nullable(integer),
  term_unit: nullable(oneOf(TERM_UNITS)),
  month: nullable(text),
  more_passes: nullable(integer),
  progress: json<{ state: ItemState; count: number }[]>(),
  company_name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  area_ids: arrayOf(integer),
  deciding_branches: arrayOf(oneOf(BRANCH_CODES)),
  waiting_branches: arrayOf(oneOf(BRANCH_CODES)),
};
type Row = RowOf<typeof Row>;

const COLUMNS = raw(`a.id, a.number, a.form, a.reason, a.submitted_at, a.contact_name, a.contact_phone,
  (select b.language from account b where b.id = ${ADDRESSEE_ID.sql}) "language",
  a.version, a.branch_code, a.pickup_port_id, a.start_day::text, a.term_count, a.term_unit, a.month, a.more_passes,
  c.name company_name, c.organisation_kind, c.organisation_number,
  (select json_agg(g) from (select ${ITEM_STATE.sql} state, count(*) count from application_item i
    left join pass n on n.id = i.issued_pass_id where i.application_id = a.id group by 1) g) progress,
  array(select x.area_id from application_area x where x.application_id = a.id order by x.area_id) area_ids,
  (select coalesce(array_agg(distinct d.branch_code), array_remove(array[a.branch_code], null)) from application_item i
    join branch_approval d on d.item_id = i.id where i.application_id = a.id) deciding_branches,
  array(select distinct w.code from application_item i cross join lateral unnest(${WAITING_BRANCHES.sql}) w (code)
    where i.application_id = a.id and i.state = any(array['${DECISION_STEPS.join(`', '`)}'])) waiting_branches`);

const ORDER = new ListOrder<Row>(
  descending('a.submitted_at', 'timestamptz', (row) => row.submitted_at),
  descending('a.id', 'uuid', (row) => row.id),
);

/** The viewer's own applications, the company's others masked, or those for the branches of a reviewer, newest first. */
export async function listApplications(
  context: RequestContext,
  filter: ApplicationFilter,
  request: PageRequest,
): Promise<ApplicationPage> {
  const number = filter.number?.trim().toUpperCase();
  const conditions = [
    listedApplications(context.signedIn, filter.ownership),
    ...ownConditions(context, filter),
    filter.submittedFrom ? sql`a.submitted_at >= ${filter.submittedFrom}` : undefined,
    filter.submittedBefore ? sql`a.submitted_at < ${filter.submittedBefore}` : undefined,
    number ? numberCondition(context, number) : undefined,
    filter.forms ? sql`a.form = any(${filter.forms})` : undefined,
    filter.states ? withItemIn(filter.states) : undefined,
    ...(['opensPortCodes', 'areaCodes'] as const).map((field) => {
      const asked = filter[field];
      return asked ? asksForArea(context.services.ports.areaIds({ [field]: asked })) : undefined;
    }),
    ...companyConditions(raw('c.name'), raw('c.organisation_number'), filter),
  ];
  const step = stepOf(context.walk, ORDER, request);
  const items = await read(context, where([...conditions, step.after]), step.tail, step.reached);
  const count = totalOf(
    context.database,
    sql`application a join company c on c.id = a.company_id ${where(conditions)}`,
  );
  return buildPage(ApplicationPage, { items, request, count });
}

/** Any part of it, hyphens aside, for operators, whose lists are of one company; its beginning for all others. */
function numberCondition({ signedIn }: RequestContext, number: string): Sql {
  if (signedIn.kind !== 'OPERATOR') return sql`a.number like ${`${likeText(number)}%`}`;
  return sql`replace(a.number, '-', '') like ${likePattern(foldNumber(number))}`;
}

/** Who is on an application and who sent it in are masked for others, so they are no filters of theirs (R-ACC-3). */
function ownConditions({ signedIn, services }: RequestContext, filter: ApplicationFilter): Sql[] {
  const person = visibleText(filter.person ?? '');
  const submittedBy = visibleText(filter.submittedBy ?? '');
  const own = signedIn.kind === 'OPERATOR' && filter.ownership === 'OWNED';
  if (person && !own) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.person');
  if (submittedBy && !own) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.submittedBy');
  const name = nameCondition(['i.holder_name', 'i.holder_english_name'], person, { whole: false });
  const indexes = ID_KINDS.flatMap((kind) => services.vault.indexesOf(kind, foldNumber(person)));
  return [
    ...(name
      ? [
          sql`exists (select from application_item i where i.application_id = a.id
            and (${name} or i.holder_id_index = any(${indexes}::bytea[])))`,
        ]
      : []),
    ...(submittedBy ? [sql`a.contact_name ilike ${likePattern(submittedBy)}`] : []),
  ];
}

const asksForArea = (areaIds: readonly number[]): Sql =>
  sql`exists (select from application_area x where x.application_id = a.id and x.area_id = any(${areaIds}))`;

/**
 * Applications `a` with an item in any of these states. What is stored narrows it down before cards are looked at: only they know
 * what became of the approved. States are written out, so that the indexes of items that are open or ended, and of cards under way, serve.
 */
function withItemIn(states: readonly ItemState[]): Sql {
  const stored = states.flatMap((state) => (state === 'CANCELLED' ? [state, 'APPROVED'] : [storedState(state)]));
  const among = sql`i.application_id = a.id and i.state in (${raw(`'${[...new Set(stored)].join("', '")}'`)})`;
  if (stored.every((state, at) => state === states[at]))
    return sql`exists (select from application_item i where ${among})`;
  if (states.every((state) => state === 'TO_BE_MADE')) return WITH_CARD_TO_BE_MADE;
  // Asked of one application after the other, in the order of the list: soon enough of them are found.
  return sql`exists (select from application_item i left join pass n on n.id = i.issued_pass_id
    where ${among} and ${ITEM_STATE} = any(${states}) offset 0)`;
}

/** Cards to be made are few: found from there, and each by its index, which the planner would not expect to be so few. */
const WITH_CARD_TO_BE_MADE = raw(`a.id = any(array(
  select (select i.application_id from application_item i where i.issued_pass_id = n.id limit 1) from pass n
  where n.kind <> 'SINGLE_ENTRY' and n.collected_at is null and n.cancelled_at is null and n.made_at is null))`);

export async function findApplication(context: RequestContext, number: string): Promise<ApplicationType | null> {
  const conditions = where([familiarApplications(context.signedIn), sql`a.number = ${number}`]);
  return (await read(context, conditions))[0] ?? null;
}

async function read(
  context: RequestContext,
  conditions: Sql,
  tail: Sql = empty,
  reached?: (rows: readonly Row[]) => void,
): Promise<ApplicationType[]> {
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS}, ${visibleApplications(context.signedIn)} readable
    from application a join company c on c.id = a.company_id ${conditions} ${tail}`,
  );
  reached?.(rows);
  return rows.map((row) =>
    build(ApplicationType, {
      id: row.id,
      number: row.number,
      form: row.form,
      readable: row.readable,
      reason: row.readable ? row.reason : null,
      submittedAt: instant(row.submitted_at),
      contactName: row.readable ? row.contact_name : maskName(row.contact_name),
      contactPhone: row.readable ? row.contact_phone : null,
      language: row.language,
      version: row.version,
      branch: row.branch_code && context.services.ports.branch(row.branch_code),
      decidedBy: inBranchOrder(row.deciding_branches),
      waitingFor: inBranchOrder(row.waiting_branches),
      pickupPort: row.pickup_port_id === null ? null : context.services.ports.port(row.pickup_port_id),
      startDay: row.start_day,
      month: row.month,
      morePasses: row.more_passes,
      ...termOf(row),
      ...progressOf(row),
      areas: row.area_ids.map((id) => context.services.ports.area(id)),
      company: build(CompanySummaryType, {
        name: row.company_name,
        organisationKind: row.organisation_kind,
        organisationNumber: row.organisation_number,
      }),
    }),
  );
}

function termOf({ start_day, term_count: count, term_unit: unit }: Row) {
  if (count === null || unit === null) return { term: null, lastDay: null };
  return { term: presentTerm({ count, unit }), lastDay: start_day && lastDay(start_day, { count, unit }) };
}

/** In the order of the way that items go. */
function progressOf({ progress }: Row) {
  const counted = ITEM_STATES.flatMap((state) => progress.find((part) => part.state === state) ?? []);
  return {
    progress: counted.map((part) => build(ApplicationProgressType, part)),
    itemCount: counted.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The application with this id, if the viewer reads it in full. */
export async function applicationById(context: RequestContext, id: string): Promise<ApplicationType | null> {
  if (!isId(id)) return null;
  const conditions = where([visibleApplications(context.signedIn), sql`a.id = ${id}`]);
  return (await read(context, conditions))[0] ?? null;
}
