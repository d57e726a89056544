import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';

let app: TestApp;
let company: BuiltCompany;
let logged = 0;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

beforeEach(() => {
  logged = app.logs.length;
});

const failures = () => app.logs.slice(logged).filter((line) => line.includes('"level":50'));
const ask = (document: string, variables?: object) =>
  app.query(company.operator, document, variables, { accept: 'application/graphql-response+json' });

describe('text that the database cannot store', () => {
  const DRAFT =
    'mutation($content: ApplicationDraftInput!) { saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, content: $content) { id } }';

  it.each([
    ['U+0000 in a document', '{ pass(number: "a\u0000b") { id } }', {}],
    ['U+0000 in a block string', '{ pass(number: """a\u0000b""") { id } }', {}],
    ['U+0000 deep inside variables', DRAFT, { content: { personIds: ['x', 'a\u0000'] } }],
    ['a lone high surrogate', DRAFT, { content: { reason: 'a\ud800b' } }],
    ['a lone low surrogate', DRAFT, { content: { personIds: ['\udc00'] } }],
  ])('%s', async (_what, document, variables) => {
    const answer = await ask(document, variables);
    expect([answer.status, ...codes(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(failures()).toEqual([]);
  });

  it('accepts complete surrogate pairs', async () => {
    const { data } = await ask(
      `mutation($content: ApplicationDraftInput!) { saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, content: $content) { reason } }`,
      {
        content: { reason: '𠮷野家' },
      },
    );
    expect(data.saveApplicationDraft.reason).toBe('𠮷野家');
  });
});

describe('instants outside the years 1 to 9999', () => {
  it.each([
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-12:00',
    '+275760-09-13T00:00:00Z',
  ])('refuses %s, as a variable and in the document', async (instant) => {
    const answers = [
      await ask('query($at: DateTime) { passes(filter: { issuedFrom: $at }) { total } }', { at: instant }),
      await ask(`{ passes(filter: { issuedBefore: "${instant}" }) { total } }`),
    ];
    for (const answer of answers) expect([answer.status, ...codes(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(failures()).toEqual([]);
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('accepts %s', async (at) => {
    const { data } = await ask('query($at: DateTime) { passes(filter: { issuedFrom: $at }) { total } }', { at });
    expect(data.passes.total).toBe(0);
  });
});

describe('the shape of a request', () => {
  it('refuses a subscription', async () => {
    const answer = await ask('subscription { __typename }');
    expect([answer.status, ...codes(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('answers deeply nested variables without failing', async () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const payload = `{"query":"{ ports { code } }","variables":{"a":${deep}}}`;
    const headers = { 'content-type': 'application/json' };
    const answer = await app.send({}, { method: 'POST', url: '/graphql', payload, headers });
    expect(answer.statusCode).toBe(200);
  });

  const STATUSES = 'query($statuses: [PassStatus!]) { passes(filter: { statuses: $statuses }) { total } }';
  const AREAS = `mutation($input: ApplicationInput!) { submitApplication(input: $input) { id } }`;
  const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };

  it('refuses a list of more than 250 items anywhere', async () => {
    const many = <T>(value: T) => Array<T>(251).fill(value);
    expect(fieldErrors(await ask(STATUSES, { statuses: many('USABLE') }))).toEqual([['statuses', 'TOO_MANY']]);
    const input = { reason: 'x', areaCodes: many('x'), personIds: ['x'], ...consents };
    expect(fieldErrors(await ask(AREAS, { input }))).toEqual([['areaCodes', 'TOO_MANY']]);
    const written = await ask(`{ passes(filter: { statuses: [${many('USABLE').join(' ')}] }) { total } }`);
    expect(codes(written)).toEqual(['TOO_MANY']);
    expect((await ask(STATUSES, { statuses: many('USABLE').slice(1) })).data.passes.total).toBe(0);
  });
});

describe('the cost of a request', () => {
  const COSTLY = 'items { number port { areas { code port { code } } } areas { code port { code } } company { name } }';

  it('is calculated again when a variable includes fields that it skipped before', async () => {
    const document = `query Costly($all: Boolean!) { ports { code } passes(size: 100) @include(if: $all) { ${COSTLY} } }`;
    expect(codes(await ask(document, { all: false }))).toEqual([]);
    expect(codes(await ask(document, { all: true }))).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('of the number of all rows is fifty, once for a list and wherever it stands', async () => {
    const totals = (count: number) =>
      Array.from({ length: count }, (_, at) => `l${at}: passes(size: 1) { total }`).join(' ');
    expect(codes(await ask(`{ ${totals(15)} }`))).toEqual([]);
    const more = `{ ...Some } fragment Some on Query { ${totals(15)} people(size: 80) { ...Page } } fragment Page on PersonPage { total items { id } }`;
    expect(codes(await ask(more))).toEqual(['QUERY_TOO_COSTLY']);
    expect(codes(await ask(more.replace('{ total items', '{ items')))).toEqual([]);
  });

  it('cannot be hidden by a null variable', async () => {
    const skip = `query Skip($no: Boolean = true) { ports { code } passes(size: 100) @skip(if: $no) { ${COSTLY} } }`;
    expect(codes(await ask(skip, { no: null }))).toEqual(['BAD_REQUEST']);
    const size = `query Size($size: Int = 100) { passes(size: $size) { ${COSTLY} } }`;
    expect(codes(await ask(size, { size: null }))).toEqual(['BAD_REQUEST']);
    expect(codes(await ask(size))).toEqual(['QUERY_TOO_COSTLY']);
  });
});
