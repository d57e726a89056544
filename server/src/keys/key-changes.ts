import { type KeyPurpose, newKey } from './key.js';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.js';

/** Changes of the keys of one purpose, in the order in which a key is replaced. */
const CHANGES = {
  /** A new key, last: servers read with it, none writes with it yet. */
  add: (keys: readonly string[]) => [...keys, newKey()],
  /** The newest key becomes the first: servers write with it. */
  use: (keys: readonly string[]) => [...keys.slice(-1), ...keys.slice(0, -1)],
  /** Only the first stays. */
  drop: (keys: readonly string[]) => keys.slice(0, 1),
} as const;
export type KeyChange = keyof typeof CHANGES;

export function isKeyChange(word: string | undefined): word is KeyChange {
  return word !== undefined && word in CHANGES;
}

/** Changes a file of keys; returns what it holds then. */
export function changeKeyFile(file: string, change: KeyChange, purpose: KeyPurpose): KeyFile {
  const content = readKeyFile(file);
  const changed = { ...content, [purpose]: CHANGES[change](content[purpose]) };
  writeKeyFile(file, changed);
  return changed;
}
