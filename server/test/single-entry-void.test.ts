import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const SUBMIT = `mutation($input: ApplicationInput!) { submitApplication(input: $input) { passes { number voidableUntil } } }`;
const VOID = `mutation($number: String!, $reason: String) { voidSingleEntryPass(number: $number, reason: $reason) {
  number status voidableUntil } }`;

let app: TestApp;
let other: BuiltCompany;
let gate: TestViewer;
let companies = 0;
let passport = 55_000_000;

beforeAll(async () => {
  app = await startTestApp();
  other = await buildCompany(app, '別家公司', 'OTHER.VOID');
  await buildGate(app, 'VOID-E', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'void-gates', ['KL']);
  return app.stop;
});

let company: BuiltCompany;
beforeEach(async () => {
  app.clock.set('2026-11-30T23:55:00+08:00');
  company = await buildCompany(app, '作廢公司', `VOID.${++companies}`);
});

const at = async (moment: string) => {
  app.clock.set(moment);
  for (const each of [company, other]) Object.assign(each.operator, await app.signedIn(each.accountId));
};
const person = () => buildPerson(app, company.id, { idNumber: `V${++passport}` });
const submit = (personId: string, areaCode = 'KEELUNG-EAST') =>
  app.query(company.operator, SUBMIT, {
    input: {
      ...{ form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes: [areaCode], personIds: [personId] },
      ...{ personalDataConsent: true, documentsConfirmed: true },
    },
  });
const issue = async (personId: string, areaCode?: string): Promise<string> =>
  (await submit(personId, areaCode)).data.submitApplication.passes[0].number;
const revoke = (number: string, viewer = company.operator, reason?: string) =>
  app.query(viewer, VOID, { number, reason });
const codes = ({ errors }: Awaited<ReturnType<typeof revoke>>) =>
  errors.map(({ extensions }) => [extensions.code, extensions.field]);

describe('R-ONE-9 voiding a single-entry pass', () => {
  it('ends it at once for gates and their feed, gives its place back, and is on record', async () => {
    const id = await person();
    const wrong = await issue(id);
    await issue(id, 'SUAO-ALL');
    await issue(id, 'TAIPEI-EAST');
    expect((await submit(id, 'ANPING-ALL')).errors[0]?.extensions.code).toBe('MONTHLY_LIMIT_REACHED');
    const answer = await revoke(` ${wrong.toLowerCase()} `, company.operator, '港口選錯');
    expect(answer.data.voidSingleEntryPass).toEqual({ number: wrong, status: 'CANCELLED', voidableUntil: null });
    const may = `{ mayPass(number: "${wrong}", gateCode: "VOID-E") { allowed reason } }`;
    expect((await app.query(gate, may)).data.mayPass).toEqual({ allowed: false, reason: 'CANCELLED' });
    const { passes } = await readChanges(app, gate, 'usable');
    expect(passes).toContainEqual({ number: wrong, usable: false });
    expect((await submit(id)).errors).toEqual([]);
    const [kept] = await rowsOf(
      app,
      'select month, slot, reason from single_entry_void where company_id = $1',
      company.id,
    );
    expect(kept).toEqual({ month: '2026-11', slot: 1, reason: '港口選錯' });
    expect(codes(await revoke(wrong))).toEqual([['PASS_CANCELLED', 'number']]);
  });

  it('is possible until gates know of it, over the end of the month too, and to the second', async () => {
    const [one, two] = [await person(), await person()];
    const first = await submit(one);
    const { number, voidableUntil } = first.data.submitApplication.passes[0];
    expect(voidableUntil).toBe('2026-12-01T00:05:00+08:00');
    const late = await issue(two);
    await at('2026-12-01T00:04:59+08:00');
    expect(codes(await revoke(number))).toEqual([]);
    const [kept] = await rowsOf(app, 'select month from single_entry_void where company_id = $1', company.id);
    expect(kept).toEqual({ month: '2026-11' });
    await at('2026-12-01T00:05:00+08:00');
    expect(codes(await revoke(late))).toEqual([['TOO_LATE_TO_VOID', 'number']]);
  });

  it('is refused once a gate has seen it, for other kinds of passes, and for passes of others', async () => {
    const number = await issue(await person());
    await app.query(gate, `mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }`, {
      passages: [
        { eventId: randomUUID(), passNumber: number, gateCode: 'VOID-E', direction: 'IN', at: app.clock.now() },
      ],
    });
    expect(codes(await revoke(number))).toEqual([['SEEN_BY_GATE', 'number']]);
    const card = await buildPass(app, company.id, await person(), { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST' });
    expect(codes(await revoke(card))).toEqual([['PASS_KIND_NOT_ALLOWED', 'number']]);
    const theirs = await issue(await person());
    expect(codes(await revoke(theirs, other.operator))).toEqual([['NOT_FOUND', undefined]]);
    expect(codes(await revoke('KLPC999-999999'))).toEqual([['NOT_FOUND', undefined]]);
  });

  it.runIf(onPostgres())('is possible twice a month, of 40 at the same time', async () => {
    const numbers: string[] = [];
    for (let at = 0; at < 8; at++) numbers.push(await issue(await person()));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => revoke(numbers[at % 8] as string)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    const refused = new Set(answers.flatMap((answer) => codes(answer).map(([code]) => code)));
    expect([...refused].sort()).toEqual(['PASS_CANCELLED', 'VOID_LIMIT_REACHED']);
  });

  it.each([
    ['FAILED', '護照影本不符'],
    ['PASSED', undefined],
  ])('is refused once a reviewer has checked the pass: %s', async (result, reason) => {
    const number = await issue(await person());
    const reviewer = await buildStaff(app, `reviewer-${result}`.toLowerCase(), ['KL']);
    const CHECK = `mutation($number: String!, $result: SpotCheckResult!, $reason: String) {
      recordSpotCheck(passNumber: $number, result: $result, reason: $reason) { number } }`;
    expect((await app.query(reviewer, CHECK, { number, result, reason })).errors).toEqual([]);
    const may = `query($number: String!) { pass(number: $number) { voidableUntil } }`;
    expect((await app.query(company.operator, may, { number })).data.pass.voidableUntil).toBeNull();
    const { errors } = await revoke(number);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'ALREADY_CHECKED', field: 'number', params: { result } },
    ]);
  });
});
