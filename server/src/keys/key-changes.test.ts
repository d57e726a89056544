import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changeKeyFile } from './key-changes.js';
import { completeKeyFile, readKeyFile } from './key-file.js';

it('replaces a key in three steps, each of which leaves the other purposes alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'port-pass-keys-'));
  try {
    const file = join(folder, 'keys.json');
    completeKeyFile(file);
    const before = readKeyFile(file);
    const [older] = before.encryption;

    const added = changeKeyFile(file, 'add', 'encryption').encryption;
    expect(added).toEqual([older, expect.any(String)]);
    const newer = added[1];
    expect(newer).not.toBe(older);
    expect(changeKeyFile(file, 'use', 'encryption').encryption).toEqual([newer, older]);
    expect(changeKeyFile(file, 'drop', 'encryption').encryption).toEqual([newer]);

    expect(readKeyFile(file)).toEqual({ ...before, encryption: [newer] });
    expect(statSync(file).mode & 0o077).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
