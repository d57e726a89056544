import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';

import { readRows } from './support/read-rows.js';

const SUBMIT = `mutation Submit($input: ApplicationInput!, $key: String) {
  submitApplication(input: $input, idempotencyKey: $key) {
    number form reason contactName itemCount areas { code }
    passes { number kind status validFrom validTo gateReadyAt port { code } areas { code } holder { name idNumber } }
    attachments { kind }
  }
}`;
const COUNTS = 'select (select count(*) from pass)::int passes, (select count(*) from application)::int applications';

let app: TestApp;
let dehai: BuiltCompany;
let yonghang: BuiltCompany;
let passport = 10_000_000;

beforeAll(async () => {
  app = await startTestApp();
  dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  yonghang = await buildCompany(app, '永航船務有限公司', '10458570');
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00.700+08:00');
  for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
});

const newPassport = () => `P${++passport}`;
const person = (facts: object = {}, company = dehai) =>
  buildPerson(app, company.id, { idNumber: newPassport(), ...facts });

function application(personIds: string[], areaCodes = ['KEELUNG-EAST'], more: object = {}) {
  return {
    reason: '碼頭施工',
    areaCodes,
    personIds,
    personalDataConsent: true,
    documentsConfirmed: true,
    form: 'FOREIGN_SINGLE_ENTRY',
    ...more,
  };
}

function submit(personIds: string[], areaCodes?: string[], company = dehai, key?: string) {
  return app.query(company.operator, SUBMIT, { input: application(personIds, areaCodes), key });
}

const stored = async () =>
  (await readRows<{ passes: number; applications: number }>(app.services.database, { text: COUNTS, values: [] }))[0];

describe('submitting', () => {
  it('R-ONE-2 issues one pass per person and port at once, valid from the second of submission for 24 h less a second', async () => {
    const people = [await person({ name: '王光光' }), await person({ name: '羅莎' })];
    const { data, errors } = await submit(people, ['KEELUNG-EAST', 'KEELUNG-WEST', 'TAICHUNG-WEST']);
    expect(errors).toEqual([]);
    const made = data.submitApplication;
    expect(made).toMatchObject({ form: 'FOREIGN_SINGLE_ENTRY', reason: '碼頭施工', itemCount: 2 });
    expect(made.passes).toHaveLength(4);
    for (const pass of made.passes) {
      expect(pass).toMatchObject({
        kind: 'SINGLE_ENTRY',
        status: 'SYNCHRONISING',
        validFrom: '2026-11-10T10:00:00+08:00',
        validTo: '2026-11-11T09:59:59+08:00',
        // R-ONE-5
        gateReadyAt: '2026-11-10T10:10:00+08:00',
      });
    }
    const keelung = made.passes.filter((pass: { port: { code: string } }) => pass.port.code === 'KEELUNG');
    expect(keelung.map((pass: { areas: { code: string }[] }) => pass.areas.map((area) => area.code))).toEqual([
      ['KEELUNG-EAST', 'KEELUNG-WEST'],
      ['KEELUNG-EAST', 'KEELUNG-WEST'],
    ]);
    expect(made.attachments).toHaveLength(2);
  });

  it('R-NUM-1 R-NUM-2 R-NUM-3 numbers applications and passes without gaps, also after a refusal', async () => {
    const first = (await submit([await person()])).data.submitApplication;
    const refused = await submit([await person({ passport: false })]);
    expect(refused.errors).not.toEqual([]);
    const second = (await submit([await person()])).data.submitApplication;
    const sequence = (number: string) => Number(number.split('-').at(-1));
    expect(first.number).toMatch(/^OM01-11511-\d{5}$/);
    expect(sequence(second.number)).toBe(sequence(first.number) + 1);
    expect(first.passes[0].number).toMatch(/^KLPC115-\d{6}$/);
    expect(sequence(second.passes[0].number)).toBe(sequence(first.passes[0].number) + 1);
  });

  it('R-ONE-1 reports every missing part at its field', async () => {
    const { data, errors } = await app.query(dehai.operator, SUBMIT, {
      input: application([], [], {
        reason: ' ',
        personalDataConsent: false,
        documentsConfirmed: false,
        form: 'FOREIGN_SINGLE_ENTRY',
      }),
    });
    expect(data).toBeNull();
    expect(errors.map((error) => [error.extensions.field, error.extensions.code])).toEqual([
      ['reason', 'REQUIRED'],
      ['areaCodes', 'REQUIRED'],
      ['personIds', 'REQUIRED'],
      ['personalDataConsent', 'CONSENT_NOT_GIVEN'],
      ['documentsConfirmed', 'CONSENT_NOT_GIVEN'],
    ]);
  });

  it('R-ONE-1 refuses an unknown area, and a person of another company as one that does not exist', async () => {
    const foreign = await person({}, yonghang);
    const unknownArea = await submit([await person()], ['KEELUNG-MOON']);
    expect(unknownArea.errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_PORT_AREA', field: 'areaCodes.0' });
    const answers = [
      await submit([foreign]),
      await submit(['01890000-0000-7000-8000-000000000000']),
      await submit(['x']),
    ];
    for (const answer of answers) {
      expect(answer.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'personIds.0' });
    }
  });

  it('R-ONE-8 refuses all when one person is ineligible, reports every person and reason, and stores nothing', async () => {
    const before = await stored();
    const good = await person({ name: '好先生' });
    const noScan = await person({ name: '無掃描', passport: false });
    const national = await person({ name: '林在地', idKind: 'NATIONAL_ID', idNumber: 'A123456789' });
    const { data, errors } = await submit([good, noScan, national]);
    expect(data).toBeNull();
    expect(errors.map((error) => error.extensions)).toEqual([
      {
        code: 'ATTACHMENT_MISSING',
        field: 'personIds.1',
        params: { person: '無掃描', personId: noScan, attachment: 'PASSPORT' },
      },
      { code: 'PASSPORT_HOLDERS_ONLY', field: 'personIds.2', params: { person: '林在地', personId: national } },
    ]);
    expect(await stored()).toEqual(before);
  });

  it('R-REG-6 refuses a company without an approved certificate', async () => {
    const newcomer = await buildCompany(app, '新來股份有限公司', '12345675', { certificate: false });
    const { errors } = await submit([await person({}, newcomer)], undefined, newcomer);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'CERTIFICATE_NOT_APPROVED' }]);
  });

  it('issues once for a repeated idempotency key and refuses the key with other input', async () => {
    const people = [await person()];
    const first = await submit(people, undefined, dehai, 'key-1');
    const before = await stored();
    const again = await submit(people, undefined, dehai, 'key-1');
    expect(again.data).toEqual(first.data);
    expect(await stored()).toEqual(before);
    const other = await submit(people, ['KEELUNG-WEST'], dehai, 'key-1');
    expect(other.errors[0]?.extensions).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
  });
});

describe('drafts', () => {
  const SAVE = `mutation($content: ApplicationDraftInput!, $id: ID, $version: Int) {
    saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, content: $content, id: $id, version: $version) { id reason version } }`;

  it('are shared in the company, refuse an outdated version, and are deleted on submission', async () => {
    const made = (await app.query(dehai.operator, SAVE, { content: { reason: '碼頭' } })).data.saveApplicationDraft;
    const saved = await app.query(dehai.operator, SAVE, {
      content: { reason: '碼頭施工' },
      id: made.id,
      version: made.version,
    });
    expect(saved.data.saveApplicationDraft.version).toBe(made.version + 1);
    const stale = await app.query(dehai.operator, SAVE, {
      content: { reason: '舊' },
      id: made.id,
      version: made.version,
    });
    expect(stale.errors[0]?.extensions).toEqual({ code: 'CONFLICT', field: 'version' });
    const hidden = await app.query(yonghang.operator, `query($id: ID!) { applicationDraft(id: $id) { id } }`, {
      id: made.id,
    });
    expect(hidden.data.applicationDraft).toBeNull();
    const input = application([await person()], undefined, { draftId: made.id });
    expect((await app.query(dehai.operator, SUBMIT, { input })).errors).toEqual([]);
    const twice = await app.query(dehai.operator, SUBMIT, { input: { ...input, personIds: [await person()] } });
    expect(twice.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'draftId' });
    const { data } = await app.query(dehai.operator, '{ applicationDrafts { id } }');
    expect(data.applicationDrafts).not.toContainEqual({ id: made.id });
  });
});
