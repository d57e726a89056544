import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idNumberErrors, isFreeText } from '../src/access/id-numbers-in-texts.js';
import { createSchema } from '../src/schema.js';
import { holdsIdNumber } from '../src/shared/id-number-in-text.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';
import { rowsOf } from './support/rows.js';

const TEXT = '代 A123456789 領證';
const SUBMIT = (directive = '') =>
  `mutation($input: ApplicationInput!) ${directive} { submitApplication(input: $input) { reason } }`;
const SAVE = (directive = '') =>
  `mutation($content: ApplicationDraftInput!) ${directive} { saveApplicationDraft(form: PERIODIC, content: $content) { reason } }`;

let app: TestApp;
let company: BuiltCompany;
let personId: string;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});
beforeEach(async () => {
  company ??= await buildCompany(app, '文字公司', 'TEXTS.1');
  personId = await buildPerson(app, company.id, { idNumber: `T${Math.floor(app.clock.now().getTime() / 1000)}` });
  app.clock.forward({ seconds: 1 });
});

const input = (reason: string) => ({
  ...{ form: 'FOREIGN_SINGLE_ENTRY', reason, areaCodes: ['KEELUNG-EAST'], personIds: [personId] },
  ...{ personalDataConsent: true, documentsConfirmed: true },
});
const refusals = ({ errors }: Awaited<ReturnType<TestApp['query']>>) =>
  errors.map(({ extensions }) => [extensions.code, extensions.field]);
const ask = (document: string, variables: object) => app.query(company.operator, document, variables);

describe('R-ACC-6 a text with the form and checksum of an ID number', () => {
  it('is refused at its field before anything is stored, unless that is acknowledged', async () => {
    expect(refusals(await ask(SUBMIT(), { input: input(TEXT) }))).toEqual([['CONTAINS_ID_NUMBER', 'reason']]);
    const stored = () => rowsOf(app, 'select reason from application where company_id = $1', company.id);
    expect(await stored()).toEqual([]);
    expect(refusals(await ask(SUBMIT('@acknowledgeIdNumbers'), { input: input(TEXT) }))).toEqual([]);
    expect(await stored()).toEqual([{ reason: TEXT }]);
  });

  it('is refused in drafts too, and in a document with the text itself', async () => {
    expect(refusals(await ask(SAVE(), { content: { reason: TEXT } }))).toEqual([
      ['CONTAINS_ID_NUMBER', 'content.reason'],
    ]);
    const inline = `mutation { saveApplicationDraft(form: PERIODIC, content: { reason: "Ａ１２３-４５６-７８９" }) { id } }`;
    expect(refusals(await ask(inline, {}))).toEqual([['CONTAINS_ID_NUMBER', 'content.reason']]);
    const { data } = await ask(SAVE('@acknowledgeIdNumbers'), { content: { reason: TEXT } });
    expect(data.saveApplicationDraft).toEqual({ reason: TEXT });
  });

  it('is refused in the name of a group of people too', async () => {
    const GROUP = (name: string, directive = '') =>
      `mutation ${directive} { createPersonGroup(name: "${name}", personIds: []) { id } }`;
    expect(refusals(await ask(GROUP(TEXT), {}))).toEqual([['CONTAINS_ID_NUMBER', 'name']]);
    const { data } = await ask(GROUP(TEXT, '@acknowledgeIdNumbers'), {});
    const { id } = data.createPersonGroup;
    const rename = `mutation { changePersonGroup(id: "${id}", version: 1, name: "${TEXT}") { id } }`;
    expect(refusals(await ask(rename, {}))).toEqual([['CONTAINS_ID_NUMBER', 'name']]);
  });

  it('is no matter for those who may not call the mutation, and a number with a false checksum is none', async () => {
    const { errors } = await app.query({}, SUBMIT(), { input: input(TEXT) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(refusals(await ask(SUBMIT(), { input: input('代 A123456788 領證') }))).toEqual([]);
  });

  it('is looked for in every reason and note of the schema, and in no name or number', () => {
    const freeTexts = (name: string, type: unknown, at: string): string[] => {
      if (isNonNullType(type) || isListType(type)) return freeTexts(name, type.ofType, at);
      if (!isInputObjectType(type)) return isFreeText(name) ? [at] : [];
      return Object.values(type.getFields()).flatMap((field) =>
        freeTexts(field.name, field.type, `${at}.${field.name}`),
      );
    };
    const found = Object.values(createSchema().getMutationType()?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((arg) => freeTexts(arg.name, arg.type, `${field.name}.${arg.name}`)),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'submitApplication.input.reason',
        'correctApplication.correction.reason',
        'saveApplicationDraft.content.reason',
        'decideApplication.decisions.reason',
        'withdrawApplication.reason',
        'linkPeople.reason',
        'approveCertificate.note',
      ]),
    );
    expect(found.filter((at) => /name|number/i.test(at.split('.').at(-1) ?? ''))).toEqual([]);
  });
});

it.each([
  [{ decisions: [{ reason: 'x' }, { reason: TEXT }] }, ['decisions.1.reason']],
  [{ correction: { reason: TEXT } }, ['reason']],
  [{ input: { reason: TEXT, cause: TEXT } }, ['reason']],
  [{ note: TEXT, name: TEXT, idNumber: 'A123456789' }, ['note']],
  [{ reason: null, input: null }, []],
])('R-ACC-6 %j is refused at %j', (args, fields) => {
  expect(idNumberErrors(args).map(({ field }) => field)).toEqual(fields);
});

it.each([
  ['身分證A123456789遺失', true],
  ['a123-456-789', true],
  ['居留證 A800000014。', true],
  ['AC01234567', true],
  ['A123456788', false],
  ['通行證 KLPC115-000001', false],
  ['XA1234567890', false],
])('R-ACC-6 %s holds an ID number: %s', (text, holds) => {
  expect(holdsIdNumber(text)).toBe(holds);
});
