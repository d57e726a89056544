import { visiblePasses } from '../access/visibility.js';
import type { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { integer, oneOf, text, uuid } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { SPOT_CHECK_RESULTS } from '../spot-checks/spot-check.entity.js';
import { aggregate, type Dimension, type Group, type Measure, type StatisticsQuestion } from './aggregate.js';
import { companiesById } from './company-names.js';
import { type DurationFiguresType, duration } from './duration.type.js';
import { periodOf } from './period.js';
import type {
  SpotCheckDimension,
  SpotCheckMeasure,
  SpotCheckStatisticsFilterInput,
} from './spot-check-statistics.input.js';
import { SpotCheckGroupType, SpotCheckStatisticsType } from './spot-check-statistics.type.js';

const CHECKED = sql`s.checked_at`;

const DIMENSIONS: Record<SpotCheckDimension, Dimension> = {
  CHECKED_DAY: periodOf('day', CHECKED),
  CHECKED_WEEK: periodOf('week', CHECKED),
  CHECKED_MONTH: periodOf('month', CHECKED),
  PORT: { column: integer, sql: sql`s.port_id` },
  BRANCH: { column: text, sql: sql`t.branch_code`, join: sql`join port t on t.id = s.port_id` },
  COMPANY: { column: uuid, sql: sql`s.company_id` },
  RESULT: { column: oneOf(SPOT_CHECK_RESULTS), sql: sql`s.result` },
};

const MEASURES: Record<SpotCheckMeasure, Measure> = {
  CHECKS: { column: integer, sql: sql`count(*)` },
  COMPANIES: { column: integer, sql: sql`count(distinct s.company_id)` },
  SUSPENSIONS: { column: integer, sql: sql`count(*) filter (where s.result = 'FAILED')` },
  LIFTED: { column: integer, sql: sql`count(s.lifted_at)` },
  ISSUE_TO_CHECK: duration(sql`p.issued_at`, CHECKED),
  CHECK_TO_LIFTING: duration(CHECKED, sql`s.lifted_at`),
};

/** Figures about the spot checks of passes that the viewer may list, in groups. Refuses as {@link aggregate}. */
export async function spotCheckStatistics(
  context: RequestContext,
  filter: SpotCheckStatisticsFilterInput,
  question: StatisticsQuestion<SpotCheckDimension, SpotCheckMeasure>,
): Promise<SpotCheckStatisticsType> {
  const { groups, groupCount } = await aggregate(
    {
      database: context.database,
      from: sql`spot_check s join pass p on p.id = s.pass_id`,
      conditions: [visiblePasses(context.signedIn, 'OWNED'), ...conditionsOf(context, filter)],
      dimensions: DIMENSIONS,
      measures: MEASURES,
    },
    question,
  );
  const companies = await companiesById(
    context.database,
    groups.flatMap((group) => group.value<string>('COMPANY') ?? []),
  );
  return build(SpotCheckStatisticsType, {
    groups: groups.map((group) => present(context, group, companies)),
    groupCount,
  });
}

function conditionsOf({ services: { ports } }: RequestContext, filter: SpotCheckStatisticsFilterInput): Sql[] {
  const { portCodes, organisationNumbers, results, checkedFrom, checkedBefore } = filter;
  return [
    ...(portCodes
      ? [sql`s.port_id = any(${portCodes.flatMap((code) => ports.portByCode(code)?.id ?? [])}::int[])`]
      : []),
    ...(organisationNumbers
      ? [
          sql`s.company_id in (select k.id from company k
          where k.organisation_number = any(${organisationNumbers.map(foldNumber)}))`,
        ]
      : []),
    ...(results ? [sql`s.result = any(${results})`] : []),
    ...(checkedFrom ? [sql`s.checked_at >= ${checkedFrom}`] : []),
    ...(checkedBefore ? [sql`s.checked_at < ${checkedBefore}`] : []),
  ];
}

function present(
  { services: { ports } }: RequestContext,
  group: Group,
  companies: ReadonlyMap<string, CompanySummaryType>,
): SpotCheckGroupType {
  return build(SpotCheckGroupType, {
    checkedDay: group.value('CHECKED_DAY'),
    checkedWeek: group.value('CHECKED_WEEK'),
    checkedMonth: group.value('CHECKED_MONTH'),
    port: group.mapped('PORT', (id: number) => ports.port(id)),
    branch: group.mapped('BRANCH', ports.branch.bind(ports)),
    company: group.mapped('COMPANY', (id: string) => companies.get(id) ?? null),
    result: group.value('RESULT'),
    checks: group.value('CHECKS'),
    companies: group.value('COMPANIES'),
    suspensions: group.value('SUSPENSIONS'),
    lifted: group.value('LIFTED'),
    issueToCheck: group.value<DurationFiguresType>('ISSUE_TO_CHECK'),
    checkToLifting: group.value<DurationFiguresType>('CHECK_TO_LIFTING'),
  });
}
