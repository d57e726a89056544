import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeDataLock } from './data-lock.js';

let dataDir: string;
const take = () => takeDataLock({ databaseUrl: undefined, dataDir });
const lockFile = () => join(dataDir, 'server.pid');

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'port-pass-lock-'));
  return () => rmSync(dataDir, { recursive: true });
});

describe('the lock of the embedded database', () => {
  it.skipIf(process.platform === 'win32')('keeps others out until it is released', () => {
    const release = take();
    expect(take).toThrow(`Process ${process.pid} already serves ${dataDir}`);
    release();
    take()();
  });

  it.skipIf(process.platform === 'win32')('of a killed process whose number another one has now is taken over', () => {
    for (const pid of [process.ppid, process.pid]) {
      writeFileSync(lockFile(), `${pid} another-boot 1`);
      const release = take();
      expect(readFileSync(lockFile(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
      release();
    }
  });

  it('that an older version left holds while its process runs', () => {
    writeFileSync(lockFile(), String(process.ppid));
    expect(take).toThrow('already serves');
  });

  it.each(['', 'nonsense', '0', '999999999'])('that names no process (%j) is taken over', (content) => {
    writeFileSync(lockFile(), content);
    take()();
  });
});
