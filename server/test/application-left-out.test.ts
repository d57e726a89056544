import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, createPerson, newPassportNumber, applicationInput, passFormInput, query, createPass } = api;

const SUBMIT = `mutation($input: ApplicationInput!, $key: String, $what: OnIneligible) {
  submitApplication(input: $input, idempotencyKey: $key, onIneligible: $what) {
    number items { items { personId pass { number } } } passes { number }
    leftOut { field personId name passNumber reasons { code until attachment applicationNumber port { code } } } } }`;
const LEFT_OUT = `query($number: String!) { application(number: $number) { leftOut { field } } }`;
const DISCLOSURES = 'select count(*)::int as n from card_disclosure where company_id = $1';
const later = new Date('2027-11-19T23:59:59+08:00');

const send = (input: object, what: string | undefined = 'LEAVE_OUT', key?: string, company = cast.dehai) =>
  query(company.operator, SUBMIT, { input, what, key });
const singleEntry = (personIds: string[], areaCodes = ['KEELUNG-EAST']) => ({
  ...{ form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes, personIds },
  ...{ personalDataConsent: true, documentsConfirmed: true },
});
const suspendFor = async (portCode: string, lifted = false) => {
  const number = await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' });
  await rowsOf(
    cast.app,
    `insert into spot_check (id, pass_id, company_id, port_id, result, reason, checked_at, checked_by_id, lifted_at)
      select gen_random_uuid(), p.id, p.company_id, t.id, 'FAILED', 'x', $1, a.id, case when $2 then $1::timestamptz end
      from pass p, port t, account a where p.number = $3 and t.code = $4 and a.account_name = 'reviewer-kl'`,
    cast.app.clock.now(),
    lifted,
    number,
    portCode,
  );
};

describe('R-ONE-8 leaving out those who are not eligible', () => {
  it('submits the rest and lists who was left out, where and why; other companies’ passes without dates', async () => {
    const idNumber = newPassportNumber();
    await createPass(await createPerson({ idNumber }, cast.yonghang), { validTo: later }, cast.yonghang);
    const [without, fine, taken] = [
      await createPerson({ name: '缺護照' }),
      await createPerson(),
      await createPerson({ idNumber, name: '別家有證' }),
    ];
    await rowsOf(cast.app, 'delete from person_attachment where person_id = $1', without);
    const answer = await send(singleEntry([without, fine, taken]));
    expect(answer.errors).toEqual([]);
    const { leftOut, items, number } = answer.data.submitApplication;
    expect(items.items.map((item: { personId: string }) => item.personId)).toEqual([fine]);
    const none = { until: null, attachment: null, applicationNumber: null, port: null };
    expect(leftOut).toEqual([
      {
        ...{ field: 'personIds.0', personId: without, name: '缺護照', passNumber: null },
        reasons: [{ ...none, code: 'ATTACHMENT_MISSING', attachment: 'PASSPORT' }],
      },
      {
        ...{ field: 'personIds.2', personId: taken, name: '別家有證', passNumber: null },
        reasons: [{ ...none, code: 'USABLE_PASS_EXISTS', port: { code: 'KEELUNG' } }],
      },
    ]);
    // R-ACC-3, R-ACC-4: what was learnt of another company's card is counted and on record.
    expect(await rowsOf(cast.app, DISCLOSURES, cast.dehai.id)).toEqual([{ n: 1 }]);
    const learnt = `select count(*)::int as n from audit_entry where action = 'FOREIGN_CARD_LEARNT'`;
    expect(await rowsOf(cast.app, learnt)).toEqual([{ n: 1 }]);
    const seen = await query(cast.dehai.operator, LEFT_OUT, { number });
    expect(seen.data.application.leftOut).toHaveLength(2);
  });

  it('refuses all of it by default, and when none would remain, with every reason', async () => {
    const people = [await createPerson({ photo: false }), await createPerson({ photo: false })];
    const mixed = applicationInput([people[0] as string, await createPerson()]);
    const before = await tableFingerprints(cast.app);
    for (const what of ['REFUSE', 'LEAVE_OUT', undefined]) {
      expect(refusals(await send(applicationInput(people), what))).toEqual([
        ['ATTACHMENT_MISSING', 'personIds.0'],
        ['ATTACHMENT_MISSING', 'personIds.1'],
      ]);
    }
    expect(refusals(await send(mixed, 'REFUSE'))).toEqual([['ATTACHMENT_MISSING', 'personIds.0']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('repeats the same answer under the same key, and refuses the key for the other way', async () => {
    const [without, fine] = [await createPerson({ photo: false }), await createPerson()];
    const input = applicationInput([without, fine]);
    const first = await send(input, 'LEAVE_OUT', 'left-out-1');
    await rowsOf(cast.app, 'update person set name = name where id = $1', without);
    expect((await send(input, 'LEAVE_OUT', 'left-out-1')).data).toEqual(first.data);
    expect(refusals(await send(input, 'REFUSE', 'left-out-1'))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
  });

  it('leaves out passes too, and one of two cards of the same person', async () => {
    const soon = new Date('2026-12-01T23:59:59+08:00');
    const [early, fine] = [
      await createPass(await createPerson(), { validTo: later }),
      await createPass(await createPerson(), { validTo: soon }),
    ];
    const answer = resultOf(await send(passFormInput('RENEWAL', [early, fine]))) as unknown as {
      leftOut: object[];
      items: { items: object[] };
    };
    expect(answer.items.items).toMatchObject([{ pass: { number: fine } }]);
    expect(answer.leftOut).toMatchObject([
      { field: 'passNumbers.0', passNumber: early, reasons: [{ code: 'TOO_EARLY_TO_RENEW' }] },
    ]);
  });

  it('R-ONE-7 refuses for a reason of the company, however many are left out, beside those of every person', async () => {
    await suspendFor('KEELUNG');
    const without = await createPerson();
    await rowsOf(cast.app, 'delete from person_attachment where person_id = $1', without);
    const input = singleEntry([without, await createPerson()], ['SUAO-ALL', 'KEELUNG-EAST']);
    for (const what of ['LEAVE_OUT', 'REFUSE']) {
      expect(refusals(await send(input, what))).toEqual([
        ['COMPANY_SUSPENDED', 'areaCodes.1'],
        ['ATTACHMENT_MISSING', 'personIds.0'],
      ]);
    }
  });
});

describe('R-ONE-7 R-REG-6 R-ONE-8 eligibility holds the reasons of the company', () => {
  const ASK = `query($id: ID!, $ports: [String!]!) {
    one: eligibility(form: FOREIGN_SINGLE_ENTRY, personId: $id, portCodes: $ports) { allowed reasons { code until port { code } } }
    person(id: $id) { eligibility(form: FOREIGN_SINGLE_ENTRY, portCodes: $ports) { allowed reasons { code until port { code } } } } }`;

  it('names the suspension with port and end to a person and in lists, for that port alone', async () => {
    await suspendFor('TAIPEI');
    const id = await createPerson();
    const ask = async (ports: string[]) => (await query(cast.dehai.operator, ASK, { id, ports })).data;
    const reasons = [{ code: 'COMPANY_SUSPENDED', until: '2026-11-17T00:00:00+08:00', port: { code: 'TAIPEI' } }];
    const found = await ask(['SUAO', 'TAIPEI']);
    expect(found.one).toEqual({ allowed: false, reasons });
    expect(found.person.eligibility).toEqual(found.one);
    expect((await ask(['SUAO'])).one).toEqual({ allowed: true, reasons: [] });
  });

  it('names certificate and data beside the person’s own reasons, in the refusal too, and to the reviewer', async () => {
    const company = await api.createCompany('沒證公司', 'AGENCY.LEFT.1');
    const id = await createPerson({ photo: false }, company);
    const fine = await createPerson({}, company);
    const application = resultOf(await api.submit(applicationInput([fine]), company));
    await rowsOf(cast.app, 'delete from certificate where company_id = $1', company.id);
    await rowsOf(cast.app, `update company set address = '' where id = $1`, company.id);
    expect(refusals(await send(applicationInput([id]), 'LEAVE_OUT', undefined, company))).toEqual([
      ['CERTIFICATE_NOT_APPROVED', undefined],
      ['COMPANY_DATA_INCOMPLETE', undefined],
      ['ATTACHMENT_MISSING', 'personIds.0'],
    ]);
    const options = `query($id: ID!) { person(id: $id) { applicationOptions { form eligibility { reasons { code } } } } }`;
    const { data } = await query(company.operator, options, { id });
    expect(data.person.applicationOptions[0].eligibility.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'CERTIFICATE_NOT_APPROVED',
      'COMPANY_DATA_INCOMPLETE',
      'ATTACHMENT_MISSING',
    ]);
    const seen = await api.findApplication(application.number, cast.reviewer);
    const codes = ['CERTIFICATE_NOT_APPROVED', 'COMPANY_DATA_INCOMPLETE'];
    expect(seen.items.items[0]?.eligibility?.reasons.map(({ code }) => code)).toEqual(codes);
    expect(refusals(await api.decideAll(cast.reviewer, application, 'APPROVE'))).toEqual(
      codes.map((code) => [code, 'decisions.0.itemId']),
    );
  });
});

describe('R-PRD-2 temporary passes', () => {
  const temporary = (id: string, startDay: string, more: object = {}) =>
    applicationInput([id], {
      form: 'TEMPORARY',
      startDay,
      term: { count: 5, unit: 'DAY' },
      areaCodes: ['KEELUNG-EAST'],
      ...more,
    });

  it('are refused for a port that a usable card opens, of whichever company, and not for another port', async () => {
    const idNumber = newPassportNumber();
    await createPass(await createPerson({ idNumber }, cast.yonghang), { validTo: later }, cast.yonghang);
    const id = await createPerson({ idNumber });
    expect(refusals(await send(temporary(id, '2026-11-20')))).toEqual([['USABLE_PASS_EXISTS', 'personIds.0']]);
    expect(refusals(await send(temporary(id, '2026-11-20', { areaCodes: ['TAIPEI-EAST'] })))).toEqual([]);
  });

  it('are refused beside another one for the same port and days, made or not, and accepted from the day after', async () => {
    const idNumber = newPassportNumber();
    const theirs = await createPerson({ idNumber }, cast.yonghang);
    const first = await api.createApplication(temporary(theirs, '2026-11-20'), cast.yonghang);
    await api.approveFully(first);
    const id = await createPerson({ idNumber });
    const ASK = `query($id: ID!, $day: LocalDate) { eligibility(form: TEMPORARY, personId: $id, portCodes: ["KEELUNG"],
      startDay: $day, term: { count: 5, unit: DAY }) { reasons { code until } } }`;
    const ask = async (day: string) => (await query(cast.dehai.operator, ASK, { id, day })).data.eligibility.reasons;
    expect(await ask('2026-11-24')).toEqual([{ code: 'TEMPORARY_PASS_EXISTS', until: null }]);
    expect(await ask('2026-11-25')).toEqual([]);
    expect(refusals(await send(temporary(id, '2026-11-24')))).toEqual([['TEMPORARY_PASS_EXISTS', 'personIds.0']]);
    const next = resultOf(await send(temporary(id, '2026-11-25')));
    expect(next.number).toMatch(/^OM03-/);
  });

  it('are judged again on approval', async () => {
    const idNumber = newPassportNumber();
    const mine = await api.createApplication(temporary(await createPerson({ idNumber }), '2026-11-20'));
    const theirs = await createPerson({ idNumber }, cast.yonghang);
    await api.approveFully(await api.createApplication(temporary(theirs, '2026-11-24'), cast.yonghang));
    expect(refusals(await api.decideAll(cast.reviewer, mine, 'APPROVE'))).toEqual([
      ['TEMPORARY_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });
});
