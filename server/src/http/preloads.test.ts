import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { preloadsOf } from './preloads.js';

const dist = mkdtempSync(join(tmpdir(), 'preloads-'));
afterAll(() => rmSync(dist, { recursive: true }));

describe('the files that a page announces', () => {
  it('are none where the client is not built', () => {
    expect(preloadsOf(dist)('operator', '')).toBeUndefined();
  });

  it('are the texts and, of home, its scripts with what they import, each once', () => {
    const manifest = {
      texts: { name: 'operator-texts.zh-Hant', file: 'assets/texts.js', imports: ['shared'] },
      home: { name: 'operator-home', file: 'assets/home.js', imports: ['shared'] },
      shared: { file: 'assets/shared.js' },
    };
    writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest));
    const link = (...names: string[]) => names.map((name) => `</assets/${name}.js>; rel=modulepreload`).join(', ');
    const preloads = preloadsOf(dist);
    expect(preloads('operator', '')).toBe(link('texts', 'shared', 'home'));
    expect(preloads('operator', 'sign-in')).toBe(link('texts', 'shared'));
    expect(preloads('operator', 'passes')).toBe(link('texts', 'shared'));
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'are the texts for an address that objects have by birth: %s',
    (page) => {
      const preloads = preloadsOf(dist);
      expect(preloads('operator', page)).toBe(preloads('operator', 'sign-in'));
    },
  );
});
