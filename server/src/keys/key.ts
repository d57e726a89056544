import { createHmac, randomBytes } from 'node:crypto';

/** What a key is for. */
export const KEY_PURPOSES = ['encryption', 'index', 'passCode'] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** The variable that holds the keys of each purpose. */
export const KEY_VARIABLES: Readonly<Record<KeyPurpose, string>> = {
  encryption: 'ID_ENCRYPTION_KEY',
  index: 'ID_INDEX_KEY',
  passCode: 'PASS_CODE_KEY',
};

/** A secret of 32 bytes. */
export interface Key {
  /** 8 hexadecimal digits that follow from the key, and from which it cannot be reckoned back. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of each purpose: the first is used for what is new, the others for what is older. */
export type Keys = Readonly<Record<KeyPurpose, readonly [Key, ...Key[]]>>;

const KEY_BYTES = 32;
const ID_DIGITS = 8;

/** A key written in base64; undefined if it is not 32 bytes. */
export function readKey(text: string): Key | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES ? keyOf(bytes) : undefined;
}

export function keyOf(bytes: Buffer): Key {
  return { id: fingerprintOf(bytes).toString('hex').slice(0, ID_DIGITS), bytes };
}

/** What identifies a key without being a secret: stored in the database, to notice a wrong key at start. */
export function fingerprintOf(bytes: Buffer): Buffer {
  return createHmac('sha256', bytes).update('port-pass: fingerprint of a key').digest();
}

/** A new key in base64. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}
