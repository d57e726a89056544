import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PDF } from '../../../test/support/uploads.js';
import { WorkerChecker } from './file-checker.js';

const folder = mkdtempSync(join(tmpdir(), 'checker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const worker = (name: string, code: string): URL => {
  writeFileSync(
    join(folder, `${name}.mjs`),
    `import { parentPort, threadId } from 'node:worker_threads';\n${code}\nparentPort.postMessage('ready');`,
  );
  return new URL(`file://${join(folder, `${name}.mjs`)}`);
};
const task = (source: string) => ({ source, target: `${source}.out`, purpose: 'CERTIFICATE' }) as const;

it('R-PER-3: checks a file in a worker thread and writes it as it may be stored', async () => {
  const checker = new WorkerChecker();
  const source = join(folder, 'sent.pdf');
  writeFileSync(source, PDF);
  expect(await checker.check(task(source))).toMatchObject({ mediaType: 'application/pdf', size: PDF.length });
  expect(readFileSync(`${source}.out`).equals(PDF)).toBe(true);
  const page = join(folder, 'page');
  writeFileSync(page, '<html></html>');
  await expect(checker.check(task(page))).rejects.toMatchObject({ errors: [{ code: 'FILE_TYPE_NOT_ALLOWED' }] });
  await checker.close();
});

it('checks two at a time; the others wait for their turn, but not for long', async () => {
  const slow = worker(
    'slow',
    `const at = () => performance.timeOrigin + performance.now();
    parentPort.on('message', ({ source }) => {
      const from = at();
      setTimeout(() => parentPort.postMessage({ mediaType: threadId + ' ' + from + ' ' + at() }), Number(source));
    });`,
  );
  const checker = new WorkerChecker({ worker: slow });
  const runs = await Promise.all([1, 2, 3, 4, 5].map(() => checker.check(task('50'))));
  const times = runs.map(({ mediaType }) => mediaType.split(' ').map(Number) as [number, number, number]);
  expect(new Set(times.map(([thread]) => thread)).size).toBe(2);
  for (const [, from] of times) {
    expect(times.filter(([, start, end]) => start <= from && from < end).length).toBeLessThanOrEqual(2);
  }
  await checker.close();

  const impatient = new WorkerChecker({ worker: slow, waitMs: 50 });
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => impatient.check(task('1000'))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(outcomes[2]).toMatchObject({ reason: { errors: [{ code: 'TIMEOUT' }] } });
  await impatient.close();
});

it('ends a check that takes too long or too much memory, and goes on with the next', async () => {
  const hostile = worker(
    'hostile',
    `parentPort.on('message', ({ source }) => {
      if (source === 'endless') for (;;);
      if (source === 'greedy') { const kept = []; for (;;) kept.push(new Array(1e6).fill(1.5)); }
      parentPort.postMessage({ mediaType: 'ok' });
    });`,
  );
  const checker = new WorkerChecker({ worker: hostile, checkMs: 300 });
  await expect(checker.check(task('endless'))).rejects.toMatchObject({ errors: [{ code: 'TIMEOUT' }] });
  expect(await checker.check(task('good'))).toEqual({ mediaType: 'ok' });
  await checker.close();

  const patient = new WorkerChecker({ worker: hostile });
  await expect(patient.check(task('greedy'))).rejects.toMatchObject({ errors: [{ code: 'FILE_NOT_READABLE' }] });
  expect(await patient.check(task('good'))).toEqual({ mediaType: 'ok' });
  await patient.close();
});
