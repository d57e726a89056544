import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');

interface Built {
  readonly name?: string;
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The scripts of a page: its program's, and those of its own files, in Chinese. */
function scriptsOf(program: string, names: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as Record<string, Built>;
  const files = new Set<string>();
  const collect = (key: string): void => {
    const built = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!built) throw new Error(`${key} is not built`);
    if (files.has(built.file)) return;
    files.add(built.file);
    built.imports?.forEach(collect);
  };
  for (const key of [`${program}.html`, ...names.map((name) => `${program}-${name}`)]) collect(key);
  return [...files].map((file) => join(DIST, file));
}

/** As they are sent. */
const sent = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size, 0) / 1000;

const zipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

const TEXTS = 'texts.zh-Hant';
const HOME = [TEXTS, 'home'];

describe('the first pages as they are built', () => {
  // Raise one only for what is worth it to those who wait on a slow line.
  it.each([
    { program: 'operator', page: 'sign-in', names: [TEXTS], most: 116 },
    { program: 'operator', page: 'home', names: HOME, most: 167 },
    { program: 'reviewer', page: 'sign-in', names: [TEXTS], most: 117 },
    { program: 'reviewer', page: 'home', names: HOME, most: 172 },
  ])('$program $page takes no more than $most kB of script', ({ program, names, most }) => {
    expect(sent(scriptsOf(program, names))).toBeLessThanOrEqual(most);
  });

  it.each([
    { program: 'operator', most: 184.2 },
    { program: 'reviewer', most: 189.6 },
  ])('$program starts with no more than $most kB of script, compressed with gzip', ({ program, most }) => {
    expect(zipped(scriptsOf(program, [TEXTS]))).toBeLessThanOrEqual(most);
  });

  it('fetches typefaces only where the system has none', () => {
    for (const program of ['operator', 'reviewer']) {
      expect(readFileSync(join(DIST, `${program}.html`), 'utf8')).not.toMatch(/woff2|fonts-/);
    }
  });
});
