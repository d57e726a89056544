import { describe, expect, it } from 'vitest';
import { type ApplicationResult, refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  createPerson,
  createPass,
  newPassportNumber,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decide,
  decideAll,
  correct,
  findApplication,
  approveFully,
} = api;
const later = new Date('2027-11-19T23:59:59+08:00');
const aSecondAgo = new Date('2026-11-10T09:59:59+08:00');

const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id version } }`;
const DELETE = `mutation($id: ID!) { deletePerson(id: $id, version: 1, withdraw: true, reason: "離職") }`;
const update = async (id: string, input: object, version = 1) =>
  resultOf(
    await query(cast.dehai.operator, UPDATE, {
      id,
      version,
      input: { idKind: 'PASSPORT', mobile: '0922333444', ...input },
    }),
  );
const remove = async (id: string) => resultOf(await query(cast.dehai.operator, DELETE, { id }));

const returnedApplication = async (personId: string, more: object = {}) =>
  resultOf(
    await decideAll(cast.reviewer, await createApplication(applicationInput([personId], more)), 'RETURN', '照片模糊'),
  );
const holderOf = ({ items }: ApplicationResult) =>
  (items.items[0] as unknown as { holder: { name: string; idNumber: string } }).holder;
const issuedPassOf = async ({ items }: ApplicationResult) => {
  const number = items.items[0]?.issuedPass?.number;
  const { data } = await query(
    cast.dehai.operator,
    'query($number: String!) { pass(number: $number) { holder { name idNumber } attachments { kind file { url } } } }',
    { number },
  );
  return data.pass;
};

describe('R-PER-2 a pass is issued exactly as decided on', () => {
  it('issues a pass with the data and files of submission when the person is edited afterwards', async () => {
    const idNumber = newPassportNumber();
    const id = await createPerson({ name: '送件時', idNumber });
    const application = await createApplication(applicationInput([id]));
    const files = (application as unknown as { attachments: object[] }).attachments;
    await update(id, { name: '送件後', idNumber: newPassportNumber() });
    await rowsOf(cast.app, 'update person_attachment set removed_at = now() where person_id = $1', id);
    const seen = await findApplication(application.number, cast.reviewer);
    expect(holderOf(seen)).toMatchObject({ name: '送件時', idNumber });
    expect(seen).toMatchObject({ attachments: files });
    const { holder, attachments } = await issuedPassOf(await approveFully(application));
    expect(holder).toEqual({ name: '送件時', idNumber });
    expect(attachments.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['PASSPORT', 'PHOTO']);
  });

  it('issues a returned and corrected person as corrected, and checks eligibility for the new document', async () => {
    const id = await createPerson({ name: '更正前' });
    const application = await returnedApplication(id);
    const taken = newPassportNumber();
    await createPass(
      await createPerson({ idNumber: taken }, cast.yonghang),
      { validTo: new Date('2027-11-19T23:59:59+08:00') },
      cast.yonghang,
    );
    await update(id, { name: '更正後', idNumber: taken });
    expect(refusals(await correct(application))).toEqual([['PERIODIC_PASS_EXISTS', 'personIds.0']]);
    const idNumber = newPassportNumber();
    await update(id, { name: '更正後', idNumber }, 2);
    expect(holderOf(await findApplication(application.number)).name).toBe('更正前');
    const again = resultOf(await correct(application));
    expect(holderOf(again)).toMatchObject({ name: '更正後', idNumber });
    expect((await issuedPassOf(await approveFully(again))).holder).toEqual({ name: '更正後', idNumber });
  });

  it('updates only the returned people; the others stay as submitted', async () => {
    const ids = [await createPerson({ name: '留下的' }), await createPerson({ name: '退回的' })];
    const application = await createApplication(applicationInput(ids));
    const partlyDecided = resultOf(
      await decide(cast.reviewer, application, [[application.items.items[1], 'RETURN', '不符']]),
    );
    for (const id of ids) await update(id, { name: '改名了', idNumber: newPassportNumber() });
    const again = resultOf(await correct(partlyDecided));
    expect(again.items.items).toMatchObject([{ holder: { name: '留下的' } }, { holder: { name: '改名了' } }]);
  });

  it('R-PER-4 keeps a removed person as submitted', async () => {
    const id = await createPerson({ name: '離職者' });
    const { number } = await createApplication(applicationInput([id]));
    await remove(id);
    const withdrawn = await findApplication(number);
    expect([statesOf(withdrawn), holderOf(withdrawn).name]).toEqual([['WITHDRAWN'], '離職者']);
  });

  it('R-PRD-2 issues one card for a document that moved to another person record', async () => {
    const idNumber = newPassportNumber();
    const id = await createPerson({ idNumber });
    const application = await createApplication(applicationInput([id]));
    await update(id, { name: '換號碼', idNumber: newPassportNumber() });
    const second = await createApplication(applicationInput([await createPerson({ idNumber })]));
    expect(refusals(await submit(applicationInput([id])))).toEqual([['OPEN_APPLICATION_EXISTS', 'personIds.0']]);
    await approveFully(application);
    expect(refusals(await decideAll(cast.reviewer, second, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });

  it('R-PRD-2 refuses to approve two items with the same document on one application', async () => {
    const idNumber = newPassportNumber();
    const [one, two] = [await createPerson({ idNumber }), await createPerson()];
    const application = await createApplication(applicationInput([one, two]));
    const partlyDecided = resultOf(
      await decide(cast.reviewer, application, [[application.items.items[1], 'RETURN', '號碼不符']]),
    );
    await update(one, { name: '換號碼', idNumber: newPassportNumber() });
    await update(two, { name: '接號碼', idNumber });
    const again = resultOf(await correct(partlyDecided));
    expect(refusals(await decideAll(cast.reviewer, again, 'APPROVE'))).toEqual([['DUPLICATE', 'decisions.1.itemId']]);
    resultOf(
      await decide(cast.reviewer, again, [
        [again.items.items[0], 'APPROVE'],
        [again.items.items[1], 'REJECT', '重複'],
      ]),
    );
  });
});

describe('R-PRD-2 a person who gets a new document is still the same person', () => {
  const renumber = (id: string) => update(id, { name: '羅三九九', idNumber: newPassportNumber() });
  const personWithPass = async (facts: object) => {
    const id = await createPerson();
    await createPass(id, facts);
    return id;
  };

  it('refuses a second periodic pass under the number of a new passport', async () => {
    const id = await personWithPass({ validTo: later });
    await renumber(id);
    expect(refusals(await submit(applicationInput([id])))).toEqual([['PERIODIC_PASS_EXISTS', 'personIds.0']]);
    const deactivated = await personWithPass({ validTo: later, deactivatedAt: new Date(0) });
    await renumber(deactivated);
    expect(refusals(await submit(applicationInput([deactivated])))).toEqual([
      ['PERIODIC_PASS_DEACTIVATED', 'personIds.0'],
    ]);
    const other = {
      form: 'FOREIGN_SINGLE_ENTRY',
      reason: '施工',
      areaCodes: ['KEELUNG-WEST'],
      personIds: [id],
      personalDataConsent: true,
      documentsConfirmed: true,
    };
    expect(refusals(await submit(other))).toEqual([['USABLE_PASS_EXISTS', 'personIds.0']]);
  });

  it('approves either the renewal of the old card or the application for the new document, not both', async () => {
    const id = await createPerson();
    const old = await createPass(id, { validTo: aSecondAgo });
    const renewal = await createApplication(passFormInput('RENEWAL', [old]));
    await renumber(id);
    const first = await createApplication(applicationInput([id]));
    const reviewed = [];
    for (const application of [renewal, first])
      reviewed.push(resultOf(await decideAll(cast.reviewer, application, 'APPROVE')));
    const answers = await Promise.all(reviewed.map((application) => decideAll(cast.police, application, 'APPROVE')));
    expect(answers.flatMap(refusals)).toEqual([['PERIODIC_PASS_EXISTS', 'decisions.0.itemId']]);
  });

  it('refuses to renew two old cards of two documents of one person', async () => {
    const id = await createPerson();
    const first = await createPass(id, { validTo: aSecondAgo });
    await renumber(id);
    const second = await createPass(id, { validTo: aSecondAgo });
    expect(refusals(await submit(passFormInput('RENEWAL', [first, second])))).toEqual([['DUPLICATE', 'passNumbers.1']]);
  });
});
