import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import {
  type BuiltCompany,
  buildAccount,
  buildAnalyst,
  buildCompany,
  buildStaff,
  buildToken,
} from './support/build.js';
import { buildGateSystem } from './support/gates.js';
import { setUpSecondFactor } from './support/second-factor.js';

let app: TestApp;
let production: TestApp;
let company: BuiltCompany;
let analyst: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  analyst = await buildAnalyst(app);
  production = await startTestApp({
    env: { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost:1', PUBLIC_URL: 'https://passes.example' },
  });
  return async () => {
    await app.stop();
    await production.stop();
  };
});

const post = (payload: string, headers: Record<string, string> = {}) =>
  app.send(
    {},
    { method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } },
  );
const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers);

describe('GraphQL over HTTP', () => {
  it.each([
    ['no JSON', '{ bad', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query": 1}', 400],
    ['a syntax error', JSON.stringify({ query: '{ viewer' }), 400],
    ['an unknown field', JSON.stringify({ query: '{ nothing }' }), 400],
    [
      'an unknown operation name',
      JSON.stringify({ query: 'query A { viewer { companyName } }', operationName: 'B' }),
      400,
    ],
    [
      'variables of the wrong type',
      JSON.stringify({ query: 'query($n: Int!) { passes(size: $n) { page } }', variables: { n: 'x' } }),
      400,
    ],
    ['a batch', JSON.stringify([{ query: '{ viewer { companyName } }' }]), 400],
  ])('answers a malformed request with a 4xx, never a 500: %s → %i', async (_what, payload, status) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('accepts JSON by POST only', async () => {
    expect((await post('{}', { 'content-type': 'text/plain' })).statusCode).toBe(415);
    const get = await app.send({}, { method: 'GET', url: '/graphql?query={viewer{companyName}}' });
    expect([get.statusCode, get.headers.allow]).toEqual([405, 'POST']);
  });

  it('answers in the requested media type', async () => {
    const type = async (accept: string) =>
      (await ask('{ viewer { companyName } }', { accept })).headers['content-type'];
    expect(await type('application/graphql-response+json')).toMatch(/^application\/graphql-response\+json/);
    expect(await type('application/json')).toMatch(/^application\/json/);
  });

  it('accepts no persisted queries', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await post(JSON.stringify({ query: '{ viewer { companyName } }', extensions }));
    expect(answer.statusCode).not.toBe(500);
    expect(answer.json().data).toBeUndefined();
  });

  it('does not echo input values', async () => {
    const answer = await post(
      JSON.stringify({ query: 'query($n: Int!) { passes(size: $n) { page } }', variables: { n: 'A123456789' } }),
    );
    expect(answer.body).not.toContain('A123456789');
  });

  it('forbids caching and sends the security headers', async () => {
    const { headers } = await ask('{ viewer { companyName } }');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });
});

describe('limits on requests', () => {
  it.each([
    [
      'a body over 100 kB',
      JSON.stringify({ query: '{ viewer { companyName } }', variables: { a: 'x'.repeat(100_000) } }),
      413,
    ],
    ['2,001 tokens', JSON.stringify({ query: `{ ${'ports { code } '.repeat(500)} }` }), 400],
    [
      '16 aliases',
      JSON.stringify({ query: `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: ports { code }`).join(' ')} }` }),
      400,
    ],
    ['6 directives', JSON.stringify({ query: `{ ports { code ${'@include(if: true) '.repeat(6)} } }` }), 400],
    ['depth 11', JSON.stringify({ query: `{ ports ${'{ areas { port '.repeat(6)}{ code }${' } }'.repeat(6)} }` }), 400],
  ])('refuses %s', async (_what, payload, status) => {
    expect((await post(payload)).statusCode).toBe(status);
  });

  it.each([
    'signIn(accountName: "a", password: "b") { companyName }',
    'verifyEmail(token: "x")',
    'recoverAccountNames(email: "a@b.example")',
  ])('refuses a field that tests a secret twice in a document: %s', async (field) => {
    const answer = await ask(`mutation { a: ${field} b: ${field} }`);
    expect(answer.json().errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST' });
    const hidden = await ask(`mutation { a: ${field} ...more } fragment more on Mutation { b: ${field} }`);
    expect(hidden.json().errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a query over the cost limit before any SQL, and says its cost', async () => {
    const costly =
      '{ passes(size: 100) { total items { number port { areas { code port { code } } } areas { code port { code } } holder { name } company { name } } } }';
    const operator = await app.query(company.operator, costly);
    expect(operator.errors[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      params: { limit: 1000, cost: expect.any(Number) },
    });
    expect(operator.data).toBeFalsy();
    const { errors, text } = await app.query(analyst, costly);
    expect(errors).toEqual([]);
    expect(JSON.parse(text).extensions.cost).toEqual({ requested: expect.any(Number), limit: 5000 });
  });

  it.each([
    ['size', 0],
    ['size', 101],
    ['page', 0],
    ['page', 1_000_000],
  ])('refuses %s %i as out of range', async (argument, value) => {
    const { errors } = await app.query(company.operator, `{ passes(${argument}: ${value}) { page } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', field: argument });
  });

  it('does not count fragments as levels of depth', async () => {
    const nested = Array.from({ length: 8 }, (_, n) => `fragment f${n} on Port { code ...f${n + 1} }`).join(' ');
    expect((await ask(`{ ports { ...f0 } } ${nested} fragment f8 on Port { code }`)).json().errors).toBeUndefined();
  });

  it('returns 10 items per page by default', async () => {
    const { data } = await app.query(company.operator, '{ passes { size } }');
    expect(data.passes.size).toBe(10);
  });
});

describe('a page of another site', () => {
  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('may not use the cookie: %o', async (headers) => {
    const answer = await app.query(company.operator, 'mutation { signOut }', {}, headers);
    expect(answer.status).toBe(403);
    expect((await app.query(company.operator, '{ viewer { companyName } }')).data.viewer).not.toBeNull();
  });

  it('is distinguished from our own pages', async () => {
    const headers = { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' };
    expect((await app.query(company.operator, '{ viewer { companyName } }', {}, headers)).data.viewer).not.toBeNull();
  });
});

describe('in production', () => {
  const INTROSPECT = '{ __schema { queryType { name } } }';

  it('lets only analysts and staff read the schema', async () => {
    const operator = (await buildCompany(production, '別家有限公司', '10458570')).operator;
    const reviewer = await buildStaff(production, 'reviewer', ['KL']);
    await setUpSecondFactor(production, reviewer);
    const readers = [await buildAnalyst(production), reviewer];
    const gateSystem = await buildGateSystem(production, 'gates-kl', ['KL']);
    for (const viewer of [{}, operator, gateSystem, await buildStaff(production, 'newcomer', ['KL'])]) {
      expect((await production.query(viewer, INTROSPECT)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    for (const viewer of readers) {
      expect((await production.query(viewer, INTROSPECT)).data.__schema.queryType.name).toBe('Query');
    }
  });

  it('does not suggest field names for a mistyped field', async () => {
    const { text } = await production.query({}, '{ viewr { companyName } }');
    expect(text).not.toContain('viewer');
  });

  it('has no outbox page, and tells visitors nothing of what the explorer shows', async () => {
    expect((await production.send({}, { method: 'GET', url: '/outbox' })).statusCode).toBe(404);
    for (const url of ['/explorer/schema.graphql', '/explorer/examples']) {
      expect((await production.send({}, { method: 'GET', url })).statusCode).toBe(401);
    }
  });
});

describe('R-GATE-1 the schema as a file, in production', () => {
  const read = async (viewer: TestViewer) => {
    const { statusCode, body } = await production.send(viewer, { method: 'GET', url: '/schema.graphql' });
    return [statusCode, body] as const;
  };

  it('is for a gate system the part that it may call', async () => {
    const [status, body] = await read(await buildGateSystem(production, 'gates-schema', ['KL']));
    expect(status).toBe(200);
    const part = buildSchema(body);
    const mutations = Object.keys(part.getMutationType()?.getFields() ?? {});
    expect(mutations).toContain('reportPassages');
    expect(mutations).not.toContain('submitApplication');
    const queries = Object.keys(part.getQueryType()?.getFields() ?? {});
    expect(queries).toEqual(expect.arrayContaining(['gates', 'mayPass', 'ownGateSystem', 'passChanges']));
    expect(queries).not.toContain('passes');
    expect(part.getType('Person')).toBeUndefined();
  });

  it('is whole for analysts, and refused to visitors, wrong tokens and companies', async () => {
    const program = await buildToken(production, await buildAccount(production, 'ANALYST', 'analyst-schema'));
    expect(await read(program)).toEqual([200, readFileSync('schema.graphql', 'utf8')]);
    expect((await read({}))[0]).toBe(401);
    expect((await read({ token: 'x'.repeat(43) }))[0]).toBe(401);
    const { accountId } = await buildCompany(production, '安平船務有限公司', '53212539');
    expect((await read(await buildToken(production, accountId)))[0]).toBe(403);
  });
});

describe('an unexpected error', () => {
  it('is shown only as an id, under which the log has the details', async () => {
    await app.asOwner('alter table port rename to port_gone');
    await app.asOwner('alter table application_draft rename to draft_gone');
    const { errors, text } = await app.query(company.operator, '{ applicationDrafts { id } }');
    await app.asOwner('alter table draft_gone rename to application_draft');
    await app.asOwner('alter table port_gone rename to port');
    const { code, id } = errors[0]?.extensions ?? { code: '' };
    expect(code).toBe('INTERNAL');
    expect(text).not.toContain('application_draft');
    expect(app.logs.some((line) => line.includes(String(id)))).toBe(true);
  });
});

describe('operations', () => {
  it('serves /live and /ready, and no metrics unless they are protected', async () => {
    for (const url of ['/live', '/ready']) expect((await app.send({}, { method: 'GET', url })).statusCode).toBe(200);
    expect((await app.send({}, { method: 'GET', url: '/metrics' })).statusCode).toBe(404);
  });

  it('logs operations, but neither the names that callers give them nor variables nor tokens', async () => {
    await app.query(company.operator, 'query F131104093($n: String!) { pass(number: $n) { number } }', {
      n: 'KLPC115-424242',
    });
    const lines = app.logs.join('\n');
    expect(lines).toContain('"operation":"pass"');
    for (const made of ['F131104093', 'KLPC115-424242']) expect(lines).not.toContain(made);
    expect(lines).not.toContain(company.operator.cookie?.split('=')[1]);
  });
});
