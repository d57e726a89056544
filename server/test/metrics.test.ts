import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';

const TOKEN = 'made-up-token-of-prometheus';
const MADE_UP = 'F131104093';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp({ env: { METRICS_TOKEN: TOKEN } });
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

const scrape = (headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
  app.send({}, { method: 'GET', url: '/metrics', headers });

/** The value of the sample with these labels. */
async function sample(name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const lines = (await scrape()).body
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const line = lines.find((each) => wanted.every((label) => each.includes(label)));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

describe('the metrics', () => {
  it('are for those who send the token', async () => {
    for (const headers of [{}, { authorization: 'Bearer other' }, { authorization: TOKEN }]) {
      expect((await scrape(headers as Record<string, string>)).statusCode).toBe(401);
    }
    expect((await scrape()).statusCode).toBe(200);
  });

  it('name operations of the clients and root fields, never what callers make up', async () => {
    const lines = app.logs.length;
    await app.query(company.operator, `query ${MADE_UP} { ${MADE_UP}: ports { code } }`);
    await app.query(company.operator, `query ${MADE_UP} { ports { code } applicationForms { code } }`);
    await app.query(company.operator, `query ${MADE_UP} { nothing }`);
    await app.query(company.operator, 'query CardPorts { ports { code } }');
    await app.query(company.operator, 'query CardPorts { ports { code } applicationForms { code } }');
    const { body } = await scrape();
    for (const name of ['ports', 'several', 'CardPorts', 'none']) expect(body).toContain(`operation="${name}"`);
    for (const text of [body, ...app.logs.slice(lines)]) expect(text).not.toContain(MADE_UP);
  });

  it('count errors by operation and code, also those of files and limits', async () => {
    await app.query(company.operator, '{ pass(number: "KLPC115-000001") { number } }');
    await app.query(company.operator, '{ staffAccounts { total } }');
    await app.send(company.operator, { method: 'GET', url: '/files/11111111-1111-4111-8111-111111111111' });
    const recover = (at: number) => app.query({}, `mutation { recoverAccountNames(email: "a${at}@example.com") }`);
    await Promise.all(Array.from({ length: 21 }, (_, at) => recover(at)));
    const errors = 'port_pass_errors_total';
    expect(await sample(errors, { operation: 'staffAccounts', code: 'FORBIDDEN' })).toBe(1);
    expect(await sample(errors, { operation: 'file', code: 'NOT_FOUND' })).toBe(1);
    expect(await sample('port_pass_limits_hit_total', { limit: 'recoveryPerAddress' })).toBe(1);
  });

  it('tell how full the pools are and how long they and the database take', async () => {
    if (!onPostgres()) return;
    for (const pool of ['requests', 'analysts', 'probe', 'jobs']) {
      expect(await sample('port_pass_database_connections', { pool, state: 'waiting' })).toBe(0);
    }
    for (const pool of ['requests', 'probe']) {
      expect(await sample('port_pass_database_acquire_seconds_count', { pool })).toBeGreaterThan(0);
      expect(await sample('port_pass_database_statement_seconds_count', { pool, outcome: 'answered' })).toBeGreaterThan(
        0,
      );
    }
  });

  it('tell of messages and jobs that wait, the clock, the disk, version and migration', async () => {
    expect(await sample('port_pass_database_up')).toBe(1);
    expect(await sample('port_pass_outbox_unsent', { channel: 'EMAIL' })).toBeGreaterThanOrEqual(0);
    expect(await sample('port_pass_outbox_oldest_seconds', { channel: 'EMAIL' })).toBeGreaterThanOrEqual(0);
    expect(await sample('port_pass_jobs_waiting', { queue: 'sweep' })).toBe(0);
    expect(await sample('port_pass_jobs_lag_seconds', { queue: 'deliver-message' })).toBeGreaterThanOrEqual(0);
    expect(await sample('port_pass_clock_offset_seconds')).toBe(0);
    expect(await sample('port_pass_data_free_bytes')).toBeGreaterThan(0);
    const { body } = await scrape();
    expect(body).toMatch(/^port_pass_info\{version="\d+\.\d+\.\d+",migration="Migration\d+_\w+"\} 1$/m);
    expect(body).not.toContain('@example.com');
  });
});

describe('alerts and dashboard', () => {
  it('name metrics that exist', async () => {
    const { body } = await scrape();
    const types = [...body.matchAll(/^# TYPE (\S+) (\w+)$/gm)];
    const known = types.flatMap(([, name = '', type]) =>
      type === 'histogram' ? ['_bucket', '_count', '_sum'].map((ending) => `${name}${ending}`) : [name],
    );
    for (const file of ['alerts.yml', 'dashboard.json']) {
      const text = readFileSync(join(import.meta.dirname, '..', '..', 'monitoring', file), 'utf8');
      const named = text.match(/\b(?:port_pass|http_request|nodejs|process)_[a-z0-9_]+/g) ?? [];
      expect(named.length).toBeGreaterThan(15);
      expect([file, [...new Set(named)].filter((name) => !known.includes(name))]).toEqual([file, []]);
    }
  });
});

describe('the log', () => {
  const last = () => JSON.parse(app.logs.at(-1) ?? '{}');

  it('has the id that a proxy gave a request on its lines, and the answer has it too', async () => {
    const requestId = '0197b1a2-0000-7000-8000-0123456789ab';
    const traceparent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
    const answer = await app.query({}, '{ ports { code } }', {}, { 'x-request-id': requestId, traceparent });
    expect(answer.headers['x-request-id']).toBe(requestId);
    expect(last()).toMatchObject({ requestId, traceId: '1'.repeat(32), operation: 'ports', viewer: 'VISITOR' });
  });

  it.each([
    ['none', ''],
    ['a short one', MADE_UP],
    ['a long one', 'x'.repeat(5_000)],
    ['a name', '陳大文'.repeat(5)],
  ])('makes an id in place of %s', async (_what, given) => {
    const headers = { 'x-request-id': encodeURIComponent(given) };
    const { headers: answered } = await app.query({}, '{ ports { code } }', {}, headers);
    expect(answered['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(last().requestId).toBe(answered['x-request-id']);
  });

  it('has the id on lines written deep inside a request', async () => {
    await app.asOwner('alter table application_draft rename to draft_gone');
    const { headers } = await app.query(company.operator, '{ applicationDrafts { id } }');
    await app.asOwner('alter table draft_gone rename to application_draft');
    const line = JSON.parse(app.logs.findLast((each) => each.includes('"level":50')) ?? '{}');
    expect(line.requestId).toBe(headers['x-request-id']);
  });

  it('shows who probes what they may not read, by ids', async () => {
    await app.query(company.operator, '{ staffAccounts { total } }');
    expect(last()).toMatchObject({
      operation: 'staffAccounts',
      viewer: 'OPERATOR',
      accountId: company.accountId,
      companyId: company.id,
      codes: ['FORBIDDEN'],
    });
    await app.send(company.operator, { method: 'GET', url: '/files/11111111-1111-4111-8111-111111111111' });
    expect(last()).toMatchObject({ accountId: company.accountId, status: 404, codes: ['NOT_FOUND'] });
  });
});
