import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../src/shared/sql.js';
import { drawingKey, SAMPLE_WEIGHTS } from '../src/spot-checks/sampling.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson, buildStaff } from './support/build.js';
import { rowsOf } from './support/rows.js';

const SAMPLE = `id branch { code } seed sharePercent issuedFrom issuedBefore population size checked failed drawnAt drawnBy
  passes(size: 100) { total items { position pass { number spotCheck { result } pendingSpotCheck { submittedByViewer suspensionTo } } } }`;
const DRAW = `mutation Draw($branch: BranchCode!, $days: Int!, $share: Int!, $key: String) {
  drawSpotCheckSample(branchCode: $branch, days: $days, sharePercent: $share, idempotencyKey: $key) { ${SAMPLE} } }`;
const FIND = `query Find($id: ID!) { spotCheckSample(id: $id) { ${SAMPLE} } }`;
const CHECK = `mutation Check($number: String!) { recordSpotCheck(passNumber: $number, result: FAILED, reason: "護照逾期。") { id } }`;

let app: TestApp;
let company: BuiltCompany;
let reviewer: TestViewer;
let tests = 0;

beforeAll(async () => {
  app = await startTestApp();
  // Steps refer to passes and are append-only, which would refuse the truncation below.
  await app.asOwner('alter table application_step disable trigger application_step_append_only');
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await app.asOwner('truncate pass, spot_check, spot_check_sample, spot_check_sample_pass cascade');
  company = await buildCompany(app, `抽檢${++tests}有限公司`, `D.${tests}`);
  reviewer = await buildStaff(app, `sampler-${tests}`, ['KL', 'TX']);
});

const at = (text: string) => new Date(`${text}+08:00`);
async function passes(count: number, facts: Partial<Parameters<typeof buildPass>[3]> = {}, of = company) {
  const person = await buildPerson(app, of.id, { idNumber: `N${tests}${count}${Math.floor(Math.random() * 1e6)}` });
  const numbers: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const issuedAt = at('2026-11-09T12:00:00');
    numbers.push(await buildPass(app, of.id, person, { areaCode: 'KEELUNG-EAST', issuedAt, ...facts }));
  }
  return numbers;
}
const draw = (more: object = {}, viewer = reviewer) =>
  app.query(viewer, DRAW, { branch: 'KL', days: 7, share: 20, ...more });
const drawSample = async (more: object = {}) => (await draw(more)).data.drawSpotCheckSample;
const reproducible = async (id: string, viewer = reviewer) =>
  (await app.query(viewer, 'query($id: ID!) { isSampleReproducible(id: $id) }', { id })).data.isSampleReproducible;
const numbersOf = (sample: { passes: { items: { pass: { number: string } }[] } }) =>
  sample.passes.items.map(({ pass }) => pass.number);

describe('drawing a sample for spot checks', () => {
  it('takes the requested share of the unchecked passes of the branch and records how', async () => {
    const candidates = await passes(12);
    const sample = await drawSample();
    expect(sample).toMatchObject({
      branch: { code: 'KL' },
      sharePercent: 20,
      issuedFrom: '2026-11-04T00:00:00+08:00',
      issuedBefore: '2026-11-10T09:59:00+08:00',
      population: 12,
      size: 3,
      checked: 0,
      failed: 0,
      drawnAt: '2026-11-10T10:00:00+08:00',
      drawnBy: '林港生',
      passes: { total: 3 },
    });
    expect(sample.seed).toMatch(/^[\w-]{43}$/);
    expect(sample.passes.items.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3]);
    expect(candidates).toEqual(expect.arrayContaining(numbersOf(sample)));
  });

  it('leaves out other branches and kinds, passes outside the days, just issued or already checked', async () => {
    const [wanted = ''] = await passes(1, { issuedAt: at('2026-11-04T00:00:00') });
    await passes(1, { areaCode: 'TAICHUNG-WEST' });
    await passes(1, { kind: 'PERIODIC', validTo: at('2027-01-01T00:00:00') });
    await passes(1, { issuedAt: at('2026-11-03T23:59:59') });
    await passes(1, { issuedAt: at('2026-11-10T09:59:00') });
    const [checked = ''] = await passes(1);
    expect(codes(await app.query(reviewer, CHECK, { number: checked }))).toEqual([]);
    app.clock.set('2026-11-10T10:00:01+08:00');
    const sample = await drawSample({ share: 100, days: 7 });
    // The minute after the pass issued at 09:59:00 is over by now.
    expect(numbersOf(sample).sort()).toEqual(expect.arrayContaining([wanted]));
    expect(numbersOf(sample)).not.toContain(checked);
    expect(sample.population).toBe(2);
  });

  it('is reproducible after checks and new passes, unless it was tampered with', async () => {
    await passes(20);
    await passes(20, {}, await buildCompany(app, `旁觀${tests}有限公司`, `F.${tests}`));
    const sample = await drawSample({ share: 50 });
    app.clock.set('2026-11-10T10:20:00+08:00');
    for (const number of numbersOf(sample).slice(0, 2)) await app.query(reviewer, CHECK, { number });
    await passes(5, { issuedAt: at('2026-11-10T10:10:00') });
    const after = (await app.query(reviewer, FIND, { id: sample.id })).data.spotCheckSample;
    expect(after).toMatchObject({ checked: 2, failed: 2 });
    expect(numbersOf(after)).toEqual(numbersOf(sample));
    expect(await reproducible(sample.id)).toBe(true);
    await rowsOf(
      app,
      `update spot_check_sample_pass set pass_id = (select id from pass p where not exists
         (select from spot_check_sample_pass x where x.pass_id = p.id) limit 1) where sample_id = $1 and position = 0`,
      sample.id,
    );
    expect(await reproducible(sample.id)).toBe(false);
  });

  it('draws passes of a company that failed before more often than of one without failures', async () => {
    const honest = await buildCompany(app, `誠實${tests}有限公司`, `E.${tests}`);
    const [bad = ''] = await passes(1);
    const [good = ''] = await passes(1, {}, honest);
    await app.query(reviewer, CHECK, { number: bad });
    await app.query(reviewer, `mutation { recordSpotCheck(passNumber: "${good}", result: PASSED) { id } }`);
    const suspects = new Set(await passes(10));
    await passes(10, {}, honest);
    app.clock.set('2026-11-10T10:05:00+08:00');
    let hits = 0;
    for (let turn = 0; turn < 25; turn += 1) {
      hits += numbersOf(await drawSample({ share: 25 })).filter((number) => suspects.has(number)).length;
    }
    // About 96 of 125 are expected, and 62 with equal weights.
    expect(hits).toBeGreaterThan(80);
  });

  it('draws passes in proportion to their weights over many seeds', async () => {
    const { text, values } = sql`select k.number, count(*)::int count from (
      select distinct on (seed) seed, w.number from generate_series(1, 7000) seed,
        (values ('others', ${SAMPLE_WEIGHTS.others}::int), ('never', ${SAMPLE_WEIGHTS.neverChecked}::int),
          ('failed', ${SAMPLE_WEIGHTS.failedBefore}::int)) as w (number, weight)
      order by seed, ${drawingKey(sql`seed::text`, sql`w.number`, sql`w.weight`)}) k group by k.number`;
    const rows = await rowsOf<{ number: 'others' | 'never' | 'failed'; count: number }>(app, text, ...values);
    const first = { others: 0, never: 0, failed: 0 };
    for (const { number, count } of rows) first[number] = count;
    expect(first.others).toBeGreaterThan(850);
    expect(first.others).toBeLessThan(1150);
    expect(first.never).toBeGreaterThan(1850);
    expect(first.never).toBeLessThan(2150);
    expect(first.failed).toBeGreaterThan(3800);
  });

  it('refuses a sample larger than a branch can check before drawing it', async () => {
    const [number] = await passes(1);
    await rowsOf(
      app,
      `insert into pass select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'number', 'KLPC115-9' || lpad(n::text, 5, '0'), 'sequence', 900000 + n))).*
       from pass p, generate_series(1, 300) n where p.number = $1`,
      number,
    );
    const refused = await draw({ share: 100 });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'TOO_MANY',
      field: 'sharePercent',
      params: { limit: 250 },
    });
    expect((await drawSample({ share: 10 })).size).toBe(31);
  });

  it('refuses another branch, days and shares out of range and an empty population, and stores nothing', async () => {
    expect(fieldErrors(await draw({ branch: 'KH' }))).toEqual([['branchCode', 'NOT_FOUND']]);
    expect(codes(await draw({ branch: 'XX' }))).toEqual(['BAD_REQUEST']);
    expect(fieldErrors(await draw({ days: 0, share: 101 }))).toEqual([
      ['days', 'OUT_OF_RANGE'],
      ['sharePercent', 'OUT_OF_RANGE'],
    ]);
    expect(fieldErrors(await draw({ days: 32, share: 0 }))).toEqual([
      ['days', 'OUT_OF_RANGE'],
      ['sharePercent', 'OUT_OF_RANGE'],
    ]);
    expect(codes(await draw())).toEqual(['NOTHING_TO_CHECK']);
    expect(await rowsOf(app, 'select 1 from spot_check_sample')).toEqual([]);
    expect(codes(await draw({}, company.operator))).toEqual(['FORBIDDEN']);
  });

  it('draws once for a repeated idempotency key', async () => {
    await passes(5);
    const first = await drawSample({ key: 'draw-1' });
    expect((await drawSample({ key: 'draw-1' })).id).toBe(first.id);
    expect(codes(await draw({ key: 'draw-1', share: 30 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('hides samples of other branches', async () => {
    await passes(1);
    const { id } = await drawSample();
    const otherBranch = await buildStaff(app, `elsewhere-${tests}`, ['HL']);
    expect((await app.query(otherBranch, FIND, { id })).data.spotCheckSample).toBeNull();
    expect(await reproducible(id, otherBranch)).toBeNull();
    expect(await reproducible(id)).toBe(true);
    expect((await app.query(otherBranch, '{ spotCheckSamples { total } }')).data.spotCheckSamples.total).toBe(0);
    const list = (await app.query(reviewer, '{ spotCheckSamples { total items { id } } }')).data.spotCheckSamples;
    expect(list).toEqual({ total: 1, items: [{ id }] });
    expect((await app.query(reviewer, '{ viewer { openWork { spotChecks } } }')).data.viewer.openWork.spotChecks).toBe(
      1,
    );
  });
});
