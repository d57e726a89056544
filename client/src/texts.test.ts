import { describe, expect, it } from 'vitest';
import type { TextTree } from './lib/text-types';
import { texts as operatorEnglish } from './operator/texts.en';
import { texts as operatorChinese } from './operator/texts.zh-Hant';
import { texts as reviewerEnglish } from './reviewer/texts.en';
import { texts as reviewerChinese } from './reviewer/texts.zh-Hant';
import { filesOf, firstFilesOf } from './testing/program-files';

function flat(tree: TextTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const keyed = (texts: Record<string, TextTree>) =>
  new Map(Object.entries(texts).flatMap(([name, tree]) => [...flat(tree, `${name}:`)]));

const places = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

const isTexts = (path: string) => /\/texts\.[\w-]+\.ts$/.test(path);

/** The keys that a program names; `${}` is one part of the path. */
function named(program: 'operator' | 'reviewer'): string[] {
  const code = filesOf(program)
    .filter(({ path }) => !isTexts(path))
    .map(({ text }) => text)
    .join('\n');
  return [...new Set([...code.matchAll(/['"`](\w+:(?:[\w.]|\$\{[^}]+\})+)['"`]/g)].map(([, key = '']) => key))];
}

/** Which of the texts a program's keys name, and which keys name none. */
function matched(keys: readonly string[], texts: ReadonlyMap<string, string>) {
  const used = new Set(keys.filter((key) => texts.has(key)));
  const unknown = keys
    .filter((key) => !texts.has(key))
    .filter((key) => {
      const pattern = RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '\\w+')}$`);
      const meant = [...texts.keys()].filter((each) => pattern.test(each));
      for (const each of meant) used.add(each);
      return meant.length === 0;
    });
  return { used, unknown };
}

const namespaces = new Set([...Object.keys(operatorChinese), ...Object.keys(reviewerChinese)]);

describe.each([
  ['operator', keyed(operatorChinese), keyed(operatorEnglish)],
  ['reviewer', keyed(reviewerChinese), keyed(reviewerEnglish)],
] as const)("the %s's texts", (program, chinese, english) => {
  const { used, unknown } = matched(named(program), chinese);

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

  it('are all used by it', () => {
    // What components of ui/ say is theirs, whichever of them a program shows.
    const own = [...chinese.keys()].filter((key) => !key.startsWith('ui:'));
    expect(own.filter((key) => !used.has(key))).toEqual([]);
  });

  it('are fetched in the language in use, not part of its start', () => {
    const start = firstFilesOf(program).map(({ path }) => path);
    expect(start).toContain(`client/src/${program}/routes.tsx`);
    expect(start.filter((path) => isTexts(path))).toEqual([]);
  });

  it('are all that it names', () => {
    expect(unknown.filter((key) => namespaces.has(key.split(':')[0] ?? ''))).toEqual([]);
  });
});
