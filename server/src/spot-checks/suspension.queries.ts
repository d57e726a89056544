import { visibleSuspensions } from '../access/visibility.js';
import { companyConditions } from '../companies/company-search.js';
import type { RequestContext } from '../context.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { integer, timestamp } from '../shared/rows.js';
import { anyOf, type Database, instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import { asReadBy, presentSuspension, readSpotChecks } from './spot-check.queries.js';
import type { SuspensionFilterInput } from './suspension.input.js';
import { runningSince, type SuspensionState, suspensionEnds } from './suspension.js';
import { SuspensionPage, type SuspensionType } from './suspension.type.js';

const FAILED = sql`s.result = 'FAILED'`;

/** Checks `s` whose suspension is active now. */
export function runningSuspensions(now: Date): Sql {
  return sql`(${FAILED} and s.lifted_at is null and s.checked_at >= ${runningSince(now)})`;
}

const ORDER = new ListOrder<{ id: string; checked_at: string }>(
  descending('s.checked_at', 'timestamptz', ({ checked_at }) => checked_at),
  ascending('s.id', 'uuid', ({ id }) => id),
);

/** Suspensions of the current company, or for ports of the viewer's branches, newest first. */
export async function listSuspensions(
  context: RequestContext,
  filter: SuspensionFilterInput,
  request: PageRequest,
): Promise<SuspensionPage> {
  const conditions = [FAILED, visibleSuspensions(context.signedIn), ...filterConditions(context, filter)];
  const step = stepOf(context.walk, ORDER, request);
  const rows = await readSpotChecks(context, where([...conditions, step.after]), step.tail);
  step.reached(rows);
  const from = sql`spot_check s join company c on c.id = s.company_id ${where(conditions)}`;
  return buildPage(SuspensionPage, {
    items: rows.map((row) => presentSuspension(context.services.ports, asReadBy(context, row), context.now)),
    request,
    count: totalOf(context.database, from),
  });
}

/** The suspension caused by this spot check, if it is visible. */
export async function findSuspension(context: RequestContext, id: string): Promise<SuspensionType | undefined> {
  if (!isId(id)) return undefined;
  const visible = visibleSuspensions(context.signedIn);
  const [row] = await readSpotChecks(context, where([FAILED, visible, sql`s.id = ${id}`]));
  return row && presentSuspension(context.services.ports, asReadBy(context, row), context.now);
}

/** Suspensions that the viewer sees because of these passes `p`, newest first. */
export async function suspensionsOfPasses(context: RequestContext, passes: Sql, tail: Sql): Promise<SuspensionType[]> {
  const conditions = where([FAILED, visibleSuspensions(context.signedIn), passes]);
  const rows = await readSpotChecks(context, conditions, sql`order by s.checked_at desc, s.id ${tail}`);
  return rows.map((row) => presentSuspension(context.services.ports, asReadBy(context, row), context.now));
}

/** The current company's active suspensions, last to end first. */
export async function ownSuspensions(context: RequestContext): Promise<SuspensionType[]> {
  const { now, services, signedIn } = context;
  const conditions = where([runningSuspensions(now), visibleSuspensions(signedIn)]);
  const rows = await readSpotChecks(context, conditions, sql`order by s.checked_at desc, s.id`);
  return rows.map((row) => presentSuspension(services.ports, asReadBy(context, row), now));
}

function filterConditions({ now, services }: RequestContext, filter: SuspensionFilterInput): Sql[] {
  const ports = filter.portCodes?.map((code) => services.ports.portByCode(code)?.id ?? -1);
  return [
    ...(filter.states ? [stateCondition(filter.states, now)] : []),
    ...(ports ? [sql`s.port_id = any(${ports})`] : []),
    ...companyConditions(raw('c.name'), raw('c.organisation_number'), filter),
  ];
}

function stateCondition(states: readonly SuspensionState[], now: Date): Sql {
  const since = runningSince(now);
  return anyOf<SuspensionState>(
    {
      RUNNING: runningSuspensions(now),
      LIFTED: sql`s.lifted_at is not null`,
      ENDED: sql`s.lifted_at is null and s.checked_at < ${since}`,
    },
    states,
  );
}

/** The ports for which a company is suspended now, and when each suspension ends. */
export async function suspendedPorts(database: Database, companyId: string, now: Date) {
  const rows = await database.rows(
    { port_id: integer, checked_at: timestamp },
    sql`
    select s.port_id, max(s.checked_at) checked_at from spot_check s
    where s.company_id = ${companyId} and ${runningSuspensions(now)} group by s.port_id order by s.port_id`,
  );
  return rows.map((row) => ({ portId: row.port_id, until: suspensionEnds(instant(row.checked_at)) }));
}
