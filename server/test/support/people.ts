import { beforeAll, beforeEach } from 'vitest';
import { startTestApp, type TestApp } from './app.js';
import { type BuiltCompany, buildCompany } from './build.js';
import { resetRateLimits } from './registration.js';
import { rowsOf } from './rows.js';

const PERSON = 'id idKind idNumber name englishName mobile version attachments { id kind code file { id name url } }';
export const CREATE_PERSON = `mutation Create($input: PersonInput!, $key: String) {
  createPerson(input: $input, idempotencyKey: $key) { ${PERSON} } }`;
const UPDATE = `mutation Update($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { ${PERSON} } }`;
const DELETE = 'mutation Delete($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }';
export const FIND_PERSON = `query Find($id: ID!) { person(id: $id) { ${PERSON} } }`;

export const LIST_PEOPLE = `query List($filter: PersonFilter!) {
  people(filter: $filter, size: 50) { total items { id name idNumber } } }`;
export const IMPORT_PEOPLE = `mutation Import($rows: [PersonInput!]!, $key: String) {
  importPeople(rows: $rows, idempotencyKey: $key) }`;
export const ATTACH = `mutation Attach($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) { ${PERSON} } }`;
export const DETACH = `mutation Detach($id: ID!) { removeAttachment(id: $id) { ${PERSON} } }`;

type Versioned = { id: string; version: number };

/** Two companies and what their operators do with people. The company is 德海 unless given. */
export function usePeople() {
  const cast = {} as { app: TestApp; dehai: BuiltCompany; yonghang: BuiltCompany };
  let passport = 30_000_000;

  beforeAll(async () => {
    cast.app = await startTestApp();
    cast.dehai = await buildCompany(cast.app, '德海貨櫃股份有限公司', '04595252');
    cast.yonghang = await buildCompany(cast.app, '永航船務有限公司', '10458570');
    return cast.app.stop;
  });

  beforeEach(async () => {
    const { app, dehai, yonghang } = cast;
    app.clock.set('2026-11-10T10:00:00+08:00');
    await resetRateLimits(app);
    for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
  });

  const ask = (document: string, variables: object, { operator } = cast.dehai) =>
    cast.app.query(operator, document, variables);
  // Reversed, so that they do not look alike behind a mask.
  const newPassportNumber = () => `X${[...String(++passport)].reverse().join('')}`;
  const personInput = (more: object = {}) => ({
    idKind: 'PASSPORT',
    idNumber: newPassportNumber(),
    name: '羅莎',
    ...more,
  });
  const create = (input: object, company = cast.dehai, key?: string) => ask(CREATE_PERSON, { input, key }, company);
  const createPerson = async (input: object = personInput(), company = cast.dehai) =>
    (await create(input, company)).data.createPerson;
  const find = async (id: string, company = cast.dehai) => (await ask(FIND_PERSON, { id }, company)).data.person;
  const update = ({ id, version }: Versioned, input: object, company = cast.dehai) =>
    ask(UPDATE, { id, version, input }, company);
  const remove = ({ id, version }: Versioned, company = cast.dehai) => ask(DELETE, { id, version }, company);
  const countOf = async (company = cast.dehai) => {
    const text = 'select count(*)::int count from person where company_id = $1 and deleted_at is null';
    const [row] = await rowsOf<{ count: number }>(cast.app, text, company.id);
    return row?.count ?? 0;
  };
  return { cast, newPassportNumber, personInput, create, createPerson, find, update, remove, countOf };
}
