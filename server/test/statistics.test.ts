import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import {
  type BuiltCompany,
  buildAccount,
  buildAnalyst,
  buildCompany,
  buildPass,
  buildPerson,
  buildToken,
} from './support/build.js';
import { everyFigure } from './support/figures.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';

/** Figures for analysts: of passes as they are, and of what is published by the month. */

let app: TestApp;
let analyst: TestViewer;
let harbour: BuiltCompany;
let quay: BuiltCompany;

const at = (text: string) => new Date(`${text}+08:00`);
const KEELUNG = 'KEELUNG-EAST';

beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-10T10:00:00+08:00' });
  analyst = await buildAnalyst(app);
  harbour = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  quay = await buildCompany(app, '永航船務有限公司', '10458570');
  await insertPasses();
  await insertPassages();
  await app.services.jobs.run('publish-figures', null);
  return app.stop;
});

/** Ten holders of 德海, H0 to H9, with a card of 2026-09 each; H0 has one of 永航 and a single-entry pass too. */
const numbers: string[] = [];
async function insertPasses(): Promise<void> {
  for (let n = 0; n < 10; n += 1) {
    const person = await buildPerson(app, harbour.id, { idNumber: `H${n}00000` });
    const issuedAt = at(n < 9 ? '2026-09-30T23:59:59' : '2026-10-01T00:00:00');
    const pass = await buildPass(app, harbour.id, person, { areaCode: KEELUNG, issuedAt, kind: 'PERIODIC' });
    numbers.push(pass);
  }
  const again = await buildPerson(app, quay.id, { idNumber: 'H000000' });
  await buildPass(app, quay.id, again, {
    areaCode: 'TAICHUNG-WEST',
    issuedAt: at('2026-10-04T12:00:00'),
    kind: 'PERIODIC',
  });
  await buildPass(app, quay.id, again, {
    areaCode: KEELUNG,
    issuedAt: at('2026-10-05T00:00:00'),
    kind: 'SINGLE_ENTRY',
  });
}

/** The same numbers in every run. */
const random = (count: number) =>
  Array.from({ length: count }, (_, at) => (at * 7919 + ((at * at) % 31) * 104729) % 997);

/**
 * In October six people pass the main gate in the hour of 08, and four others at other times; in September five at two gates,
 * nowhere five at once; in November one.
 */
async function insertPassages(): Promise<void> {
  await buildGate(app, 'MAIN', KEELUNG);
  await buildGate(app, 'SIDE', KEELUNG);
  const system = await buildGateSystem(app, 'gates-kl', ['KL']);
  const passage = (n: number, gateCode: string, text: string) => ({
    ...{ eventId: randomUUID(), passNumber: numbers[n], gateCode, direction: 'IN', at: at(text) },
  });
  const passages = [
    ...[0, 1, 2, 3, 4, 5].map((n) => passage(n, 'MAIN', '2026-10-05T08:59:59')),
    passage(0, 'MAIN', '2026-10-06T08:00:00'),
    ...[6, 7].map((n) => passage(n, 'MAIN', '2026-10-07T03:00:00')),
    ...[6, 8, 9].map((n) => passage(n, 'SIDE', '2026-10-31T23:59:59')),
    ...[1, 2].map((n) => passage(n, 'MAIN', '2026-09-30T23:59:59')),
    ...[3, 4, 5].map((n) => passage(n, 'SIDE', '2026-09-01T00:00:00')),
    // In July and August at random.
    ...random(120).map((n) =>
      passage(n % 10, n % 3 ? 'MAIN' : 'SIDE', `2026-0${7 + (n % 2)}-1${n % 9}T0${n % 4}:30:00`),
    ),
    passage(1, 'MAIN', '2026-11-01T00:00:00'),
  ];
  const { errors } = await app.query(
    system,
    'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }',
    { passages },
  );
  expect(errors).toEqual([]);
}

const ask = (document: string, viewer = analyst) => app.query(viewer, document);
const groups = async (root: string, selection: string, args = '') => {
  const { data, errors } = await ask(`{ ${root}${args && `(${args})`} { groupCount groups { ${selection} } } }`);
  expect(errors).toEqual([]);
  return data[root].groups;
};

describe('figures about passes', () => {
  it('R-TIME-1 groups by month and week of issue in Taipei, and by several at once', async () => {
    expect(await groups('passStatistics', 'issuedMonth kind passes', 'groupBy: [ISSUED_MONTH, KIND]')).toEqual([
      { issuedMonth: '2026-09-01', kind: 'PERIODIC', passes: 9 },
      { issuedMonth: '2026-10-01', kind: 'PERIODIC', passes: 2 },
      { issuedMonth: '2026-10-01', kind: 'SINGLE_ENTRY', passes: 1 },
    ]);
    expect(
      await groups('passStatistics', 'issuedWeek passes', 'groupBy: [ISSUED_WEEK], filter: { portCodes: ["KEELUNG"] }'),
    ).toEqual([
      { issuedWeek: '2026-09-28', passes: 10 },
      { issuedWeek: '2026-10-05', passes: 1 },
    ]);
  });

  it('R-ACC-1 counts people by their number, whichever company they are at', async () => {
    const [all] = await groups('passStatistics', 'passes people companies', 'measures: [PASSES, PEOPLE, COMPANIES]');
    expect(all).toEqual({ passes: 12, people: 10, companies: 2 });
    expect(
      await groups(
        'passStatistics',
        'companiesPerPerson people',
        'groupBy: [COMPANIES_PER_PERSON], measures: [PEOPLE], filter: { kinds: [PERIODIC] }',
      ),
    ).toEqual([
      { companiesPerPerson: 1, people: 9 },
      { companiesPerPerson: 2, people: 1 },
    ]);
  });

  it('sorts by a measure and answers the first groups, with the number of all', async () => {
    const { data } =
      await ask(`{ passStatistics(groupBy: [COMPANY], orderBy: [{ measure: PASSES, descending: true }], first: 1)
      { groupCount groups { company { name } passes people } } }`);
    expect(data.passStatistics).toEqual({
      groupCount: 2,
      groups: [{ company: { name: '德海貨櫃股份有限公司' }, passes: 10, people: null }],
    });
  });

  it('combines conditions with or and not, where what is not known meets none', async () => {
    const count = async (filter: string) => (await groups('passStatistics', 'passes', `filter: ${filter}`))[0].passes;
    expect(await count('{ or: [{ kinds: [SINGLE_ENTRY] }, { portCodes: ["TAICHUNG"] }] }')).toBe(2);
    expect(await count('{ not: [{ organisationNumbers: ["0459-5252"] }] }')).toBe(2);
    expect(await count('{ not: [{ madeFrom: "2000-01-01T00:00:00Z" }] }')).toBe(
      12 - (await count('{ madeFrom: "2000-01-01T00:00:00Z" }')),
    );
    expect(await count('{ or: [] }')).toBe(0);
    expect(await count('{ issuedFrom: "2026-10-01T00:00:00+08:00", not: [{ kinds: [SINGLE_ENTRY] }] }')).toBe(2);
    expect(await count('{ areaCodes: ["NOWHERE"] }')).toBe(0);
  });

  it('a pass of several areas counts once at its port', async () => {
    await rowsOf(
      app,
      `insert into pass_area (pass_id, area_id) select p.id, $1 from pass p where p.number = $2`,
      app.services.ports.areaByCode('KEELUNG-WEST')?.id,
      numbers[3],
    );
    const ports = await groups('passStatistics', 'openedPort { code } passes', 'groupBy: [OPENED_PORT]');
    expect(ports).toEqual([
      { openedPort: { code: 'KEELUNG' }, passes: 11 },
      { openedPort: { code: 'TAICHUNG' }, passes: 1 },
    ]);
    const areas = await groups('passStatistics', 'area { code } passes', 'groupBy: [AREA]');
    expect(areas.map(({ passes }: { passes: number }) => passes).toSorted()).toEqual([1, 1, 11]);
  });

  it.each([
    ['first: 0', ['first', 'OUT_OF_RANGE']],
    ['first: 1001', ['first', 'OUT_OF_RANGE']],
    ['groupBy: [PORT, PORT]', ['groupBy', 'DUPLICATE']],
    ['groupBy: [PORT, AREA, KIND, STATUS, COMPANY]', ['groupBy', 'TOO_MANY']],
    ['measures: []', ['measures', 'REQUIRED']],
    ['orderBy: [{ measure: PEOPLE }]', ['orderBy.0', 'INVALID']],
    ['groupBy: [PORT], orderBy: [{ dimension: PORT }, { dimension: PORT, measure: PASSES }]', ['orderBy.1', 'INVALID']],
    [
      `filter: { or: [${'{ kinds: [PERIODIC] },'.repeat(20)}], not: [${'{ kinds: [PERIODIC] },'.repeat(11)}] }`,
      ['filter', 'TOO_MANY'],
    ],
  ])('refuses %s', async (args, error) => {
    expect(fieldErrors(await ask(`{ passStatistics(${args}) { groupCount } }`))).toEqual([error]);
  });

  it.each([
    ...(['passStatistics', 'spotCheckStatistics', 'queueStatistics', 'passageStatistics'] as const),
    ...(['applicationStatistics', 'reinstatementStatistics', 'cardUseStatistics', 'textMessageStatistics'] as const),
  ])('every dimension and measure of %s can be asked for', async (root) => {
    expect(everyFigure(root).length).toBeGreaterThan(0);
    for (const args of everyFigure(root)) {
      expect(codes(await ask(`{ ${root}(${args}) { groupCount groups { __typename } } }`)), args).toEqual([]);
    }
  });
});

describe('the key of a person', () => {
  const keysOf = async (viewer: TestViewer, company = '04595252'): Promise<string[]> => {
    const { data, errors } = await app.query(
      viewer,
      `{ passes(size: 50, order: NUMBER_ASC, filter: { company: "${company}" }) { items { holder { personKey } } } }`,
    );
    expect(errors).toEqual([]);
    return data.passes.items.map(({ holder }: { holder: { personKey: string } }) => holder.personKey);
  };

  it('R-ACC-3 is the same for all passes of one document, in a month and for one analyst only', async () => {
    // Tokens outlive the sessions of a month.
    const [one, other] = await Promise.all(
      ['one-analyst', 'another-analyst'].map(async (name) => buildToken(app, await buildAccount(app, 'ANALYST', name))),
    );
    if (!one || !other) throw new Error('no analysts');
    const keys = await keysOf(one);
    expect(new Set(keys).size).toBe(10);
    expect(new Set(await keysOf(one, '10458570'))).toEqual(new Set([keys[0]]));
    const shared = async (viewer: TestViewer) => (await keysOf(viewer)).filter((key) => keys.includes(key)).length;
    expect(await shared(other)).toBe(0);
    app.clock.set('2026-11-30T23:59:59+08:00');
    expect(await shared(one)).toBe(10);
    app.clock.set('2026-12-01T00:00:00+08:00');
    expect(await shared(one)).toBe(0);
    app.clock.set('2026-11-10T10:00:00+08:00');
  });

  it('R-ACC-1 is null for all others', async () => {
    const { data } = await app.query(harbour.operator, '{ passes { items { holder { personKey } } } }');
    expect(data.passes.items[0].holder.personKey).toBeNull();
  });
});

describe('figures published by the month', () => {
  it('R-ACC-3 tells groups of five people or more, and the small ones of a month as one', async () => {
    const passages = await groups(
      'passageStatistics',
      'month gate { code } hour count',
      'filter: { fromMonth: "2026-09-15" }, groupBy: [MONTH, GATE, HOUR]',
    );
    expect(passages).toEqual([
      { month: '2026-09-01', gate: null, hour: null, count: 5 },
      // The four others of this month are not five.
      { month: '2026-10-01', gate: { code: 'MAIN' }, hour: 8, count: 7 },
    ]);
  });

  it('R-ACC-3 publishes a month once: what is reported late changes nothing', async () => {
    const before = await groups('passageStatistics', 'month count', 'groupBy: [MONTH]');
    await app.services.jobs.run('publish-figures', null);
    expect(await groups('passageStatistics', 'month count', 'groupBy: [MONTH]')).toEqual(before);
    expect(before.slice(2)).toEqual([
      { month: '2026-09-01', count: 5 },
      { month: '2026-10-01', count: 7 },
    ]);
  });

  it('R-ACC-3 no two questions differ by what fewer than five people did', async () => {
    const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];
    const windows = months.flatMap((_, from) => months.slice(from).map((_to, more) => ({ from, to: from + more })));
    const differences: number[] = [];
    for (const groupBy of ['', 'GATE', 'HOUR', 'GATE, HOUR', 'PORT, DIRECTION']) {
      const answers: { from: number; to: number; count: number; key: string }[] = [];
      for (const { from, to } of windows) {
        const found = await groups(
          'passageStatistics',
          'gate { code } hour port { code } direction count',
          `filter: { fromMonth: "${months[from]}", toMonth: "${months[to]}" }, groupBy: [${groupBy}]`,
        );
        for (const { count, ...key } of found) answers.push({ from, to, count, key: JSON.stringify(key) });
      }
      for (const one of answers) {
        differences.push(one.count);
        const within = answers.filter(({ key, from, to }) => key === one.key && from >= one.from && to <= one.to);
        for (const { count } of within) differences.push(one.count - count);
      }
    }
    expect(differences.filter((difference) => difference !== 0 && difference < 5)).toEqual([]);
    expect(new Set(differences).size).toBeGreaterThan(10);
  });

  it('R-ACC-3 R-ACC-4 the role of analysts’ statements reads neither passages nor decisions', async () => {
    for (const table of ['passage', 'application_step', 'reinstatement', 'message']) {
      await expect(
        app.services.analystDatabase.change({ text: `select 1 from ${table} limit 1`, values: [] }),
        table,
      ).rejects.toThrow(/permission denied/);
    }
  });
});
