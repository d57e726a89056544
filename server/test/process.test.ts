import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';

const running: ChildProcess[] = [];
let dataDir: string;
let port: number;

beforeAll(async () => {
  execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'server/tsconfig.json']);
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

function ask(query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
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
