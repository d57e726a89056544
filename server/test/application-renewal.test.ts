import { describe, expect, it } from 'vitest';
import { type ApplicationResult, refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { upload } from './support/uploads.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,
  newPassportNumber,
  passFormInput,
  query,
  submit,
  createApplication,
  decideAll,
  correct,
  markCards,
} = api;
const { approveFully, issueCard, createPass, findApplication } = api;

const PASS = `query($number: String!) { pass(number: $number) { id status validFrom validTo medium kind port { code }
  areas { code } holder { name idNumber } previousNumber nextNumber } }`;
const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id version } }`;
const ATTACH = `mutation($personId: ID!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: PHOTO, uploadId: $uploadId) { id } }`;

const pass = async (number: string) => (await query(cast.dehai.operator, PASS, { number })).data.pass;
const issuedNumbersOf = (application: ApplicationResult) =>
  application.items.items.map(({ issuedPass }) => issuedPass?.number ?? '');
const renew = (numbers: string[], more: object = {}) => createApplication(passFormInput('RENEWAL', numbers, more));
const yesterday = new Date('2026-11-09T23:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
const update = (id: string, input: object) =>
  query(cast.dehai.operator, UPDATE, { id, version: 1, input: { idKind: 'PASSPORT', mobile: '0922333444', ...input } });

describe('R-PRD-5 renewing a card', () => {
  it('issues a new card from the day after the old one ends, with a new number, other areas and another port', async () => {
    const old = await issueCard(await createPerson({ name: '王大明' }), { term: { count: 20, unit: 'DAY' } });
    const application = await renew([old], {
      areaCodes: ['KAOHSIUNG-PENGLAI', 'ANPING-ALL'],
      pickupPortCode: 'ANPING',
      term: { count: 1, unit: 'YEAR' },
    });
    // The branch of the pickup port decides; the dates are only known on approval.
    expect(application).toMatchObject({
      branch: { code: 'KH' },
      startDay: null,
      lastDay: null,
      pickupPort: { code: 'ANPING' },
    });
    expect(application.number).toMatch(/^OM05-11511-\d{5}$/);
    const police = await api.createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
    const reviewed = resultOf(await decideAll(cast.kaohsiungReviewer, application, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    const [number = ''] = issuedNumbersOf(resultOf(await decideAll(police, reviewed, 'APPROVE')));
    expect(number).toMatch(/^KHPS115-\d{6}$/);
    expect(await pass(number)).toMatchObject({
      status: 'TO_BE_MADE',
      kind: 'PERIODIC',
      medium: 'RFID',
      port: { code: 'ANPING' },
      validFrom: '2026-12-10T00:00:00+08:00',
      validTo: '2027-12-09T23:59:59+08:00',
      areas: [{ code: 'KAOHSIUNG-PENGLAI' }, { code: 'ANPING-ALL' }],
      previousNumber: old,
      nextNumber: null,
      holder: { name: '王大明' },
    });
    // The old card stays as it is to its end.
    const before = await pass(old);
    expect(before).toMatchObject({ status: 'NOT_YET_VALID', validTo: '2026-12-09T23:59:59+08:00', nextNumber: number });
    expect(before.areas).toEqual([{ code: 'KEELUNG-EAST' }, { code: 'TAIPEI-EAST' }]);

    const history = (id: string) => historyOf(cast.app, cast.dehai.operator, 'PASS', id);
    expect((await history(before.id))[0]).toMatchObject({ action: 'RENEWED', changes: [['passNumber', null, number]] });
    expect(await history((await pass(number)).id)).toMatchObject([
      { action: 'ISSUED', changes: [['passNumber', old, null]] },
    ]);
    const again = await submit(passFormInput('RENEWAL', [old]));
    expect(refusals(again)).toEqual([['ALREADY_RENEWED', 'passNumbers.0']]);
  });

  it('is possible from exactly thirty days before the last day', async () => {
    const number = await issueCard(await createPerson());
    await setClock('2028-10-19T23:59:59+08:00');
    const early = await submit(passFormInput('RENEWAL', [number]));
    expect(early.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_EARLY_TO_RENEW', field: 'passNumbers.0', params: { until: '2028-10-20T00:00:00+08:00' } },
    ]);
    await setClock('2028-10-20T00:00:00+08:00');
    expect(refusals(await submit(passFormInput('RENEWAL', [number])))).toEqual([]);
  });

  it('starts on the day of approval when the old card has expired by then', async () => {
    const expired = await renew([await createPass(await createPerson(), { validTo: yesterday })]);
    const expiring = await renew([
      await createPass(await createPerson(), { validTo: new Date('2026-11-15T23:59:59+08:00') }),
    ]);
    await setClock('2026-11-18T16:00:00+08:00');
    for (const application of [expired, expiring]) {
      expect(await pass(issuedNumbersOf(await approveFully(application))[0] ?? '')).toMatchObject({
        validFrom: '2026-11-18T00:00:00+08:00',
        validTo: '2027-11-17T23:59:59+08:00',
      });
    }
  });

  it('R-PRD-1 lasts three years at most, counted from its actual first day', async () => {
    await setClock('2028-02-10T10:00:00+08:00');
    const number = await createPass(await createPerson(), { validTo: new Date('2028-03-05T23:59:59+08:00') });
    // A term from today contains a leap day, one from the day after the old card's end does not.
    const application = await approveFully(await renew([number], { term: { count: 1096, unit: 'DAY' } }));
    expect(await pass(issuedNumbersOf(application)[0] ?? '')).toMatchObject({
      validFrom: '2028-03-06T00:00:00+08:00',
      validTo: '2031-03-05T23:59:59+08:00',
    });
  });

  it('accepts only RFID cards of periodic passes of the company itself', async () => {
    const qr = await createPass(await createPerson(), { validTo: soon });
    await rowsOf(cast.app, `update pass set medium = 'QR' where number = $1`, qr);
    const temporary = await createPass(await createPerson(), { kind: 'TEMPORARY', validTo: soon });
    expect(refusals(await submit(passFormInput('RENEWAL', [qr, temporary])))).toEqual([
      ['RFID_CARDS_ONLY', 'passNumbers.0'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.1'],
    ]);
    const idNumber = newPassportNumber();
    await createPerson({ idNumber });
    const theirs = await createPass(
      await createPerson({ idNumber }, cast.yonghang),
      { validTo: yesterday },
      cast.yonghang,
    );
    expect(refusals(await submit(passFormInput('RENEWAL', [theirs])))).toEqual([['NOT_FOUND', 'passNumbers.0']]);
  });

  it('R-PRD-2 refuses to renew two old cards of one person, on one application or on two', async () => {
    const id = await createPerson();
    const numbers = [
      await createPass(id, { validTo: yesterday }),
      await createPass(id, { validTo: new Date('2026-01-01T00:00:00Z') }),
    ];
    expect(refusals(await submit(passFormInput('RENEWAL', numbers)))).toEqual([['DUPLICATE', 'passNumbers.1']]);
    const spellings = [numbers[0] ?? '', ` ${numbers[0]?.toLowerCase()}`];
    expect(refusals(await submit(passFormInput('RENEWAL', spellings)))).toEqual([['DUPLICATE', 'passNumbers']]);
    const [first, second] = [await renew(numbers.slice(0, 1)), await renew(numbers.slice(1))];
    await approveFully(first);
    expect(refusals(await decideAll(cast.reviewer, second, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });
});

describe('R-PRD-5 R-PER-2 the holder of a renewed card', () => {
  it('has the same document and the name at submission; the old card keeps its name', async () => {
    const idNumber = newPassportNumber();
    const id = await createPerson({ name: '陳小姐', idNumber });
    const old = await createPass(id, { validTo: soon });
    resultOf(await update(id, { name: '林陳小姐', idNumber }));
    const application = await renew([old]);
    resultOf(
      await query(cast.dehai.operator, UPDATE, {
        id,
        version: 2,
        input: { idKind: 'PASSPORT', idNumber, name: '後來' },
      }),
    );
    const [number = ''] = issuedNumbersOf(await approveFully(application));
    expect((await pass(number)).holder).toEqual({ name: '林陳小姐', idNumber });
    expect((await pass(old)).holder).toEqual({ name: '陳小姐', idNumber });
  });

  it('stays the same when the ID number of the person is changed or the person is deleted', async () => {
    const [changed, removed] = [newPassportNumber(), newPassportNumber()];
    const people = [
      await createPerson({ name: '甲一一', idNumber: changed }),
      await createPerson({ name: '乙二二', idNumber: removed }),
    ];
    const numbers = [
      await createPass(people[0] ?? '', { validTo: yesterday }),
      await createPass(people[1] ?? '', { validTo: yesterday }),
    ];
    resultOf(await update(people[0] ?? '', { name: '別人', idNumber: newPassportNumber() }));
    const DELETE = 'mutation($id: ID!) { deletePerson(id: $id, version: 1) }';
    resultOf(await query(cast.dehai.operator, DELETE, { id: people[1] }));
    const cards = await Promise.all(issuedNumbersOf(await approveFully(await renew(numbers))).map(pass));
    expect(cards.map(({ holder }) => holder)).toEqual([
      { name: '甲一一', idNumber: changed },
      { name: '乙二二', idNumber: removed },
    ]);
  });

  it('R-PRD-1 takes the corrected name and photo when a returned renewal is corrected', async () => {
    const idNumber = newPassportNumber();
    const id = await createPerson({ name: '錯名字', idNumber });
    const returned = resultOf(
      await decideAll(cast.reviewer, await renew([await createPass(id, { validTo: soon })]), 'RETURN', '姓名不符'),
    );
    resultOf(await update(id, { name: '對名字', idNumber }));
    const { id: uploadId } = await upload(cast.app, cast.dehai.operator, 'PHOTO');
    resultOf(await query(cast.dehai.operator, ATTACH, { personId: id, uploadId }));
    const files = async () => {
      const text = 'select file_id as id from application_attachment where application_id = $1';
      return rowsOf<{ id: string }>(cast.app, text, returned.id);
    };
    const before = await files();
    const again = resultOf(await correct(returned));
    expect(again.items.items).toMatchObject([{ holder: { name: '對名字', idNumber } }]);
    expect(await files()).toHaveLength(1);
    expect(await files()).not.toEqual(before);
    expect((await pass(issuedNumbersOf(await approveFully(again))[0] ?? '')).holder.name).toBe('對名字');
  });
});

describe('R-PRD-5 R-PRD-7 making and collecting a renewed card', () => {
  it('works as for any card, and the old card keeps its status', async () => {
    const old = await createPass(await createPerson(), { validTo: soon });
    const application = await approveFully(await renew([old]));
    const [number = ''] = issuedNumbersOf(application);
    resultOf(await markCards([number], 'MARK_MADE'));
    resultOf(await markCards([number], 'MARK_COLLECTED'));
    expect(statesOf(await findApplication(application.number))).toEqual(['COLLECTED']);
    expect((await pass(old)).status).toBe('VALID');
    await setClock('2026-12-02T00:00:00+08:00');
    expect([(await pass(old)).status, (await pass(number)).status]).toEqual(['EXPIRED', 'VALID']);
  });
});
