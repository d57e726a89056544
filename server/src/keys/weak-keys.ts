import { createHash } from 'node:crypto';
import { KEY_PURPOSES, KEY_VARIABLES, type Key, type Keys } from './key.js';

/** SHA-256 of keys that have stood in this repository, where anyone can read them. */
const PUBLISHED = new Set([
  'e36d1e1d2a821bd4d10d0e7d283b522e9ba70060c0d24ecfab3f3b2a4dfdc7c9',
  'f1a65650720c109430cda8eee1d5df7a0fd1220499da9cced2592549c637127b',
  'c5b00b9875a43935261f4ad36d1e7f0f2d6ad04cdc174b1e53374bbc8e9ad90e',
  '252d00d477b292e951aa5dfe5414ff72a0e72828f9b1ba03840ba6c51ca952c0',
  'a2598395e2c73050b50a7d8a85cb55749d17c37162d79d58dca9ce364d758053',
  '5f210ee70c9ae12b0767ef4e7aad1797e0a081ba7d2caac4d87b7169895bb637',
  '7f4b059c9e04011b7a85aa48e6f70f144240ffa1afd08de8a110a59c06c6251b',
]);

/** 32 random bytes hold about 30 different ones, and hardly ever fewer than 20. */
const LEAST_DIFFERENT_BYTES = 16;

/** Why keys must not protect anything real: one sentence for each that is published, typed by hand, or used twice. */
export function weaknessesOf(keys: Keys): string[] {
  const all = KEY_PURPOSES.flatMap((purpose) => keys[purpose].map((key) => ({ key, name: KEY_VARIABLES[purpose] })));
  const problems = all.flatMap(({ key, name }) => {
    if (isPublished(key)) return [`${name} is a key published in the source code.`];
    return isRandom(key) ? [] : [`${name} is not random: \`npm run keys init\` makes keys.`];
  });
  const seen = new Map<string, string>();
  for (const { key, name } of all) {
    const other = seen.get(key.bytes.toString('hex'));
    if (other) problems.push(`${other} and ${name} hold the same key: each needs its own.`);
    else seen.set(key.bytes.toString('hex'), name);
  }
  return problems;
}

function isPublished({ bytes }: Key): boolean {
  return PUBLISHED.has(createHash('sha256').update(bytes).digest('hex'));
}

/** Neither a few bytes repeated nor a text. */
function isRandom({ bytes }: Key): boolean {
  const isText = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return !isText && new Set(bytes).size >= LEAST_DIFFERENT_BYTES;
}
