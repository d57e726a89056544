import { describe, expect, it } from 'vitest';
import { PersonAttachment } from '../src/people/attachment.entity.js';
import { newId } from '../src/shared/ids.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildFile } from './support/build.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, applicationInput, passFormInput, submit, query, createApplication } =
  api;

const OLD = 'AC01234567';
const resident = (idNumber: string) => createPerson({ idKind: 'RESIDENT_ID', idNumber, passport: false });
async function withIdCard(personId: string) {
  const [fileId, createdAt] = [await buildFile(cast.app), cast.app.clock.now()];
  const card = { id: newId(), personId, kind: 'ID_CARD', fileId, createdAt } as const;
  await cast.app.services.orm.em.fork().insert(PersonAttachment, card);
  return personId;
}

const UPDATE = `mutation($id: ID!, $input: PersonInput!) {
  updatePerson(id: $id, version: 1, input: $input) { idNumber mobile } }`;
const ASK = `query($id: ID!) { person(id: $id) { options: eligibility(form: PERIODIC) { allowed reasons { code } } } }`;

describe('R-ID-1 resident IDs in the old form', () => {
  it('are good for applications until 2030-12-31 in Taipei, and for none from the next second on', async () => {
    const person = await withIdCard(await resident(OLD));
    const input = (startDay: string) => applicationInput([person], { startDay });
    await setClock('2030-12-31T23:59:59+08:00');
    const application = await createApplication(input('2031-01-02'));
    await setClock('2031-01-01T00:00:00+08:00');
    expect(refusals(await submit(input('2031-01-02')))).toContainEqual(['DOCUMENT_VOID', 'personIds.0']);
    expect(
      refusals(await submit({ ...input('2031-01-02'), form: 'TEMPORARY', term: { count: 1, unit: 'DAY' } })),
    ).toEqual([['DOCUMENT_VOID', 'personIds.0']]);
    expect((await query(cast.dehai.operator, ASK, { id: person })).data.person.options.reasons).toContainEqual({
      code: 'DOCUMENT_VOID',
    });
    // What was sent in before is not issued any more.
    expect(refusals(await api.decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([
      ['DOCUMENT_VOID', 'decisions.0.itemId'],
    ]);
    expect(statesOf(resultOf(await api.decideAll(cast.reviewer, application, 'REJECT', '證件失效')))).toEqual([
      'REJECTED',
    ]);
  });

  it('renew no card, and do not keep one from being cancelled', async () => {
    const person = await withIdCard(await resident('BC01234568'));
    const number = await createPass(person, { validTo: new Date('2031-01-20T23:59:59+08:00') });
    await setClock('2031-01-05T10:00:00+08:00');
    expect(refusals(await submit(passFormInput('RENEWAL', [number])))).toContainEqual([
      'DOCUMENT_VOID',
      'passNumbers.0',
    ]);
    expect(refusals(await submit(passFormInput('CANCELLATION', [number])))).toEqual([]);
  });

  it('leave the other fields of a person editable in 2031, but are not accepted anew', async () => {
    const person = await resident('CC01234569');
    await setClock('2031-01-05T10:00:00+08:00');
    const input = { idKind: 'RESIDENT_ID', idNumber: 'cc0123-4569', name: '阮文雄', mobile: '0912-345-678' };
    const changed = await query(cast.dehai.operator, UPDATE, { id: person, input });
    expect(changed.data.updatePerson).toEqual({ idNumber: 'CC01234569', mobile: '0912345678' });
    const other = await createPerson();
    expect(
      refusals(await query(cast.dehai.operator, UPDATE, { id: other, input: { ...input, idNumber: OLD } })),
    ).toEqual([['INVALID_RESIDENT_ID', 'idNumber']]);
  });
});

describe('R-ID-1 a passport number that is the number of an ID card', () => {
  it('stays editable where an earlier version accepted it, and is refused with its kind otherwise', async () => {
    const person = await createPerson({ idNumber: 'A123456789' });
    const input = { idKind: 'PASSPORT', idNumber: 'A123456789', name: '羅莎' };
    expect((await query(cast.dehai.operator, UPDATE, { id: person, input })).errors).toEqual([]);
    const other = await createPerson();
    const { errors } = await query(cast.dehai.operator, UPDATE, {
      id: other,
      input: { ...input, idNumber: 'A800000014' },
    });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'INVALID_PASSPORT_NUMBER', field: 'idNumber', params: { kind: 'RESIDENT_ID' } },
    ]);
  });
});
