import { holdsAt } from '../access/area-times.js';
import { visiblePasses } from '../access/visibility.js';
import { FORM_KINDS } from '../applications/forms/form-kinds.js';
import type { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { PASS_KINDS, PASS_MEDIA } from '../passes/pass.entity.js';
import { PASS_STATUSES, standingOf } from '../passes/standing/standing.js';
import { build } from '../shared/build.js';
import { integer, nullable, oneOf, text, uuid } from '../shared/rows.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';
import { aggregate, type Dimension, type Group, type Measure, type StatisticsQuestion } from './aggregate.js';
import { companiesById } from './company-names.js';
import { type DurationFiguresType, duration } from './duration.type.js';
import { passStatisticsCondition } from './pass-statistics.filter.js';
import type { PassDimension, PassMeasure, PassStatisticsFilterInput } from './pass-statistics.input.js';
import { PassGroupType, PassStatisticsType } from './pass-statistics.type.js';
import { periodOf } from './period.js';

const ISSUED = sql`p.issued_at`;
const LAST = sql`p.valid_to`;
const APPLICATION = sql`left join application a on a.id = p.application_id`;
const FEE = sql`left join fee f on f.pass_id = p.id`;

/** Figures about passes that the viewer may list, in groups. Refuses as {@link aggregate} and {@link passStatisticsCondition}. */
export async function passStatistics(
  context: RequestContext,
  filter: PassStatisticsFilterInput,
  question: StatisticsQuestion<PassDimension, PassMeasure>,
): Promise<PassStatisticsType> {
  const conditions = [visiblePasses(context.signedIn, 'OWNED'), passStatisticsCondition(context, filter)];
  const { groups, groupCount } = await aggregate(
    {
      database: context.database,
      from: sql`pass p`,
      conditions,
      dimensions: dimensionsAt(context.now, conditions),
      measures: MEASURES,
    },
    question,
  );
  const companies = await companiesById(
    context.database,
    groups.flatMap((group) => group.value<string>('COMPANY') ?? []),
  );
  return build(PassStatisticsType, { groups: groups.map((group) => present(context, group, companies)), groupCount });
}

const dimensionsAt = (now: Date, conditions: readonly Sql[]): Record<PassDimension, Dimension> => {
  const areas = sql`join pass_area x on x.pass_id = p.id and ${holdsAt(now)}`;
  const ports = sql`cross join lateral (select distinct r.port_id from pass_area x join port_area r on r.id = x.area_id
    where x.pass_id = p.id and ${holdsAt(now)}) o`;
  const holders = sql`join (select p.holder_id_index, count(*) passes, count(distinct p.company_id) companies
    from pass p ${where(conditions)} group by p.holder_id_index) h on h.holder_id_index = p.holder_id_index`;
  return {
    ISSUED_DAY: periodOf('day', ISSUED),
    ISSUED_WEEK: periodOf('week', ISSUED),
    ISSUED_MONTH: periodOf('month', ISSUED),
    LAST_DAY: periodOf('day', LAST),
    LAST_WEEK: periodOf('week', LAST),
    LAST_MONTH: periodOf('month', LAST),
    PORT: { column: integer, sql: sql`p.port_id` },
    OPENED_PORT: { column: integer, sql: sql`o.port_id`, join: ports },
    AREA: { column: integer, sql: sql`x.area_id`, join: areas },
    BRANCH: { column: text, sql: sql`p.branch_code` },
    KIND: { column: oneOf(PASS_KINDS), sql: sql`p.kind` },
    MEDIUM: { column: oneOf(PASS_MEDIA), sql: sql`p.medium` },
    STATUS: { column: oneOf(PASS_STATUSES), sql: standingOf(now) },
    COMPANY: { column: uuid, sql: sql`p.company_id` },
    FORM: { column: nullable(oneOf(FORM_KINDS)), sql: sql`a.form`, join: APPLICATION },
    PASSES_PER_PERSON: { column: integer, sql: sql`h.passes`, join: holders },
    COMPANIES_PER_PERSON: { column: integer, sql: sql`h.companies`, join: holders },
  };
};

const feesOf = (settlement: 'PAID' | 'WAIVED' | null): Measure => ({
  column: integer,
  sql: sql`coalesce(sum(f.amount)${raw(settlement ? ` filter (where f.settlement = '${settlement}')` : '')}, 0)`,
  join: FEE,
});

const MEASURES: Record<PassMeasure, Measure> = {
  PASSES: { column: integer, sql: sql`count(*)` },
  PEOPLE: { column: integer, sql: sql`count(distinct p.holder_id_index)` },
  COMPANIES: { column: integer, sql: sql`count(distinct p.company_id)` },
  FEES_CHARGED: feesOf(null),
  FEES_PAID: feesOf('PAID'),
  FEES_WAIVED: feesOf('WAIVED'),
  SUBMISSION_TO_ISSUE: { ...duration(sql`a.submitted_at`, ISSUED), join: APPLICATION },
  ISSUE_TO_MADE: duration(ISSUED, sql`p.made_at`),
  MADE_TO_COLLECTED: duration(sql`p.made_at`, sql`p.collected_at`),
  SUBMISSION_TO_COLLECTED: { ...duration(sql`a.submitted_at`, sql`p.collected_at`), join: APPLICATION },
};

function present(
  { services: { ports } }: RequestContext,
  group: Group,
  companies: ReadonlyMap<string, CompanySummaryType>,
): PassGroupType {
  return build(PassGroupType, {
    issuedDay: group.value('ISSUED_DAY'),
    issuedWeek: group.value('ISSUED_WEEK'),
    issuedMonth: group.value('ISSUED_MONTH'),
    lastDay: group.value('LAST_DAY'),
    lastWeek: group.value('LAST_WEEK'),
    lastMonth: group.value('LAST_MONTH'),
    port: group.mapped('PORT', (id: number) => ports.port(id)),
    openedPort: group.mapped('OPENED_PORT', (id: number) => ports.port(id)),
    area: group.mapped('AREA', (id: number) => ports.area(id)),
    branch: group.mapped('BRANCH', ports.branch.bind(ports)),
    kind: group.value('KIND'),
    medium: group.value('MEDIUM'),
    status: group.value('STATUS'),
    company: group.mapped('COMPANY', (id: string) => companies.get(id) ?? null),
    form: group.value('FORM'),
    passesPerPerson: group.value('PASSES_PER_PERSON'),
    companiesPerPerson: group.value('COMPANIES_PER_PERSON'),
    passes: group.value('PASSES'),
    people: group.value('PEOPLE'),
    companies: group.value('COMPANIES'),
    feesCharged: group.value('FEES_CHARGED'),
    feesPaid: group.value('FEES_PAID'),
    feesWaived: group.value('FEES_WAIVED'),
    submissionToIssue: group.value<DurationFiguresType>('SUBMISSION_TO_ISSUE'),
    issueToMade: group.value<DurationFiguresType>('ISSUE_TO_MADE'),
    madeToCollected: group.value<DurationFiguresType>('MADE_TO_COLLECTED'),
    submissionToCollected: group.value<DurationFiguresType>('SUBMISSION_TO_COLLECTED'),
  });
}
