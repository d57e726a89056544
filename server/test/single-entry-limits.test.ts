import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { readRows } from './support/read-rows.js';

const SUBMIT = `mutation Submit($input: ApplicationInput!, $key: String) {
  submitApplication(input: $input, idempotencyKey: $key) {
    number form reason contactName itemCount areas { code }
    passes { number kind status validFrom validTo gateReadyAt port { code } areas { code } holder { name idNumber } }
    attachments { kind }
  }
}`;
const COUNTS = 'select (select count(*) from pass)::int passes, (select count(*) from application)::int applications';

let app: TestApp;
let dehai: BuiltCompany;
let yonghang: BuiltCompany;
let passport = 10_000_000;

beforeAll(async () => {
  app = await startTestApp();
  dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  yonghang = await buildCompany(app, '永航船務有限公司', '10458570');
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00.700+08:00');
  for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
});

const newPassport = () => `P${++passport}`;
const person = (facts: object = {}, company = dehai) =>
  buildPerson(app, company.id, { idNumber: newPassport(), ...facts });

function application(personIds: string[], areaCodes = ['KEELUNG-EAST'], more: object = {}) {
  return {
    reason: '碼頭施工',
    areaCodes,
    personIds,
    personalDataConsent: true,
    documentsConfirmed: true,
    form: 'FOREIGN_SINGLE_ENTRY',
    ...more,
  };
}

function submit(personIds: string[], areaCodes?: string[], company = dehai, key?: string) {
  return app.query(company.operator, SUBMIT, { input: application(personIds, areaCodes), key });
}

const stored = async () =>
  (await readRows<{ passes: number; applications: number }>(app.services.database, { text: COUNTS, values: [] }))[0];

const PORTS = ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL', 'TAICHUNG-WEST', 'KAOHSIUNG-PENGLAI', 'ANPING-ALL'];

describe('R-ONE-3 three passes a month for a passport', () => {
  it('counts across companies and ports and refuses the fourth with name, reason and date', async () => {
    const idNumber = newPassport();
    const mine = await person({ name: '常來客', idNumber });
    const theirs = await person({ idNumber }, yonghang);
    expect((await submit([mine], ['KEELUNG-EAST', 'TAIPEI-EAST'])).errors).toEqual([]);
    expect((await submit([theirs], ['ANPING-ALL'], yonghang)).errors).toEqual([]);
    const { errors } = await submit([mine], ['KAOHSIUNG-PENGLAI']);
    expect(errors.map((error) => error.extensions)).toEqual([
      {
        code: 'MONTHLY_LIMIT_REACHED',
        field: 'personIds.0',
        params: { person: '常來客', personId: mine, until: '2026-12-01T00:00:00+08:00', limit: 3 },
      },
    ]);
  });

  it('starts again at midnight in Taipei (R-TIME-1)', async () => {
    const id = await person();
    const at = async (moment: string) => {
      app.clock.set(moment);
      Object.assign(dehai.operator, await app.signedIn(dehai.accountId));
    };
    await at('2026-11-30T23:59:59+08:00');
    expect((await submit([id], ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL'])).errors).toEqual([]);
    expect((await submit([id], ['ANPING-ALL'])).errors).toHaveLength(1);
    await at('2026-12-01T00:00:00+08:00');
    expect((await submit([id], ['ANPING-ALL'])).errors).toEqual([]);
  });

  it('is shown by eligibility beforehand', async () => {
    const id = await person();
    const ASK = `query($id: ID!, $ports: [String!]!) { person(id: $id) { eligibility(form: FOREIGN_SINGLE_ENTRY, portCodes: $ports) { allowed reasons { code until limit } } } }`;
    const ask = async (ports: string[]) =>
      (await app.query(dehai.operator, ASK, { id, ports })).data.person.eligibility;
    expect(await ask(['KEELUNG'])).toEqual({ allowed: true, reasons: [] });
    const unknown = await app.query(dehai.operator, ASK, { id, ports: ['NOWHERE'] });
    expect(unknown.errors[0]?.extensions).toEqual({ code: 'UNKNOWN_PORT_AREA', field: 'portCodes' });
    await submit([id], ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL']);
    expect(await ask(['ANPING'])).toEqual({
      allowed: false,
      reasons: [{ code: 'MONTHLY_LIMIT_REACHED', until: '2026-12-01T00:00:00+08:00', limit: 3 }],
    });
  });

  it.runIf(onPostgres())('issues exactly three for 40 submissions at the same time', async () => {
    const idNumber = newPassport();
    const people = [await person({ idNumber }), await person({ idNumber }, yonghang)] as const;
    const before = await stored();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => {
        const areas = [PORTS[at % PORTS.length] as string];
        return at % 2 ? submit([people[1]], areas, yonghang) : submit([people[0]], areas);
      }),
    );
    const issued = answers.filter((answer) => answer.errors.length === 0);
    const refused = answers.filter((answer) => answer.errors.length > 0);
    expect(issued).toHaveLength(3);
    // R-ONE-9: for a port that one of the three is for, that is a reason too.
    const codes = refused.map((answer) => answer.errors.map(({ extensions }) => extensions.code));
    expect(codes.flatMap((all) => all.filter((code) => code !== 'USABLE_PASS_EXISTS'))).not.toEqual([]);
    expect(new Set(codes.flat())).toEqual(new Set(['MONTHLY_LIMIT_REACHED', 'USABLE_PASS_EXISTS']));
    const opened = issued.flatMap((answer) => answer.data.submitApplication.passes[0].port.code);
    expect(new Set(opened).size).toBe(3);
    expect((await stored())?.passes).toBe((before?.passes ?? 0) + 3);
    // R-NUM-3: no gaps and no duplicates under concurrency.
    const numbers = await readRows<{ gaps: number }>(app.services.database, {
      text: `select (max(sequence) - min(sequence) + 1 - count(*))::int gaps from pass where branch_code = 'KL' and kind = 'SINGLE_ENTRY'`,
      values: [],
    });
    expect(numbers[0]?.gaps).toBe(0);
  });

  it.runIf(onPostgres())('accepts submissions of the same people in opposite orders at the same time', async () => {
    const people = [await person(), await person(), await person()];
    const answers = await Promise.all([
      submit(people),
      submit([...people].reverse(), ['TAIPEI-EAST']),
      submit(people, ['SUAO-ALL']),
    ]);
    expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  });
});

describe('R-ONE-9 a second single-entry pass for the same port', () => {
  const signInAt = async (moment: string) => {
    app.clock.set(moment);
    for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
  };

  it('is refused until the first is over, to the second, for other areas and companies too', async () => {
    const idNumber = newPassport();
    const [mine, theirs] = [await person({ idNumber }), await person({ idNumber }, yonghang)];
    expect((await submit([mine])).errors).toEqual([]);
    const codes = async (areas: string[]) =>
      (await submit([theirs], areas, yonghang)).errors.map(({ extensions }) => [extensions.code, extensions.field]);
    expect(await codes(['KEELUNG-WEST'])).toEqual([['USABLE_PASS_EXISTS', 'personIds.0']]);
    expect(await codes(['SUAO-ALL'])).toEqual([]);
    await signInAt('2026-11-11T09:59:59+08:00');
    expect(await codes(['KEELUNG-WEST'])).toEqual([['USABLE_PASS_EXISTS', 'personIds.0']]);
    await signInAt('2026-11-11T10:00:00+08:00');
    expect(await codes(['KEELUNG-WEST'])).toEqual([]);
  });

  it.runIf(onPostgres())('is issued once of 40 at the same time', async () => {
    const id = await person();
    const answers = await Promise.all(Array.from({ length: 40 }, () => submit([id])));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('R-ONE-4 a usable card for the port', () => {
  const later = new Date('2027-11-10T23:59:59+08:00');
  const tomorrow = new Date('2026-11-11T00:00:00+08:00');

  it.each([
    ['a usable periodic pass', { kind: 'PERIODIC', validTo: later }, 'KEELUNG-EAST', ['USABLE_PASS_EXISTS']],
    ['another area of the same port', { kind: 'PERIODIC', validTo: later }, 'KEELUNG-WEST', ['USABLE_PASS_EXISTS']],
    ['a usable temporary pass', { kind: 'TEMPORARY', validTo: later }, 'KEELUNG-EAST', ['USABLE_PASS_EXISTS']],
    ['a pass for another port', { kind: 'PERIODIC', validTo: later }, 'TAIPEI-EAST', []],
    ['a card that is not made yet', { kind: 'PERIODIC', validTo: later, made: false }, 'KEELUNG-EAST', []],
    ['a card that begins tomorrow', { kind: 'PERIODIC', issuedAt: tomorrow, validTo: later }, 'KEELUNG-EAST', []],
    ['a deactivated pass', { kind: 'PERIODIC', validTo: later, deactivatedAt: new Date(0) }, 'KEELUNG-EAST', []],
    ['a cancelled pass', { kind: 'PERIODIC', validTo: later, cancelledAt: new Date(0) }, 'KEELUNG-EAST', []],
    ['an expired pass', { kind: 'PERIODIC', validTo: new Date('2026-11-10T09:59:59+08:00') }, 'KEELUNG-EAST', []],
  ] as const)('%s → %j', async (_title, facts, areaCode, codes) => {
    const idNumber = newPassport();
    // The card belongs to another company: the rule applies to the person, whichever company applied.
    const holder = await person({ idNumber }, yonghang);
    await buildPass(app, yonghang.id, holder, { areaCode, ...facts });
    const { errors } = await submit([await person({ idNumber })], ['KEELUNG-EAST']);
    expect(errors.map((error) => error.extensions.code)).toEqual(codes);
    // The error reveals only the port of the other company's pass.
    const params = ['person', 'personId', 'portEn', 'portZh'];
    for (const error of errors) expect(Object.keys(error.extensions.params as object).sort()).toEqual(params);
  });
});
