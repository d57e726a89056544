import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { buildAccount } from './support/build.js';
import { ATTACH, CREATE_PERSON, IMPORT_PEOPLE, LIST_PEOPLE, usePeople } from './support/people.js';
import { rowsOf } from './support/rows.js';
import { placesContaining } from './support/traces.js';
import { upload } from './support/uploads.js';

const { cast, newPassportNumber, personInput, create, createPerson } = usePeople();

describe('R-ACC-6 ID numbers are never stored in plain text', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  it('keeps them out of every table, including those of the job engine, and out of the log', async () => {
    const idNumber = 'QZ7788123X';
    const input = { idKind: 'PASSPORT', idNumber, name: '密先生', englishName: 'Mi', mobile: '0912345678' };
    const person = (await create(input, cast.dehai, 'secret-key-1')).data.createPerson;
    expect(person.idNumber).toBe(idNumber);
    const rows = [{ ...input, name: '密小姐' }];
    expect(
      (await cast.app.query(cast.yonghang.operator, IMPORT_PEOPLE, { rows, key: 'secret-key-2' })).data.importPeople,
    ).toBe(1);
    await cast.app.query(cast.dehai.operator, LIST_PEOPLE, { filter: { idNumber } });
    await create(input);
    await create({ ...input, idKind: 'NATIONAL_ID' });
    await cast.app.query(cast.dehai.operator, CREATE_PERSON, { input: { ...input, idKind: idNumber } });
    const { id } = await upload(cast.app, cast.dehai.operator, 'PASSPORT');
    await cast.app.query(cast.dehai.operator, ATTACH, { personId: person.id, kind: 'PASSPORT', uploadId: id });
    const application = {
      reason: '碼頭施工',
      areaCodes: ['KEELUNG-EAST'],
      personIds: [person.id],
      personalDataConsent: true,
      documentsConfirmed: true,
      form: 'FOREIGN_SINGLE_ENTRY',
    };
    const SUBMIT = `mutation($input: ApplicationInput!) {
      submitApplication(input: $input) { passes { holder { idNumber } } } }`;
    const issued = await cast.app.query(cast.dehai.operator, SUBMIT, { input: application });
    expect(issued.data.submitApplication.passes).toEqual([{ holder: { idNumber } }]);
    const SEARCH = 'query($filter: PassFilter!) { passes(filter: $filter) { items { holder { idNumber } } } }';
    const search = async (viewer: TestViewer, ownership: string) =>
      (await cast.app.query(viewer, SEARCH, { filter: { ownership, idNumber } })).data.passes.items;
    expect(await search(cast.dehai.operator, 'OWNED')).toEqual([{ holder: { idNumber } }]);
    const member = { companyId: cast.dehai.id, companyAdministrator: false };
    const colleague = await cast.app.signedIn(await buildAccount(cast.app, 'GENERAL', 'colleague', member));
    expect(await search(colleague, 'NON_OWNED')).toEqual([{ holder: { idNumber: 'QZ7788****' } }]);

    expect(await placesContaining(cast.app, idNumber)).toEqual([]);
    // Nor as a hash that could be guessed without the key.
    expect(await placesContaining(cast.app, sha256(idNumber), sha256(`PASSPORT:${idNumber}`))).toEqual([]);
    expect(await placesContaining(cast.app, sha256(JSON.stringify(input)), sha256(JSON.stringify(rows)))).toEqual([]);
  });

  it('encrypts the same number differently each time', async () => {
    const idNumber = newPassportNumber();
    for (const company of [cast.dehai, cast.yonghang]) await createPerson(personInput({ idNumber }), company);
    const text = `select encode(id_cipher, 'hex') as cipher from person where id_index = $1`;
    const index = cast.app.services.vault.indexOf('PASSPORT', idNumber);
    const stored = await rowsOf<{ cipher: string }>(cast.app, text, index);
    expect(stored).toHaveLength(2);
    expect(stored[0]?.cipher).not.toBe(stored[1]?.cipher);
  });
});
