import { BRANCH_CODES } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { integer, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { empty, instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { isReproducible } from './sample.draw.js';
import { SampledPassPage, SampledPassType, SpotCheckSamplePage, SpotCheckSampleType } from './sample.type.js';

const Row = {
  id: uuid,
  branch_code: oneOf(BRANCH_CODES),
  seed: text,
  share_percent: integer,
  issued_from: timestamp,
  issued_before: timestamp,
  population: integer,
  size: integer,
  checked: integer,
  failed: integer,
  drawn_at: timestamp,
  drawn_by: text,
};

const COLUMNS = raw(`m.id, m.branch_code, m.seed, m.share_percent, m.issued_from, m.issued_before, m.population,
  m.drawn_at, a.person_name drawn_by, n.size, n.checked, n.failed`);
const TABLES = raw(`spot_check_sample m join account a on a.id = m.drawn_by_id
  cross join lateral (select count(*) size, count(s.id) checked, count(s.id) filter (where s.result = 'FAILED') failed
    from spot_check_sample_pass x left join spot_check s on s.pass_id = x.pass_id where x.sample_id = m.id) n`);

/** Samples `m` of the viewer's branches. */
function visibleSamples({ viewer }: RequestContext): Sql {
  return viewer.kind === 'STAFF' ? sql`m.branch_code = any(${viewer.branchCodes})` : sql`false`;
}

/** Samples of the viewer's branches, newest first. */
export async function listSamples(context: RequestContext, request: PageRequest): Promise<SpotCheckSamplePage> {
  const conditions = where([visibleSamples(context)]);
  const items = await read(context, conditions, sql`order by m.drawn_at desc, m.id ${pageOf(request)}`);
  const count = totalOf(context.database, sql`spot_check_sample m ${conditions}`);
  return buildPage(SpotCheckSamplePage, { items, request, count });
}

export async function findSample(context: RequestContext, id: string): Promise<SpotCheckSampleType | undefined> {
  if (!isId(id)) return undefined;
  return (await read(context, where([visibleSamples(context), sql`m.id = ${id}`])))[0];
}

/** Whether a sample is reproducible; null if it does not exist. Refuses with RATE_LIMITED. */
export async function isSampleReproducible(context: RequestContext, id: string): Promise<boolean | null> {
  const sample = await findSample(context, id);
  if (!sample) return null;
  await context.services.limits.take('samplePerAccount', context.signedIn.accountId);
  return isReproducible(context, sample.id);
}

async function read(context: RequestContext, conditions: Sql, tail: Sql = empty): Promise<SpotCheckSampleType[]> {
  const rows = await context.database.rows(Row, sql`select ${COLUMNS} from ${TABLES} ${conditions} ${tail}`);
  return rows.map((row) =>
    build(SpotCheckSampleType, {
      id: row.id,
      branch: context.services.ports.branch(row.branch_code),
      seed: row.seed,
      sharePercent: row.share_percent,
      issuedFrom: instant(row.issued_from),
      issuedBefore: instant(row.issued_before),
      population: row.population,
      size: row.size,
      checked: row.checked,
      failed: row.failed,
      drawnAt: instant(row.drawn_at),
      drawnBy: row.drawn_by,
    }),
  );
}

/** The passes of a sample, in the order of drawing; the caller has checked that the viewer may see it. */
export async function sampledPasses(
  context: RequestContext,
  sampleId: string,
  request: PageRequest,
): Promise<SampledPassPage> {
  const from = sql`spot_check_sample_pass x where x.sample_id = ${sampleId}`;
  const rows = await context.database.rows(
    { pass_id: uuid, position: integer },
    sql`
    select x.pass_id, x.position from ${from} order by x.position ${pageOf(request)}`,
  );
  const passes = await passesById(
    context,
    rows.map((row) => row.pass_id),
  );
  const items = rows.flatMap(({ pass_id: id, position }) => {
    const pass = passes.get(id);
    return pass ? [build(SampledPassType, { position: position + 1, pass })] : [];
  });
  return buildPage(SampledPassPage, { items, request, count: totalOf(context.database, from) });
}
