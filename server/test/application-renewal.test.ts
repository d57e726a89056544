import { describe, expect, it } from 'vitest';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, newPassportNumber, passFormInput, query, submit, createApplication } = api;
const { approveFully, createPass, decideAll, correct, markCards, findApplication } = api;

const PASS = `query($number: String!) { pass(number: $number) { id number status validFrom validTo areas { code }
  laterAreas { from areas { code } } holder { name idNumber } previousNumber nextNumber } }`;
const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id version } }`;

const pass = async (number: string) => (await query(cast.dehai.operator, PASS, { number })).data.pass;
const renew = (numbers: string[], more: object = {}) => createApplication(passFormInput('RENEWAL', numbers, more));
const at = (day: string, time = '23:59:59') => new Date(`${day}T${time}+08:00`);
const yesterday = at('2026-11-09');
const soon = at('2026-12-01');
const since = (number: string, day: string) =>
  rowsOf(cast.app, `update pass set valid_from = $1 where number = $2`, at(day, '00:00:00'), number);
const rename = (id: string, input: object) =>
  query(cast.dehai.operator, UPDATE, {
    ...{ id, version: 1 },
    input: { idKind: 'PASSPORT', mobile: '0922333444', ...input },
  });

describe('R-PRD-5 renewing a card', () => {
  it('extends the same card from its end: number and card stay, nothing is made, and other areas hold from then on', async () => {
    const number = await createPass(await createPerson({ name: '王大明' }), { validTo: soon });
    const cards = async () => (await rowsOf<{ n: number }>(cast.app, 'select count(*)::int n from pass'))[0]?.n;
    const before = await cards();
    const application = await renew([number], { areaCodes: ['KEELUNG-WEST', 'KEELUNG-EAST'] });
    expect(application).toMatchObject({ pickupPort: null, startDay: null, lastDay: null });
    const approved = await approveFully(application);
    expect(statesOf(approved)).toEqual(['DONE']);
    expect(approved.items.items[0]?.issuedPass).toBeNull();
    expect(await cards()).toBe(before);
    const found = await pass(number);
    const later = { from: '2026-12-02T00:00:00+08:00', areas: [{ code: 'KEELUNG-EAST' }, { code: 'KEELUNG-WEST' }] };
    expect(found).toMatchObject({
      ...{ number, validTo: '2027-12-01T23:59:59+08:00', areas: [{ code: 'KEELUNG-EAST' }], laterAreas: later },
      ...{ previousNumber: null, nextNumber: null, holder: { name: '王大明' } },
    });
    expect((await historyOf(cast.app, cast.dehai.operator, 'PASS', found.id))[0]).toMatchObject({
      action: 'RENEWED',
      changes: [
        ['validTo', '2026-12-01T23:59:59+08:00', '2027-12-01T23:59:59+08:00'],
        ['holdsFrom', null, '2026-12-02T00:00:00+08:00'],
        ['areas', 'KEELUNG-EAST', 'KEELUNG-EAST, KEELUNG-WEST'],
        ['applicationNumber', null, application.number],
      ],
    });
    const mails = await mailsTo(cast.app, 'op-04595252@example.com');
    const letter = mails.find(({ text }) => text.includes('續期'))?.text;
    expect(letter).toContain(`${number}：續期自 2026-12-02 00:00 起，有效至 2027/12/01`);
    await setClock('2026-12-02T00:00:00+08:00');
    expect(await pass(number)).toMatchObject({ areas: later.areas, laterAreas: null });
    expect(refusals(await submit(passFormInput('RENEWAL', [number])))).toEqual([
      ['TOO_EARLY_TO_RENEW', 'passNumbers.0'],
    ]);
  });

  it('R-GATE-1 tells gates at once of the new end, and of the areas with their second', async () => {
    await buildGate(cast.app, 'RENEW-E', 'KEELUNG-EAST');
    await buildGate(cast.app, 'RENEW-W', 'KEELUNG-WEST');
    const system = await buildGateSystem(cast.app, 'renewal-gates', ['KL']);
    const number = await createPass(await createPerson(), { validTo: soon });
    await approveFully(await renew([number], { areaCodes: ['KEELUNG-WEST'] }));
    const MAY = `query($number: String!, $gate: String!, $at: DateTime) { mayPass(number: $number, gateCode: $gate, at: $at) { reason } }`;
    const may = async (gate: string, moment: string) =>
      (await query(system, MAY, { number, gate, at: moment })).data.mayPass.reason;
    const fields = 'validTo areas { code } periods { from until areas { code } }';
    const { passes } = await readChanges(cast.app, system, fields);
    const [east, west, turn] = [[{ code: 'KEELUNG-EAST' }], [{ code: 'KEELUNG-WEST' }], '2026-12-02T00:00:00+08:00'];
    expect(passes.find((one) => one.number === number)).toMatchObject({
      ...{ validTo: '2027-12-01T23:59:59+08:00', areas: east },
      periods: [
        { until: turn, areas: east },
        { from: turn, until: '2027-12-02T00:00:00+08:00', areas: west },
      ],
    });
    const last = '2026-12-01T23:59:59+08:00';
    expect([await may('RENEW-E', last), await may('RENEW-W', last)]).toEqual([null, 'OTHER_AREA']);
    expect([await may('RENEW-E', turn), await may('RENEW-W', turn)]).toEqual(['OTHER_AREA', null]);
  });

  it('counts from the day it takes effect where the card is over by then, and holds from that second', async () => {
    const numbers = [
      await createPass(await createPerson(), { validTo: yesterday }),
      await createPass(await createPerson(), { validTo: at('2026-11-15') }),
    ];
    const application = await renew(numbers, { areaCodes: ['KEELUNG-WEST'] });
    await setClock('2026-11-18T16:00:00+08:00');
    await approveFully(application);
    for (const number of numbers) {
      expect(await pass(number)).toMatchObject({
        ...{ validTo: '2027-11-17T23:59:59+08:00', areas: [{ code: 'KEELUNG-WEST' }], laterAreas: null },
      });
    }
  });

  it('is possible from exactly sixty days before the last day', async () => {
    const number = await createPass(await createPerson(), { validTo: at('2027-02-28') });
    await setClock('2026-12-29T23:59:59+08:00');
    const early = await submit(passFormInput('RENEWAL', [number]));
    expect(early.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_EARLY_TO_RENEW', field: 'passNumbers.0', params: { until: '2026-12-30T00:00:00+08:00' } },
    ]);
    await setClock('2026-12-30T00:00:00+08:00');
    expect(refusals(await submit(passFormInput('RENEWAL', [number])))).toEqual([]);
  });

  it('is refused beyond six years from the card’s first day, eight for one of before 2023-04-06', async () => {
    const years = (count: number) => ({ term: { count, unit: 'YEAR' } });
    const six = await createPass(await createPerson(), { validTo: soon });
    await since(six, '2023-04-06');
    const eight = await createPass(await createPerson(), { validTo: soon });
    await since(eight, '2023-04-05');
    const answer = await submit(passFormInput('RENEWAL', [six, eight], years(3)));
    expect(answer.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'RENEWAL_LIMIT_REACHED', field: 'passNumbers.0', params: { until: '2029-04-05T23:59:59+08:00' } },
    ]);
    await approveFully(await renew([six], years(2)));
    expect((await pass(six)).validTo).toBe('2028-12-01T23:59:59+08:00');
    const used = await createPass(await createPerson(), { validTo: yesterday });
    await since(used, '2020-11-10');
    await rowsOf(cast.app, `update pass set valid_from = '2018-11-10T00:00:00+08:00' where number = $1`, used);
    expect(refusals(await submit(passFormInput('RENEWAL', [used])))).toEqual([
      ['RENEWAL_LIMIT_REACHED', 'passNumbers.0'],
    ]);
  });

  it('accepts only RFID cards of periodic passes of the company itself, and no renamed holder', async () => {
    const qr = await createPass(await createPerson(), { validTo: soon });
    await rowsOf(cast.app, `update pass set medium = 'QR' where number = $1`, qr);
    const temporary = await createPass(await createPerson(), { kind: 'TEMPORARY', validTo: soon });
    const idNumber = newPassportNumber();
    const id = await createPerson({ name: '陳小姐', idNumber });
    const renamed = await createPass(id, { validTo: soon });
    resultOf(await rename(id, { name: '林陳小姐', idNumber }));
    expect(refusals(await submit(passFormInput('RENEWAL', [qr, temporary, renamed])))).toEqual([
      ['RFID_CARDS_ONLY', 'passNumbers.0'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.1'],
      ['HOLDER_RENAMED', 'passNumbers.2'],
    ]);
    const other = newPassportNumber();
    await createPerson({ idNumber: other });
    const theirs = await createPass(await createPerson({ idNumber: other }, cast.yonghang), {}, cast.yonghang);
    expect(refusals(await submit(passFormInput('RENEWAL', [theirs])))).toEqual([['NOT_FOUND', 'passNumbers.0']]);
  });

  it('is not approved once the holder has another name', async () => {
    const idNumber = newPassportNumber();
    const id = await createPerson({ name: '甲一一', idNumber });
    const application = await renew([await createPass(id, { validTo: soon })]);
    resultOf(await rename(id, { name: '乙二二', idNumber }));
    expect(refusals(await decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([
      ['HOLDER_RENAMED', 'decisions.0.itemId'],
    ]);
  });

  it('R-PRD-2 refuses to renew two old cards of one person, on one application or on two', async () => {
    const id = await createPerson();
    const numbers = [await createPass(id, { validTo: yesterday }), await createPass(id, { validTo: at('2026-10-01') })];
    expect(refusals(await submit(passFormInput('RENEWAL', numbers)))).toEqual([['DUPLICATE', 'passNumbers.1']]);
    const [first, second] = [await renew(numbers.slice(0, 1)), await renew(numbers.slice(1))];
    await approveFully(first);
    expect(refusals(await decideAll(cast.reviewer, second, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });
});

describe('R-PRD-5 renewals of before', () => {
  const formerRenewal = async (number: string) => {
    const application = await renew([number]);
    await rowsOf(
      cast.app,
      `update application set pickup_port_id = (select id from port where code = 'KEELUNG') where number = $1`,
      application.number,
    );
    return application;
  };

  it('still make the card that was applied for, also after a correction, and it is made and collected', async () => {
    const old = await createPass(await createPerson(), { validTo: soon });
    const returned = resultOf(await decideAll(cast.reviewer, await formerRenewal(old), 'RETURN', '照片不符規定'));
    const approved = await approveFully(resultOf(await correct(returned)));
    expect(statesOf(approved)).toEqual(['TO_BE_MADE']);
    const number = approved.items.items[0]?.issuedPass?.number ?? '';
    expect(await pass(number)).toMatchObject({ previousNumber: old, validFrom: '2026-12-02T00:00:00+08:00' });
    expect((await pass(old)).validTo).toBe('2026-12-01T23:59:59+08:00');
    for (const action of ['MARK_MADE', 'MARK_COLLECTED']) resultOf(await markCards([number], action));
    expect(statesOf(await findApplication(approved.number))).toEqual(['COLLECTED']);
    expect(refusals(await submit(passFormInput('RENEWAL', [old])))).toEqual([['ALREADY_RENEWED', 'passNumbers.0']]);
  });

  it('R-TEL-6 keep the verified phone of the card that they follow', async () => {
    const verified = 'holderPhone { state verifiedPhone }';
    const read = async (number: string) =>
      (
        await query(cast.dehai.operator, `query($number: String!) { pass(number: $number) { ${verified} } }`, {
          number,
        })
      ).data.pass.holderPhone;
    const [old, never] = [
      await createPass(await createPerson(), { validTo: soon }),
      await createPass(await createPerson(), { validTo: soon }),
    ];
    for (const [phone, day] of [
      ['0911000111', '2026-10-01'],
      ['0922333444', '2026-11-01'],
    ])
      await rowsOf(
        cast.app,
        `insert into phone_verification (id, chain_id, phone, verified_at, by)
          select gen_random_uuid(), id, $2, $3, 'CODE' from pass where number = $1`,
        ...[old, phone, day],
      );
    const before = await read(old);
    expect(before.verifiedPhone).toBe('0922333444');
    const follows = async (number: string) =>
      (await approveFully(await formerRenewal(number))).items.items[0]?.issuedPass?.number ?? '';
    expect(await read(await follows(old))).toEqual(before);
    expect(await read(await follows(never))).toMatchObject({ state: 'UNVERIFIED' });
  });

  it('accepts the port that pages of before send, and does not use it', async () => {
    const number = await createPass(await createPerson(), { validTo: soon });
    expect(await renew([number], { pickupPortCode: 'KEELUNG' })).toMatchObject({ pickupPort: null });
  });
});
