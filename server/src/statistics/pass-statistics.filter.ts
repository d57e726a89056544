import { holdsAt } from '../access/area-times.js';
import type { RequestContext } from '../context.js';
import { collected, uncollected } from '../passes/standing/conditions.js';
import { standingIs } from '../passes/standing/standing.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { join, type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import type { PassConditionsInput, PassStatisticsFilterInput } from './pass-statistics.input.js';

const MOST_PARTS = 30;
/** Of one list of values. */
const MOST_VALUES = 100;

type Field = keyof PassConditionsInput;
type ConditionOf<F extends Field> = (value: NonNullable<PassConditionsInput[F]>, context: RequestContext) => Sql;

const FIELDS: { readonly [F in Field]-?: ConditionOf<F> } = {
  kinds: (kinds) => sql`p.kind = any(${kinds})`,
  media: (media) => sql`p.medium = any(${media})`,
  statuses: (statuses, { now }) => standingIs(statuses, now),
  branchCodes: (codes) => sql`p.branch_code = any(${codes})`,
  portCodes: (codes, { services }) =>
    sql`p.port_id = any(${codes.flatMap((code) => services.ports.portByCode(code)?.id ?? [])}::int[])`,
  opensPortCodes: (opensPortCodes, context) => opens(context, { opensPortCodes }),
  areaCodes: (areaCodes, context) => opens(context, { areaCodes }),
  organisationNumbers: (numbers) =>
    sql`p.company_id in (select k.id from company k where k.organisation_number = any(${numbers.map(foldNumber)}))`,
  forms: (forms) => sql`p.application_id in (select a.id from application a where a.form = any(${forms}))`,
  issuedFrom: (at) => sql`p.issued_at >= ${at}`,
  issuedBefore: (at) => sql`p.issued_at < ${at}`,
  validToFrom: (at) => sql`p.valid_to >= ${at}`,
  validToBefore: (at) => sql`p.valid_to < ${at}`,
  madeFrom: (at) => sql`p.made_at >= ${at}`,
  madeBefore: (at) => sql`p.made_at < ${at}`,
  collected: (is, { now }) => (is ? collected : uncollected).sql(now),
};

function opens(
  { services, now }: RequestContext,
  codes: { readonly opensPortCodes?: readonly string[]; readonly areaCodes?: readonly string[] },
): Sql {
  return sql`exists (select from pass_area x where x.pass_id = p.id and ${holdsAt(now)}
    and x.area_id = any(${services.ports.areaIds(codes)}::int[]))`;
}

/**
 * A filter as a condition on passes `p`. Refuses with TOO_MANY at `filter` for more than thirty parts of `or` and `not`, or more than a hundred
 * values in one list.
 */
export function passStatisticsCondition(context: RequestContext, filter: PassStatisticsFilterInput): Sql {
  const { or, not } = filter;
  if ((or?.length ?? 0) + (not?.length ?? 0) > MOST_PARTS) refuse(ErrorCode.TOO_MANY, 'filter', { limit: MOST_PARTS });
  const allOf = (fields: PassConditionsInput): Sql => {
    const conditions = fieldConditions(context, fields);
    return conditions.length > 0 ? sql`(${join(conditions, ' and ')})` : sql`true`;
  };
  const anyOf = (parts: readonly PassConditionsInput[]): Sql =>
    parts.length > 0 ? sql`(${join(parts.map(allOf), ' or ')})` : sql`false`;
  return join([allOf(filter), ...(or ? [anyOf(or)] : []), ...(not ? [sql`${anyOf(not)} is not true`] : [])], ' and ');
}

function fieldConditions(context: RequestContext, fields: PassConditionsInput): Sql[] {
  return (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const value = fields[field];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.length > MOST_VALUES) {
      refuse(ErrorCode.TOO_MANY, `filter.${field}`, { limit: MOST_VALUES });
    }
    return [(FIELDS[field] as ConditionOf<Field>)(value as never, context)];
  });
}
