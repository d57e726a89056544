import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { resetRateLimits } from './support/registration.js';

const PROXY = '10.0.4.1';
const CALLER = '203.0.113.9';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ env: { TRUSTED_PROXIES: `${PROXY}, 192.168.0.0/16` } });
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

async function recover(remoteAddress: string, headers: Record<string, string>, email = 'a@example.com') {
  const payload = { query: 'mutation($email: String!) { recoverAccountNames(email: $email) }', variables: { email } };
  const answer = await app.send({}, { method: 'POST', url: '/graphql', headers, payload, remoteAddress });
  return answer.json().errors?.[0]?.extensions.code ?? 'OK';
}

/** One more call than an address may make, each in the name of another address. */
const fromMany = (remoteAddress: string, forwarded: (at: number) => string) =>
  Promise.all(
    Array.from({ length: 21 }, (_, at) =>
      recover(remoteAddress, { 'x-forwarded-for': forwarded(at) }, `a${at}@example.com`),
    ),
  );

describe('an address in X-Forwarded-For', () => {
  it('counts when a trusted proxy sends it', async () => {
    expect(await fromMany(PROXY, (at) => `198.51.100.${at}`)).not.toContain('RATE_LIMITED');
  });

  it('does not count when anyone else sends it, through a trusted proxy or not', async () => {
    expect(await fromMany(CALLER, (at) => `198.51.100.${at}`)).toContain('RATE_LIMITED');
    await resetRateLimits(app);
    expect(await fromMany(PROXY, (at) => `198.51.100.${at}, ${CALLER}`)).toContain('RATE_LIMITED');
  });

  it('is none if it is no address', async () => {
    expect(await recover(PROXY, { 'x-forwarded-for': 'x'.repeat(5_000) })).toBe('OK');
    await resetRateLimits(app);
    expect(await fromMany(PROXY, (at) => `unknown-${at}`)).toContain('RATE_LIMITED');
  });
});

it('X-Forwarded-Host is believed from a trusted proxy only', async () => {
  const headers = { origin: 'https://passes.example', 'x-forwarded-host': 'passes.example' };
  expect(await recover(CALLER, headers)).toBe('FORBIDDEN');
  expect(await recover(PROXY, headers)).toBe('OK');
  expect(await recover('192.168.7.7', headers)).toBe('OK');
});
