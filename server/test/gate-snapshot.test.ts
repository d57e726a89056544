import { beforeAll, describe, expect, it } from 'vitest';
import { current } from '../src/gates/current-passes.queries.js';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { deactivate } from './support/build.js';
import { onPostgres } from './support/database.js';
import { GateWorld } from './support/gate-streams.js';
import { rowsOf } from './support/rows.js';

const READ = `query($since: String, $size: Int!, $onlyCurrent: Boolean!) {
  passChanges(since: $since, size: $size, onlyCurrent: $onlyCurrent) { cursor more passes { number periods { from } } } }`;

let app: TestApp;
let world: GateWorld;
let gate: TestViewer;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-10T12:00:00+08:00' });
  world = await GateWorld.build(app);
  gate = await world.system('gates-anew');
  return app.stop;
});

const page = async (since: string | null, size = 250) =>
  (await app.query(gate, READ, { since, size, onlyCurrent: true })).data.passChanges as {
    cursor: string;
    more: boolean;
    passes: { number: string; periods: object[] }[];
  };
const numbersOf = ({ passes }: { passes: readonly { number: string }[] }) => passes.map(({ number }) => number);
/** Everything from a cursor on, in pages, to the end of the feed. */
async function all(since: string | null, size: number) {
  const numbers: string[] = [];
  for (let cursor = since; ; ) {
    const next = await page(cursor, size);
    numbers.push(...numbersOf(next));
    cursor = next.cursor;
    if (!next.more) return { numbers, cursor };
  }
}
const cancel = (number: string) => rowsOf(app, 'update pass set cancelled_at = now() where number = $1', number);

describe('R-GATE-1 a snapshot of the passes that are current', () => {
  it('has what may open something now or later, and nothing else, in pages of any size', async () => {
    const at = (time: string) => new Date(`${time}+08:00`);
    const current = [
      await world.card(),
      await world.card({ kind: 'SINGLE_ENTRY', issuedAt: at('2026-11-10T11:55:00'), validTo: undefined }),
      await world.card({ kind: 'TEMPORARY', issuedAt: at('2026-12-01T00:00:00'), validTo: at('2026-12-31T23:59:59') }),
    ];
    const [over, gone, lost, unused] = [
      await world.card({ validTo: at('2026-11-10T11:59:59') }),
      await world.card(),
      await world.card(),
      await world.card(),
    ];
    const waiting = await world.card({ made: true, collected: false });
    await cancel(gone);
    await world.block(lost);
    await deactivate(app, unused);
    await world.cursorNow(gate);
    const whole = await page(null);
    expect(numbersOf(whole).toSorted()).toEqual(current.toSorted());
    expect(whole.more).toBe(true);
    for (const { periods } of whole.passes) expect(periods).not.toEqual([]);
    for (const size of [1, 2]) {
      const inPages: string[] = [];
      for (let cursor: string | null = null; cursor === null || cursor.startsWith('current:'); ) {
        const next = await page(cursor, size);
        inPages.push(...numbersOf(next));
        cursor = next.cursor;
      }
      expect(inPages.toSorted(), `in pages of ${size}`).toEqual(current.toSorted());
    }
    // Then the feed follows, which has nothing more to tell.
    expect(await page(whole.cursor)).toEqual({ cursor: whole.cursor, more: false, passes: [] });
    expect([over, gone, lost, unused, waiting].filter((each) => numbersOf(whole).includes(each))).toEqual([]);
  });

  it('misses nothing that changes while it is read', async () => {
    const [first, second] = [await world.card(), await world.card()];
    await world.cursorNow(gate);
    const begun = await page(null, 1);
    await cancel(first);
    await cancel(second);
    const fresh = await world.card();
    // It moves to a place that was read already.
    const moved = await world.card();
    await rowsOf(app, `update pass set valid_to = '2026-11-10T12:00:01+08:00' where number = $1`, moved);
    await world.cursorNow(gate);
    const { numbers, cursor } = await all(begun.cursor, 1);
    for (const number of [first, second, fresh, moved]) expect(numbers).toContain(number);
    expect(cursor).toBe(await world.cursorNow(gate));
  });

  it('leads a gate with a cursor on from there, also if it asks for a snapshot', async () => {
    const cursor = await world.cursorNow(gate);
    expect(await page(cursor)).toEqual({ cursor, more: false, passes: [] });
  });

  it('refuses cursors that it did not give', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const since of [
      'current:',
      `current:1-1:x:${id}`,
      `current:1:1:${id}`,
      'current:1-1:1:x',
      `current:${2n ** 64n}-1:1:${id}`,
    ]) {
      expect(fieldErrors(await app.query(gate, READ, { since, size: 1, onlyCurrent: false })), since).toEqual([
        ['since', 'INVALID'],
      ]);
    }
  });

  it.runIf(onPostgres())('reads each page by its index', async () => {
    const plan = await app.services.orm.em.fork().transactional(async (em) => {
      // A table of so few rows would be read whole.
      await em.execute('set local enable_seqscan = off');
      return em.execute<{ 'QUERY PLAN': string }[]>(
        `explain select p.id from pass p where (p.valid_to, p.id) > ('2026-11-10', 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          and ${current.sql(app.clock.now()).text} order by p.valid_to, p.id limit 251`,
      );
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index.*pass_current_index/);
  });
});
