import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildAccount, buildToken } from './support/build.js';
import { onPostgres } from './support/database.js';
import { ATTACH, DETACH, LIST_PEOPLE, usePeople } from './support/people.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';
import { PDF, type Purpose, upload } from './support/uploads.js';

const { cast, personInput, createPerson, find } = usePeople();

describe('attachments', () => {
  const attach = async (person: { id: string }, kind: Purpose, company = cast.dehai, purpose = kind) => {
    const { id } = await upload(cast.app, company.operator, purpose);
    return cast.app.query(cast.dehai.operator, ATTACH, { personId: person.id, kind, uploadId: id });
  };
  const read = async (url: string) => (await cast.app.send(cast.dehai.operator, { method: 'GET', url })).statusCode;

  it('R-PER-1 have the code of their kind and can be read', async () => {
    const person = await createPerson();
    const kinds = { PHOTO: 'P01', ID_CARD: 'P02', PASSPORT: 'P09', OTHER: 'P10' } as const;
    for (const kind of Object.keys(kinds)) {
      cast.app.clock.forward({ seconds: 1 });
      expect((await attach(person, kind as Purpose)).errors).toEqual([]);
    }
    const { attachments } = await find(person.id);
    const shown = attachments.map(({ kind, code }: { kind: string; code: string }) => [kind, code]);
    expect(shown).toEqual(Object.entries(kinds));
    for (const { file } of attachments) expect(await read(file.url)).toBe(200);
  });

  it('R-PER-1 replaces the previous photo; other kinds add up', async () => {
    const person = await createPerson();
    const first = (await attach(person, 'PHOTO')).data.addAttachment.attachments[0];
    await attach(person, 'OTHER');
    await attach(person, 'OTHER');
    const { attachments } = (await attach(person, 'PHOTO')).data.addAttachment;
    const kinds = attachments.map(({ kind }: { kind: string }) => kind);
    expect(kinds.sort()).toEqual(['OTHER', 'OTHER', 'PHOTO']);
    expect(attachments.map(({ id }: { id: string }) => id)).not.toContain(first.id);
    expect(await read(first.file.url)).toBe(404);
  });

  it.runIf(onPostgres())('R-PER-1 keeps one of several photos attached at the same time', async () => {
    const person = await createPerson();
    const uploads = await Promise.all([1, 2, 3].map(() => upload(cast.app, cast.dehai.operator, 'PHOTO')));
    const lock = { text: 'select from person where id = ? for update', values: [person.id] };
    const attaching = uploads.map(
      ({ id }) =>
        () =>
          cast.app.query(cast.dehai.operator, ATTACH, { personId: person.id, kind: 'PHOTO', uploadId: id }),
    );
    const answers = await runBlockedCalls(cast.app, lock, attaching);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await find(person.id)).attachments).toHaveLength(1);
  });

  it('are no more than thirty of a person at a time', async () => {
    const person = await createPerson();
    await attach(person, 'OTHER');
    await rowsOf(
      cast.app,
      `with more as (insert into stored_file (id, storage_key, name, media_type, size, sha256, created_at)
         select gen_random_uuid(), f.storage_key || n, f.name, f.media_type, f.size, f.sha256, f.created_at
         from stored_file f join person_attachment t on t.file_id = f.id, generate_series(1, 29) n
         where t.person_id = $1 returning id)
       insert into person_attachment (id, person_id, kind, file_id, created_at)
       select gen_random_uuid(), $1, 'OTHER', id, now() from more`,
      person.id,
    );
    const [one] = (await find(person.id)).attachments;
    expect(fieldErrors(await attach(person, 'OTHER'))).toEqual([['uploadId', 'TOO_MANY']]);
    await cast.app.query(cast.dehai.operator, DETACH, { id: one.id });
    expect(fieldErrors(await attach(person, 'OTHER'))).toEqual([]);
  });

  it('removes an attachment from the person, makes its file unreadable, and refuses to remove it twice', async () => {
    const person = await createPerson();
    const [attached] = (await attach(person, 'PASSPORT')).data.addAttachment.attachments;
    const removed = await cast.app.query(cast.dehai.operator, DETACH, { id: attached.id });
    expect(removed.data.removeAttachment.attachments).toEqual([]);
    expect(await read(attached.file.url)).toBe(404);
    expect(codes(await cast.app.query(cast.dehai.operator, DETACH, { id: attached.id }))).toEqual(['NOT_FOUND']);
  });

  it('R-PER-3 accepts only a complete, unused upload of the account itself and of that kind', async () => {
    const person = await createPerson();
    const refused = [['uploadId', 'UPLOAD_NOT_COMPLETE']];
    expect(fieldErrors(await attach(person, 'PASSPORT', cast.yonghang))).toEqual(refused);
    expect(fieldErrors(await attach(person, 'PASSPORT', cast.dehai, 'OTHER'))).toEqual(refused);
    const { id } = await upload(cast.app, cast.dehai.operator, 'PASSPORT', { bytes: PDF });
    const use = () =>
      cast.app.query(cast.dehai.operator, ATTACH, { personId: person.id, kind: 'PASSPORT', uploadId: id });
    expect(codes(await use())).toEqual([]);
    expect(fieldErrors(await use())).toEqual(refused);
    const visitors = await upload(cast.app, {}, 'CERTIFICATE');
    const variables = { personId: person.id, kind: 'OTHER', uploadId: visitors.id };
    expect(fieldErrors(await cast.app.query(cast.dehai.operator, ATTACH, variables))).toEqual(refused);
    expect((await find(person.id)).attachments).toHaveLength(1);
  });

  it('R-ACC-5 answers NOT_FOUND for an attachment of another company', async () => {
    const theirs = await createPerson(personInput(), cast.yonghang);
    const { id: uploadId } = await upload(cast.app, cast.yonghang.operator, 'OTHER');
    const variables = { personId: theirs.id, kind: 'OTHER', uploadId };
    const attached = (await cast.app.query(cast.yonghang.operator, ATTACH, variables)).data.addAttachment;
    expect(codes(await cast.app.query(cast.dehai.operator, DETACH, { id: attached.attachments[0].id }))).toEqual([
      'NOT_FOUND',
    ]);
    expect((await find(theirs.id, cast.yonghang)).attachments).toHaveLength(1);
  });

  it('R-PER-1 filters people without a file of a kind', async () => {
    const name = '缺照片的人';
    const [lacking, having] = [await createPerson(personInput({ name })), await createPerson(personInput({ name }))];
    await attach(having, 'PHOTO');
    const { data } = await cast.app.query(cast.dehai.operator, LIST_PEOPLE, {
      filter: { name, missingAttachment: 'PHOTO' },
    });
    expect(data.people.items.map(({ id }: { id: string }) => id)).toEqual([lacking.id]);
  });
});

describe('R-PER-3 a file of a person', () => {
  const missing = '/files/01890000-0000-7000-8000-000000000000';
  const get = (viewer: TestViewer, url: string) => cast.app.send(viewer, { method: 'GET', url });
  const newFile = async () => {
    const person = await createPerson();
    const { id: uploadId } = await upload(cast.app, cast.dehai.operator, 'PASSPORT', { bytes: PDF });
    const variables = { personId: person.id, kind: 'PASSPORT', uploadId };
    const { data } = await cast.app.query(cast.dehai.operator, ATTACH, variables);
    return { personId: person.id as string, url: data.addAttachment.attachments[0].file.url as string };
  };
  const account = (name: string, facts: object = {}) =>
    buildAccount(cast.app, 'GENERAL', name, { companyId: cast.dehai.id, ...facts });

  it('R-ACC-1 is missing for a colleague without the reading right, until the person is also theirs', async () => {
    const id = await account('junior', { companyAdministrator: false });
    const junior = await cast.app.signedIn(id);
    const { personId, url } = await newFile();
    const [hidden, none] = [await get(junior, url), await get(junior, missing)];
    expect([hidden.statusCode, hidden.body]).toEqual([404, none.body]);
    await rowsOf(cast.app, 'insert into person_entry values ($1, $2, now())', personId, id);
    expect((await get(junior, url)).statusCode).toBe(200);
  });

  it('R-REG-9 is missing for an account that was ended, one that signed out, and a gate system', async () => {
    const { url } = await newFile();
    const [leaver, absent] = [await account('leaver'), await account('absent')];
    const [ended, signedOut] = [await cast.app.signedIn(leaver), await cast.app.signedIn(absent)];
    const gate = await buildToken(
      cast.app,
      await buildAccount(cast.app, 'GATE', 'gates-of-files', { branchCodes: ['KL'] }),
    );
    for (const viewer of [ended, signedOut]) expect((await get(viewer, url)).statusCode).toBe(200);
    const kept = { ...signedOut };
    await cast.app.query(signedOut, 'mutation { signOut }');
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', leaver);
    for (const viewer of [ended, kept, gate]) {
      const answer = await get(viewer, url);
      expect([answer.statusCode, answer.rawPayload.includes(PDF)]).toEqual([404, false]);
    }
  });

  it('R-ACC-5 answers strangers like a missing one to parts, conditions, other methods and other spellings', async () => {
    const { url } = await newFile();
    const stranger = cast.yonghang.operator;
    const requests = [
      { method: 'GET', headers: { range: 'bytes=0-0' } },
      { method: 'GET', headers: { range: 'bytes=9999999-' } },
      { method: 'GET', headers: { 'if-none-match': '*', 'if-modified-since': 'Wed, 01 Jan 2031 00:00:00 GMT' } },
      { method: 'HEAD' },
      { method: 'PUT', payload: 'x' },
      { method: 'DELETE' },
    ] as const;
    for (const request of requests) {
      const one = await cast.app.send(stranger, { ...request, url });
      const none = await cast.app.send(stranger, { ...request, url: missing });
      expect([request, one.statusCode, one.body]).toEqual([request, none.statusCode, none.body]);
    }
    const id = url.slice('/files/'.length);
    for (const other of [id.toUpperCase(), `${id}?download=1`, `%20${id}`, `./${id}`, `${id}/`]) {
      expect([other, (await get(stranger, `/files/${other}`)).rawPayload.includes(PDF)]).toEqual([other, false]);
    }
    const part = await cast.app.send(cast.dehai.operator, { method: 'GET', url, headers: { range: 'bytes=0-0' } });
    expect([part.statusCode, part.rawPayload.equals(PDF), part.headers['content-type']]).toEqual([
      ...[200, true, 'application/pdf'],
    ]);
  });
});
