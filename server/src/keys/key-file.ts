import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { KEY_PURPOSES, type KeyPurpose, newKey } from './key.js';

/** The keys of each purpose in base64, the newest first. */
export type KeyFile = Record<KeyPurpose, string[]>;

// A file of an older version holds one key of each purpose as a text, and lacks some purposes.
const keys = v.optional(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) => [text]),
    ),
  ]),
  [],
);
const Content = v.object({ encryption: keys, index: keys, passCode: keys });

/** The keys in a file; none of a purpose that it lacks. Throws one sentence if the file cannot be read. */
export function readKeyFile(file: string): KeyFile {
  if (!existsSync(file)) throw new Error(`The key file ${file} does not exist.`);
  try {
    return v.parse(Content, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`The key file ${file} cannot be read: it must be JSON with encryption, index and passCode.`);
  }
}

/** Replaces the file at once; only its owner may read it. */
export function writeKeyFile(file: string, content: KeyFile): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}

/** Makes the keys that a file lacks, and the file; returns whether there was anything to make. */
export function completeKeyFile(file: string): boolean {
  const content = existsSync(file) ? readKeyFile(file) : { encryption: [], index: [], passCode: [] };
  const missing = KEY_PURPOSES.filter((purpose) => content[purpose].length === 0);
  for (const purpose of missing) content[purpose] = [newKey()];
  if (missing.length > 0) writeKeyFile(file, content);
  return missing.length > 0;
}
