import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildWorld, SECRETS, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

describe('R-ACC-3 searching among passes of others', () => {
  const FIND = 'query($filter: PassFilter!) { passes(filter: $filter) { total items { number } } }';
  const find = (viewer: TestViewer, filter: object) =>
    app.query(viewer, FIND, { filter: { ownership: 'NON_OWNED', ...filter } });

  it('compares whole names and numbers only', async () => {
    const { operator } = world.a;
    const total = async (filter: object) => (await find(operator, filter)).data.passes.total;
    expect(await total({ idNumber: SECRETS.idNumber })).toBe(world.b.passNumbers.length);
    expect(await total({ idNumber: SECRETS.idNumber.slice(0, -1) })).toBe(0);
    expect(await total({ holderName: SECRETS.name })).toBe(world.b.passNumbers.length);
    expect(await total({ holderName: SECRETS.name.slice(0, 2) })).toBe(0);
    expect(await total({ holderName: '%' })).toBe(0);
  });

  it('the same for staff and analysts, whose lists hold masked rows', async () => {
    for (const viewer of [world.staffOfHualien, world.analyst]) {
      const part = await find(viewer, { holderName: SECRETS.name.slice(0, 2) });
      expect(part.data.passes.total).toBe(0);
      expect((await find(viewer, { holderName: SECRETS.name })).data.passes.total).toBe(world.b.passNumbers.length);
    }
  });

  it('own passes are found by parts of a name', async () => {
    const { data } = await app.query(world.a.operator, FIND, { filter: { holderName: '小' } });
    expect(data.passes.items).toEqual([{ number: world.a.passNumbers[0] }]);
  });

  it('an application number is not asked of others', async () => {
    const { errors } = await find(world.a.operator, { applicationNumber: world.b.applicationNumber });
    expect(errors[0]?.extensions).toEqual({ code: 'FILTER_NOT_ALLOWED', field: 'filter.applicationNumber' });
  });

  it('R-ACC-4 leaves an audit row for each search, and is limited to 30 an hour', async () => {
    const seeker = await world.newOperatorOfA();
    for (let search = 0; search < 30; search += 1) {
      expect((await find(seeker.viewer, { idNumber: 'X1234567' })).errors).toEqual([]);
    }
    const { errors } = await find(seeker.viewer, { idNumber: SECRETS.idNumber });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await world.audit(seeker.accountId)).toEqual({ ID_NUMBER_SEARCHED: 30, SEARCH_REFUSED: 1 });
  });
});

describe('R-ACC-4 reading a number in clear', () => {
  it('leaves a row for each number that staff read: who, whose, when, by which operation', async () => {
    const reviewer = await world.newReviewer(['KL']);
    await app.query(reviewer.viewer, 'query Glance { passes(size: 50) { items { holder { name maskedIdNumber } } } }');
    expect(await world.audit(reviewer.accountId)).toEqual({});
    await app.query(reviewer.viewer, 'query Inspect { passes(size: 50) { items { holder { idNumber } } } }');
    const inKeelung = [...world.a.passNumbers, ...world.b.passNumbers].filter((number) => number.startsWith('KL'));
    expect(await world.audit(reviewer.accountId)).toEqual({ ID_NUMBER_READ: inKeelung.length });
    const rows = await app.services.database.rows<{ operation: string }>({
      text: 'select distinct operation from audit_entry where account_id = $1',
      values: [reviewer.accountId],
    });
    expect(rows).toEqual([{ operation: 'Inspect' }]);
  });

  it('is not possible when the row cannot be written', async () => {
    await world.withoutAudit(async () => {
      const { data, errors, text } = await app.query(
        world.staffOfKeelung,
        `{ pass(number: "${world.b.passNumbers[0]}") { number holder { idNumber } } }`,
      );
      expect(data.pass).toBeNull();
      expect(errors[0]?.extensions.code).toBe('INTERNAL');
      expect(text).not.toContain(SECRETS.idNumber);
    });
  });

  it('an operator who reads their own company leaves none', async () => {
    await app.query(
      world.b.operator,
      '{ passes(size: 50) { items { holder { idNumber } } } people(size: 50) { items { idNumber } } }',
    );
    expect(await world.audit(world.b.accountId)).toEqual({});
  });

  it('rows can only be added: the database refuses to change or delete them', async () => {
    const em = app.services.orm.em.fork();
    for (const statement of [
      'update audit_entry set operation = $$x$$',
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(em.execute(statement)).rejects.toThrow();
    }
  });
});
