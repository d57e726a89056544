import { describe, expect, it } from 'vitest';
import { accountsOf, CHANGE, OTHER_PASSWORD } from './support/accounts.js';
import { codes } from './support/answers.js';
import { buildPerson, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { actionsOf, historyOf, withoutHistory } from './support/history.js';
import { ATTACH, DETACH, IMPORT_PEOPLE, usePeople } from './support/people.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';
import { dumpTables, placesContaining } from './support/traces.js';
import { upload } from './support/uploads.js';

const UPDATE_COMPANY = `mutation Update($input: UpdateCompanyInput!, $version: Int!) {
  updateCompany(input: $input, version: $version) { version } }`;
const UPDATE_ACCOUNT = 'mutation Update($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }';
const SUBMIT_CERTIFICATE = 'mutation Submit($id: ID!) { submitCertificate(uploadId: $id) { id version } }';
const SUBMIT = `mutation Submit($input: ApplicationInput!) {
  submitApplication(input: $input) { id } }`;

const { cast, create, createPerson, newPassportNumber, remove, personInput, update } = usePeople();
const { buildOperatorAccount, rows } = accountsOf(() => cast.app);

const ask = (document: string, variables: object, viewer = cast.dehai.operator) =>
  cast.app.query(viewer, document, variables);
const ofPerson = (id: string) => historyOf(cast.app, cast.dehai.operator, 'PERSON', id);

describe('recording history', () => {
  it('stores each change together with its history or not at all', async () => {
    const person = await createPerson();
    const leaving = await createPerson();
    const account = await buildOperatorAccount();
    const holder = await cast.app.signedIn(account.id);
    const uploaded = await upload(cast.app, cast.dehai.operator, 'PHOTO');
    const certificate = await upload(cast.app, cast.dehai.operator, 'CERTIFICATE');
    const holds = await buildPerson(cast.app, cast.dehai.id, { idNumber: newPassportNumber() });
    const [{ version } = { version: 0 }] = await rows<{ version: number }>(
      'select version from company where id = $1',
      cast.dehai.id,
    );
    const company = {
      companyName: '德海貨櫃股份有限公司',
      companyPhone: '02-12345678',
      companyAddress: '新',
      responsiblePerson: '新',
    };
    const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };
    const application = { reason: 'x', areaCodes: ['SUAO-ALL'], personIds: [holds], ...consents };
    const attempts = [
      () => ask(UPDATE_COMPANY, { input: company, version }),
      () => create(personInput()),
      () => update(person, personInput({ name: '別人' })),
      () => remove(leaving),
      () => ask(ATTACH, { personId: person.id, kind: 'PHOTO', uploadId: uploaded.id }),
      () => ask(IMPORT_PEOPLE, { rows: [personInput()] }),
      () => ask(SUBMIT_CERTIFICATE, { id: certificate.id }),
      () => ask(SUBMIT, { input: application }),
      () => ask(UPDATE_ACCOUNT, { input: { personName: '新', mobile: '0900111222', language: 'EN' } }, holder),
      () => ask(CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD }, holder),
    ];
    const all = async () => {
      const { 'public.rate_limit': _limits, ...tables } = await dumpTables(cast.app);
      return tables;
    };
    const before = await all();
    await withoutHistory(cast.app, async () => {
      for (const attempt of attempts) expect(codes(await attempt())).toEqual(['INTERNAL']);
    });
    expect(await all()).toEqual(before);
    for (const attempt of attempts) expect((await attempt()).errors, String(attempt)).toEqual([]);
  });

  it.runIf(onPostgres())(
    'records the second of two changes at the same time with the values of the first',
    async () => {
      const { id } = await buildOperatorAccount();
      const viewers = [await cast.app.signedIn(id), await cast.app.signedIn(id)];
      const lock = { text: 'select 1 from account where id = ? for update', values: [id] };
      const changing = viewers.map((viewer, at) => () => {
        const input = { personName: ['甲', '乙'][at], mobile: '0911222333', language: 'ZH_HANT' };
        return ask(UPDATE_ACCOUNT, { input }, viewer);
      });
      const answers = await runBlockedCalls(cast.app, lock, changing);
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      const [second, first] = (await historyOf(cast.app, viewers[0] ?? {}, 'ACCOUNT', id)).map(
        ({ changes }) => changes[0],
      );
      expect(first?.[1]).toBe('林港生');
      expect(second?.[1]).toBe(first?.[2]);
    },
  );

  it.runIf(onPostgres())('records one of two removals at the same time', async () => {
    const { id: personId } = await createPerson();
    const { id: uploadId } = await upload(cast.app, cast.dehai.operator, 'PASSPORT');
    const attached = await ask(ATTACH, { personId, kind: 'PASSPORT', uploadId });
    const [{ id }] = attached.data.addAttachment.attachments;
    const lock = { text: 'select 1 from person where id = ? for update', values: [personId] };
    const answers = await runBlockedCalls(
      cast.app,
      lock,
      [1, 2].map(() => () => ask(DETACH, { id })),
    );
    expect(answers.map(codes).sort()).toEqual([[], ['NOT_FOUND']]);
    expect(actionsOf(await ofPerson(personId))).toEqual(['ATTACHMENT_REMOVED', 'ATTACHMENT_ADDED', 'CREATED']);
  });

  it('cannot be changed or deleted, even by the table owner', async () => {
    for (const statement of [
      `update history_entry set action = 'DELETED'`,
      'delete from history_entry',
      'truncate history_entry',
    ]) {
      await expect(rowsOf(cast.app, statement)).rejects.toThrow();
      await expect(cast.app.asOwner(statement)).rejects.toThrow(/append-only/);
    }
  });

  it('R-ACC-6 stores no ID number and no changed value in plain text', async () => {
    const [one, other] = [newPassportNumber(), newPassportNumber()];
    const input = personInput({ idNumber: one, name: '祕密甲' });
    const person = await createPerson(input);
    await update(person, { ...input, idNumber: other, name: '祕密乙' });
    expect((await ofPerson(person.id))[0]?.changes).toContainEqual(['idNumber', one, other]);
    expect(await placesContaining(cast.app, one, other)).toEqual([]);
    const dump = (await dumpTables(cast.app))['public.history_entry'] ?? '';
    expect(actionsOf(await ofPerson(person.id)).every((action) => dump.includes(action.toLowerCase()))).toBe(true);
    for (const text of ['祕密甲', Buffer.from('祕密乙').toString('hex'), 'idnumber', '02-87654321']) {
      expect(dump.includes(text), text).toBe(false);
    }
  });
});
