import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAccount, buildToken } from './support/build.js';

let app: TestApp;

beforeAll(async () => {
  const env = { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost:1', PUBLIC_URL: 'https://passes.example' };
  app = await startTestApp({ listen: true, env });
  return app.stop;
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
const ask = (query: string) => post(JSON.stringify({ query }));

describe('GraphQL over HTTP', () => {
  it('passes every audit of the specification in production, asked by a program of an analyst', async () => {
    const { token } = await buildToken(app, await buildAccount(app, 'ANALYST', 'analyst'));
    const fetchFn = (url: string, { headers, ...request }: RequestInit = {}) =>
      fetch(url, { ...request, headers: { ...(headers as object), authorization: `Bearer ${token}` } });
    const audits = serverAudits({ url: `${app.url}/graphql`, fetchFn });
    const failed: string[] = [];
    for (const { id, name, fn } of audits) if ((await fn()).status !== 'ok') failed.push(`${id} ${name}`);
    expect(audits).toHaveLength(61);
    expect(failed).toEqual([]);
  });

  it('answers by GET about the schema only, and that to those who may read it', async () => {
    const get = async (query: string) => {
      const answer = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`);
      return [answer.status, (await answer.text()).includes('"data":{"')];
    };
    expect(await get('{ __typename }')).toEqual([200, true]);
    expect(await get('{ __schema { types { name } } }')).toEqual([400, false]);
    expect(await get('{ ports { code } }')).toEqual([405, false]);
    expect(await get('mutation { __typename }')).toEqual([405, false]);
  });

  it.each(['utf-7', 'utf-32', 'x-unknown', '"latin1"'])('refuses a body in %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    const answer = await post('{"query":"{ __typename }"}', headers);
    expect(answer.status).toBe(415);
    expect((await answer.json()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('accepts UTF-8 by its names', async () => {
    for (const charset of ['utf-8', 'UTF8', '"utf-8"']) {
      const answer = await post('{"query":"{ __typename }"}', {
        'content-type': `application/json;charset=${charset}`,
      });
      expect(answer.status).toBe(200);
    }
  });

  it('stops at a handful of errors', async () => {
    const unknown = Array.from({ length: 100 }, (_, at) => `nothing${at}`).join(' ');
    expect((await (await ask(`{ ${unknown} }`)).json()).errors).toHaveLength(5);
    expect((await (await ask('{ __typename @a@a@a@a@a@a@a@a@a@a }')).json()).errors).toHaveLength(1);
  });
});

describe('errors of the host', () => {
  it('have the form of the API and repeat nothing', async () => {
    for (const [path, status] of [
      ['/nothing-F131104093', 404],
      ['/F131104093%zz', 400],
      ['/explorer/F131104093', 404],
    ] as const) {
      const answer = await fetch(`${app.url}${path}`);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, status]);
      expect(JSON.parse(text).errors[0].extensions.code).toBe(status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST');
      expect(text).not.toContain('F131104093');
    }
  });

  it('answer what is no HTTP', async () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '').errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('can be read by a client that is still sending', async () => {
    const bytes = 15_000_000;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-length': bytes };
      const sending = rawRequest(`${app.url}/uploads/some-token`, { method: 'PUT', headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      });
      sending.on('error', reject);
      sending.end(Buffer.alloc(bytes));
    });
    expect(status).toBe(413);
  });
});
