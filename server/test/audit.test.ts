import { beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { readRows } from './support/read-rows.js';
import { resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { COMPANY_NAME, SECRETS } from './support/secrets.js';
import { buildWorld, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

describe('R-ACC-3 searching passes that are not owned', () => {
  const FIND = 'query($filter: PassFilter!) { passes(filter: $filter) { total items { number } } }';
  const find = (viewer: TestViewer, filter: object) =>
    app.query(viewer, FIND, { filter: { ownership: 'NON_OWNED', ...filter } });

  it('matches whole names and numbers only', async () => {
    const total = async (filter: object) => (await find(world.b.colleague, filter)).data.passes.total;
    expect(await total({ idNumber: SECRETS.idNumber })).toBe(world.b.passNumbers.length);
    expect(await total({ idNumber: SECRETS.idNumber.slice(0, -1) })).toBe(0);
    expect(await total({ holderName: SECRETS.name })).toBe(world.b.passNumbers.length);
    expect(await total({ holderName: SECRETS.name.slice(0, 2) })).toBe(0);
    expect(await total({ holderName: '%' })).toBe(0);
  });

  it('matches whole values only for staff too, whose lists contain masked rows', async () => {
    const part = await find(world.staffOfHualien, { holderName: SECRETS.name.slice(0, 2) });
    expect(part.data.passes.total).toBe(0);
    const whole = await find(world.staffOfHualien, { holderName: SECRETS.name });
    expect(whole.data.passes.total).toBe(world.b.passNumbers.length);
  });

  it.each([
    ['holderName', SECRETS.name],
    ['idNumber', SECRETS.idNumber],
    ['noPassageSince', '2026-01-01T00:00:00+08:00'],
  ])(
    'R-ACC-3 refuses the filter %s of analysts, who are to find nobody by name, number or passage',
    async (field, value) => {
      expect(fieldErrors(await find(world.analyst, { [field]: value }))).toEqual([
        [`filter.${field}`, 'FILTER_NOT_ALLOWED'],
      ]);
    },
  );

  it('finds own passes by part of a name', async () => {
    const { data } = await app.query(world.a.operator, FIND, { filter: { holderName: '小' } });
    expect(data.passes.items).toEqual([{ number: world.a.passNumbers[0] }]);
  });

  it('refuses to filter non-owned passes by application number', async () => {
    const { errors } = await find(world.b.colleague, { applicationNumber: world.b.applicationNumber });
    expect(errors[0]?.extensions).toEqual({ code: 'FILTER_NOT_ALLOWED', field: 'filter.applicationNumber' });
  });

  it('R-ACC-4 audits each search and allows 30 an hour for all accounts of a company together', async () => {
    await resetRateLimits(app);
    const seeker = await world.newColleagueOfB();
    for (let search = 0; search < 30; search += 1) {
      expect((await find(seeker.viewer, { idNumber: SECRETS.idNumber })).errors).toEqual([]);
    }
    const { errors } = await find(seeker.viewer, { idNumber: SECRETS.idNumber });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await world.auditCounts(seeker.accountId)).toEqual({ ID_NUMBER_SEARCHED: 30, SEARCH_REFUSED: 1 });
    // The limit is shared with colleagues and with shared accounts, of which there can be many (R-REG-7).
    const colleague = await world.newColleagueOfB();
    for (const viewer of [colleague.viewer, world.b.sharedColleague]) {
      expect((await find(viewer, { idNumber: SECRETS.idNumber })).errors[0]?.extensions.code).toBe('RATE_LIMITED');
    }
  });
});

describe('R-ACC-4 reading an unmasked ID number', () => {
  it('audits each number that staff read: who, whose, when, by which operation', async () => {
    const reviewer = await world.newReviewer(['KL']);
    await app.query(reviewer.viewer, 'query Glance { passes(size: 50) { items { holder { name maskedIdNumber } } } }');
    expect(await world.auditCounts(reviewer.accountId)).toEqual({});
    await app.query(reviewer.viewer, 'query Inspect { passes(size: 50) { items { holder { idNumber } } } }');
    const { pending, atOnce } = world.b.reinstatements;
    const inKeelung = [...world.a.passNumbers, ...world.b.passNumbers, pending, atOnce].filter((number) =>
      number.startsWith('KL'),
    );
    expect(await world.auditCounts(reviewer.accountId)).toEqual({ ID_NUMBER_READ: inKeelung.length });
    const rows = await readRows<{ operation: string }>(app.services.database, {
      text: 'select distinct operation from audit_entry where account_id = $1',
      values: [reviewer.accountId],
    });
    expect(rows).toEqual([{ operation: 'passes' }]);
  });

  it('is refused when the audit row cannot be written', async () => {
    await world.withoutAudit(async () => {
      const { data, errors, text } = await app.query(
        world.staffOfKeelung,
        `{ pass(number: "${world.b.passNumbers[0]}") { number holder { idNumber } } }`,
      );
      expect(data.pass.holder).toEqual({ idNumber: null });
      expect(errors[0]?.extensions.code).toBe('INTERNAL');
      expect(text).not.toContain(SECRETS.idNumber);
    });
  });

  it('leaves no row for operators reading what they own', async () => {
    await app.query(
      world.b.operator,
      '{ passes(size: 50) { items { holder { idNumber } } } people(size: 50) { items { idNumber } } }',
    );
    expect(await world.auditCounts(world.b.accountId)).toEqual({});
  });

  it('cannot be changed or deleted in the database afterwards', async () => {
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

describe('R-ACC-4 the list of who read ID numbers', () => {
  const READS = `query($filter: IdNumberReadFilter!) { idNumberReads(filter: $filter, size: 100) {
    total items { at action by accountName operation passNumber companyName } } }`;
  const reads = async (viewer: TestViewer, filter: object = {}) => {
    const { data, errors, text } = await app.query(viewer, READS, { filter });
    expect(errors).toEqual([]);
    expect(text).not.toContain(SECRETS.idNumber);
    const { items, total } = data.idNumberReads;
    expect(total).toBe(items.length);
    return items as { action: string; accountName: string; passNumber: string | null; companyName: string | null }[];
  };
  const SCAN = { operation: 'Scan', passNumber: null, companyName: COMPANY_NAME };

  it('shows staff reads of passes of their branch, and of scans of any holder of such a pass', async () => {
    const [single = '', , elsewhere = ''] = world.b.passNumbers;
    const reader = { action: 'ID_NUMBER_READ', by: '林港生', accountName: 'reviewer-kl', companyName: COMPANY_NAME };
    const at = '2026-11-10T10:00:00+08:00';
    const police = await world.newStaff(['KL'], ['POLICE_CHECK']);
    for (const { viewer } of [police, await world.newReviewer(['KL'])]) {
      expect(await reads(viewer, { passNumber: ` ${single.toLowerCase()} `, accountName: 'Reviewer-KL' })).toEqual([
        { ...reader, ...SCAN, at },
        { ...reader, at, operation: 'Inspect', passNumber: single },
      ]);
      // It must not reveal that the holder of a pass of another branch is a person whose scan was read here.
      expect(await reads(viewer, { passNumber: elsewhere })).toEqual([]);
      expect(new Set((await reads(viewer)).map(({ passNumber }) => passNumber?.slice(0, 2) ?? '-'))).toEqual(
        new Set(['KL', '-']),
      );
    }
    expect(await reads(world.staffOfHualien, { accountName: 'reviewer-kl' })).toEqual([]);
    expect(await reads(world.staffOfHualien, { passNumber: single })).toEqual([]);
  });

  it('shows a search to the account that made it and to administrators, who see everything', async () => {
    const reviewer = await world.newReviewer(['HL']);
    const FIND = 'query Find { passes(filter: { idNumber: "ZQ7776543", holderName: "x" }) { total } }';
    await app.query(reviewer.viewer, FIND);
    const searched = await reads(reviewer.viewer);
    const nobody = { operation: 'passes', passNumber: null, companyName: null };
    expect(searched).toMatchObject([
      { action: 'NAME_SEARCHED', ...nobody },
      { action: 'ID_NUMBER_SEARCHED', ...nobody },
    ]);
    expect(await reads((await world.newReviewer(['HL'])).viewer)).toEqual([]);
    const all = await reads(world.administrator);
    expect(all).toEqual(expect.arrayContaining(searched));
    const [{ count } = { count: 0 }] = await rowsOf<{ count: number }>(app, 'select count(*)::int from audit_entry');
    expect(all).toHaveLength(count);
    expect(all.slice(0, 2)).toEqual(searched);
    expect(await reads(world.administrator, { accountName: 'nobody' })).toEqual([]);
    app.clock.forward({ minutes: 5 });
    const now = app.clock.now();
    expect(await reads(world.administrator, { from: now })).toEqual([]);
    expect(await reads(world.administrator, { before: now })).toEqual(all);
  });

  it('refuses companies and analysts', async () => {
    for (const viewer of [world.b.operator, world.analyst]) {
      const { errors } = await app.query(viewer, '{ idNumberReads { total } }');
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
