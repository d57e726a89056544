import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { onPostgres } from './support/database.js';
import { resetRateLimits } from './support/registration.js';
import { SECRETS } from './support/secrets.js';
import { buildWorld, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

const FIND = 'query($filter: PassFilter!) { passes(filter: $filter) { total items { number } } }';
const find = (viewer: TestViewer, filter: object) =>
  app.query(viewer, FIND, { filter: { ownership: 'NON_OWNED', ...filter } });

describe('trying ID numbers among masked passes', () => {
  const WRONG = ['RATE_LIMITED', 'filter.idNumber'];
  const errorOf = ({ errors }: Awaited<ReturnType<typeof find>>) => [
    errors[0]?.extensions.code,
    errors[0]?.extensions.field,
  ];

  it('R-ACC-3 R-REI-2 refuses a number after five wrong ones a day, from any account', async () => {
    const operator = await world.newColleagueOfB();
    const reviewer = await world.newReviewer(['HL']);
    for (const { viewer, accountId } of [operator, reviewer]) {
      // Right numbers cost nothing.
      for (let at = 0; at < 7; at += 1) {
        expect((await find(viewer, { idNumber: SECRETS.idNumber })).data.passes.total).toBeGreaterThan(0);
      }
      for (let at = 0; at < 5; at += 1) expect((await find(viewer, { idNumber: `X100000${at}` })).errors).toEqual([]);
      for (const idNumber of ['X1000005', SECRETS.idNumber])
        expect(errorOf(await find(viewer, { idNumber }))).toEqual(WRONG);
      const counts = await world.auditCounts(accountId);
      expect(counts).toEqual({ ID_NUMBER_SEARCHED: 12, WRONG_ID_NUMBER: 5, SEARCH_REFUSED: 2 });
    }
    // Owned passes are searched freely.
    const own = await app.query(world.a.operator, FIND, { filter: { idNumber: 'A1111111' } });
    expect(own.data.passes.items).toHaveLength(1);
    const { data } = await app.query(
      world.administrator,
      '{ idNumberReads(filter: { actions: [SEARCH_REFUSED, WRONG_ID_NUMBER] }, size: 50) { items { action } } }',
    );
    const shown = new Set(data.idNumberReads.items.map(({ action }: { action: string }) => action));
    expect(shown).toEqual(new Set(['SEARCH_REFUSED', 'WRONG_ID_NUMBER']));
  });

  it('R-ACC-3 allows twenty wrong numbers a day for all accounts of a company together', async () => {
    let allowed = 0;
    for (let account = 0; account < 5; account += 1) {
      const { viewer } = await world.newColleagueOfB();
      for (let at = 0; at < 5; at += 1) {
        const refused = (await find(viewer, { idNumber: `Y10000${account}${at}` })).errors.length > 0;
        allowed += refused ? 0 : 1;
      }
    }
    expect(allowed).toBe(20);
  });

  it.runIf(onPostgres())('R-ACC-3 counts every wrong number sent at the same time', async () => {
    const { viewer } = await world.newColleagueOfB();
    const tries = Array.from({ length: 20 }, (_, at) => find(viewer, { idNumber: `Z10000${10 + at}` }));
    expect((await Promise.all(tries)).filter(({ errors }) => errors.length === 0)).toHaveLength(5);
  });
});
