import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../texts/en';
import { zhHant } from '../texts/zh-Hant';
import { setLanguage, t } from './i18n';
import type { TextTree } from './text-types';

function flat(tree: TextTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const places = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

const chinese = flat(zhHant);
const english = flat(en);

describe('texts', () => {
  afterEach(() => setLanguage('zh-Hant'));

  it('say everything in both languages, and nothing twice', () => {
    const singulars = [...english.keys()].filter((key) => key.endsWith('_one'));
    expect([...english.keys()].filter((key) => !singulars.includes(key)).sort()).toEqual([...chinese.keys()].sort());
    for (const key of singulars) expect(chinese.has(key.replace(/_one$/, ''))).toBe(true);
  });

  it('have the same places in both languages', () => {
    for (const [key, text] of english) {
      expect([key, places(text)]).toEqual([key, places(chinese.get(key.replace(/_one$/, '')) ?? '')]);
    }
  });

  it('leave no text empty and no Chinese in the English', () => {
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('');
    for (const [key, text] of english) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
  });

  it('are plain ASCII in English: the Chinese font draws curly quotes and the like as wide as a character', () => {
    for (const [key, text] of english) expect([key, /[^ -~]/.test(text)]).toEqual([key, false]);
  });

  it('are all used', () => {
    const folder = join(import.meta.dirname, '..');
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/^(?:texts|gql)\b|\btexts\.|\.test\./.test(path))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const used = new Set([...code.matchAll(/['"`](\w+:(?:[\w.]|\$\{[^}]+\})+)['"`]/g)].map(([, key = '']) => key));
    // What stands in `${}` is one part of the path.
    const patterns = [...used].map((key) => RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '\\w+')}$`));
    const keys = Object.entries(zhHant).flatMap(([name, tree]) =>
      [...flat(tree).keys()].map((key) => `${name}:${key}`),
    );
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('fill in places, follow the language and count', () => {
    expect(t('ui:pagination.range', { from: 1, to: 10, total: 15 })).toBe('第 1–10 筆，共 15 筆');
    setLanguage('en');
    expect(t('ui:pagination.range', { from: 1, to: 10, total: 15 })).toBe('1-10 of 15');
    expect(t('ui:field.charactersLeft', { count: 1 })).toBe('1 character left');
    expect(t('ui:field.charactersLeft', { count: 2 })).toBe('2 characters left');
  });

  it('do not escape what Solid escapes', () => {
    expect(t('ui:table.selectRow', { name: '<A&B>' })).toContain('<A&B>');
  });
});
