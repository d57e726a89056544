import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { COMPANY_NAME, SECRETS } from './support/secrets.js';
import { buildWorld, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

describe('R-ACC-1 how each viewer reads a pass of company B', () => {
  const ASK =
    'query($number: String!) { pass(number: $number) { holder { masked name englishName idNumber maskedIdNumber } company { name } } }';
  const ask = async (viewer: TestViewer) =>
    (await app.query(viewer, ASK, { number: world.b.passNumbers[0] })).data.pass;
  const masked = {
    masked: true,
    name: '祕○人',
    englishName: 'S○○○○○○○○○○○○D',
    idNumber: 'ZQ777****',
    maskedIdNumber: 'ZQ777****',
  };
  const clear = { masked: false, name: SECRETS.name, englishName: SECRETS.englishName, idNumber: SECRETS.idNumber };

  it('shows it unmasked to accounts of its company with the company reading right', async () => {
    for (const viewer of [world.b.operator, world.b.reader]) {
      expect(await ask(viewer)).toMatchObject({ holder: clear, company: { name: COMPANY_NAME } });
    }
  });

  it('shows it masked, with its company, to colleagues without that right', async () => {
    for (const viewer of [world.b.colleague, world.b.sharedColleague]) {
      expect(await ask(viewer)).toEqual({ holder: masked, company: { name: COMPANY_NAME } });
    }
  });

  it('shows it unmasked to staff of its branch', async () => {
    expect(await ask(world.staffOfKeelung)).toMatchObject({ holder: clear, company: { name: COMPANY_NAME } });
  });

  it('shows it masked, with its company, to staff of another branch', async () => {
    expect(await ask(world.staffOfHualien)).toEqual({ holder: masked, company: { name: COMPANY_NAME } });
  });

  it('shows it to analysts without the beginning of the ID number, by which people could be told apart', async () => {
    const hidden = { ...masked, idNumber: '*'.repeat(9), maskedIdNumber: '*'.repeat(9) };
    expect(await ask(world.analyst)).toEqual({ holder: hidden, company: { name: COMPANY_NAME } });
  });

  it('shows it masked, without its company, to another company', async () => {
    expect(await ask(world.a.operator)).toEqual({ holder: masked, company: null });
  });

  it('lists each pass as either owned or non-owned, never both', async () => {
    const LIST =
      'query($ownership: Ownership!) { passes(size: 50, filter: { ownership: $ownership }) { total items { number holder { masked } } } }';
    const list = async (ownership: string, viewer = world.a.operator) =>
      (await app.query(viewer, LIST, { ownership })).data.passes;
    const owned = await list('OWNED');
    const byDefault = await app.query(world.a.operator, '{ passes(size: 50) { items { number } } }');
    expect(byDefault.data.passes.items).toEqual(world.a.passNumbers.map((number) => ({ number })));
    const others = await list('NON_OWNED');
    expect(owned.items.map((pass: { number: string }) => pass.number)).toEqual(world.a.passNumbers);
    // Passes of other companies are in neither.
    expect(others.items).toEqual([]);
    expect([owned.total, others.total]).toEqual([1, 0]);
    const { pending, atOnce } = world.b.reinstatements;
    const ofB = [...world.b.passNumbers, pending, atOnce];
    const [own, rest] = await Promise.all(
      ['OWNED', 'NON_OWNED'].map((ownership) => list(ownership, world.b.colleague)),
    );
    expect(own).toEqual({ total: 0, items: [] });
    expect(rest.total).toBe(ofB.length);
    expect(rest.items.map((pass: { number: string }) => pass.number).sort()).toEqual(ofB.sort());
    expect(new Set(rest.items.map((pass: { holder: { masked: boolean } }) => pass.holder.masked))).toEqual(
      new Set([true]),
    );
    expect([await list('OWNED', world.b.reader), await list('NON_OWNED', world.b.reader)]).toMatchObject([
      { total: ofB.length },
      { total: 0, items: [] },
    ]);
  });
});
