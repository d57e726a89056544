import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
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
