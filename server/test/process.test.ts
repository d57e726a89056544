import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { killServers } from '../../faults/kill.ts';
import { rollingRestart } from '../../faults/rolling-restart.ts';
import { DEMO_TOKEN } from '../src/demo/sign-in.js';
import { AccessToken } from '../src/sessions/access-token.entity.js';
import { hashToken } from '../src/shared/tokens.js';
import { startTestApp, TEST_SMS_GATEWAY, testKey } from './support/app.js';
import { buildAccount, buildAnalyst, buildCompany, buildStaff, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';

const run = promisify(execFile);
const running: ChildProcess[] = [];
let dataDir: string;
let port: number;

beforeAll(async () => {
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', 'server/tsconfig.json', '--noCheck']);
  dataDir = mkdtempSync(join(inject('folder'), 'process-'));
  port = await freePort();
  return () => rmSync(dataDir, { recursive: true, force: true });
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join('server', 'dist', 'main.js')], {
    env: {
      PATH,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      DEMO: 'false',
      SHUTDOWN_PAUSE_SECONDS: '0',
      ...env,
    },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: () => output };
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('the server did not become ready');
}

function ask(query: string, more: Record<string, string> = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...more };
  return fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe('the process', { timeout: 90_000 }, () => {
  it('answers requests in flight after SIGTERM and exits with 0', async () => {
    const { child, ended } = start();
    await ready();
    // The answer takes 300 ms for any address: long enough to be in flight at the signal.
    const inFlight = [1, 2, 3, 4, 5].map((n) =>
      ask(`mutation { recoverAccountNames(email: "nobody${n}@example.com") }`),
    );
    await wait(150);
    child.kill('SIGTERM');
    for (const answer of await Promise.all(inFlight)) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ data: { recoverAccountNames: true } });
    }
    expect(await ended).toBe(0);
  });

  it('first refuses at /ready and serves on, then ends and cuts what is still being sent', async () => {
    const { child, ended } = start({ SHUTDOWN_PAUSE_SECONDS: '2' });
    await ready();
    const input = '{ purpose: CERTIFICATE, fileName: "scan.jpg", size: 1000, mediaType: "image/jpeg" }';
    const ticket = await ask(`mutation { requestUpload(input: ${input}) { url } }`);
    const { requestUpload } = ((await ticket.json()) as { data: { requestUpload: { url: string } } }).data;
    const upload = request(`http://127.0.0.1:${port}${new URL(requestUpload.url, 'http://x').pathname}`, {
      method: 'PUT',
      headers: { 'content-length': 1000, 'content-type': 'image/jpeg' },
    });
    const cut = once(upload, 'error');
    upload.write('a');
    child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503);
    const served = await ask('{ viewer { companyName } }');
    expect([served.status, served.headers.get('connection')]).toEqual([200, 'close']);
    await cut;
    expect(await ended).toBe(0);
  });

  it('keeps a second server off the embedded database and starts again after a kill', async () => {
    const first = start();
    await ready();
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).not.toBe(0);
    expect(second.output()).toContain('already serves');
    first.child.kill('SIGKILL');
    await first.ended;
    const third = start();
    await ready();
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('ends with npm, which does not forward its signal', async () => {
    const { PATH = '' } = process.env;
    const env = { PATH, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error', DEMO: 'false' };
    const shell = spawn('sh', ['-c', `"${process.execPath}" server/dist/main.js; exit`], {
      env: { ...env, npm_lifecycle_event: 'start' },
    });
    running.push(shell);
    await ready();
    shell.kill('SIGTERM');
    await expect
      .poll(() => fetch(`http://127.0.0.1:${port}/live`).catch(() => 'gone'), { timeout: 10_000 })
      .toBe('gone');
  });

  it('reports all invalid settings at start', async () => {
    const { ended, output } = start({ PORT: 'abc', PUBLIC_URL: 'nowhere' });
    expect(await ended).not.toBe(0);
    expect(output()).toContain('PORT');
    expect(output()).toContain('PUBLIC_URL');
  });
});

describe('the process in production', { timeout: 90_000 }, () => {
  const settings = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://pass.example',
    SMTP_URL: 'smtp://mail.invalid',
    ...TEST_SMS_GATEWAY,
    ID_ENCRYPTION_KEY: testKey('encryption'),
    ID_INDEX_KEY: testKey('index'),
    PASS_CODE_KEY: testKey('pass code'),
  };

  it('refuses what is for trying out: known, trivial and equal keys, http, the demo', async () => {
    const published = 'ZGV2ZWxvcG1lbnQtb25seS1lbmNyeXB0aW9uLWtleSE=';
    const zeros = Buffer.alloc(32).toString('base64');
    const keys = { ID_ENCRYPTION_KEY: published, ID_INDEX_KEY: zeros, PASS_CODE_KEY: zeros };
    const { ended, output } = start({ ...settings, ...keys, PUBLIC_URL: 'http://pass.example', DEMO: 'true' });
    expect(await ended).toBe(1);
    expect(output().split('\n  ').slice(1)).toEqual([
      'In production: ID_ENCRYPTION_KEY is a key published in the source code.',
      'In production: ID_INDEX_KEY is not random: `npm run keys init` makes keys.',
      'In production: PASS_CODE_KEY is not random: `npm run keys init` makes keys.',
      'In production: ID_INDEX_KEY and PASS_CODE_KEY hold the same key: each needs its own.',
      'In production: PUBLIC_URL must begin with https:.',
      'In production: DEMO must not be true: the demo’s passwords and tokens are public.\n',
    ]);
  });

  // A second process cannot open an embedded database.
  it.skipIf(!onPostgres())('refuses the demo’s database, and serves any other as the settings say', async () => {
    const app = await startTestApp({ now: 'system' });
    try {
      const { databaseUrl = '', migrationDatabaseUrl = '', analystDatabaseUrl = '', dataDir } = app.services.env;
      const logins = { MIGRATION_DATABASE_URL: migrationDatabaseUrl, ANALYST_DATABASE_URL: analystDatabaseUrl };
      const env = { ...settings, DATABASE_URL: databaseUrl, ...logins, DATA_DIR: dataDir };
      const analyst = await buildAnalyst(app);
      const staff = await buildStaff(app, 'reviewer-of-keelung', ['KL']);
      const { operator } = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
      const em = app.services.orm.em.fork();
      await em.execute(`update account set second_factor_since = now() where kind = 'STAFF'`);
      const accountId = await buildAccount(app, 'ANALYST', 'analyst-of-the-demo');
      const demo = { id: accountId, accountId, label: 'Demo', createdAt: app.clock.now(), revokedAt: null };
      await em.insert(AccessToken, {
        ...demo,
        tokenHash: hashToken(DEMO_TOKEN),
        expiresAt: new Date('2100-01-01T00:00:00Z'),
      });

      const refused = start(env);
      expect(await refused.ended).toBe(1);
      expect(refused.output()).toContain('The database holds accounts or tokens of the demo');

      await em.execute('update access_token set revoked_at = now()');
      const { child, ended } = start(env);
      await ready();
      const schemaFor = async ({ cookie = '' }: { cookie?: string | undefined }) => {
        // The name that the cookie has over https.
        const answer = await ask('{ __schema { queryType { name } } }', { cookie: cookie.replace(/^/, '__Host-') });
        const { data, errors } = await answer.json();
        return data?.__schema.queryType.name ?? errors[0].extensions.code;
      };
      expect({
        analyst: await schemaFor(analyst),
        staff: await schemaFor(staff),
        operator: await schemaFor(operator),
        visitor: await schemaFor({}),
      }).toEqual({ analyst: 'Query', staff: 'Query', operator: 'FORBIDDEN', visitor: 'FORBIDDEN' });
      const entered = await ask(`mutation { signIn(accountName: "analyst", password: "${PASSWORD}") { companyName } }`);
      expect(entered.headers.getSetCookie()).toContainEqual(
        expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure;/),
      );
      const rotate = [join('server', 'dist', 'manage-keys.js'), 'rotate'];
      expect(await run(process.execPath, rotate, { env: { PATH: process.env.PATH ?? '', ...env } })).toMatchObject({
        stdout: 'Nothing is left under other keys: they can be dropped.\n',
      });
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    } finally {
      await app.stop();
    }
  });
});

describe.runIf(inject('postgres') !== undefined)(
  'servers on one database, broken on purpose',
  { timeout: 120_000 },
  () => {
    const serverUrl = () => inject('postgres')?.url ?? '';

    it('lose no write and show no error while they are restarted in turn', async () => {
      const restarted = await rollingRestart(serverUrl(), { nodes: 2, writes: 100, writers: 5, pauseSeconds: 1 });
      expect(restarted).toMatchObject({ passed: true, figures: { errors: '0', lost: 0 } });
    });

    it('lose no write and do none twice when they are killed', async () => {
      const killed = await killServers(serverUrl(), { kills: 1, writers: 5 });
      expect(killed).toMatchObject({ passed: true, figures: { lost: 0, doubled: 0 } });
    });
  },
);
