import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { IdKind } from './words.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Pages are read repeatedly. Decrypted values stay in the memory of this process. */
const REMEMBERED_VALUES = 20_000;

/** Encrypts secrets for the database, and indexes ID numbers to find them without decrypting (R-ACC-6). */
export class Vault {
  readonly #encryptionKey: Buffer;
  readonly #indexKey: Buffer;
  readonly #opened = new LRUCache<string, string>({ max: REMEMBERED_VALUES });

  constructor(keys: { idEncryptionKey: Buffer; idIndexKey: Buffer }) {
    this.#encryptionKey = keys.idEncryptionKey;
    this.#indexKey = keys.idIndexKey;
  }

  /** Encrypts by AES-256-GCM; returns IV, tag and cipher text in one. */
  seal(text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#encryptionKey, iv, { authTagLength: TAG_BYTES });
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** Decrypts what {@link seal} returned. Throws if a byte was changed or another key was used. */
  open(bytes: Uint8Array): string {
    const iv = bytes.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.#encryptionKey, iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Decrypts the hex text in which plain rows carry `bytea`. */
  openHex(hex: string): string {
    let text = this.#opened.get(hex);
    if (text === undefined) {
      text = this.open(Buffer.from(hex.slice(2), 'hex'));
      this.#opened.set(hex, text);
    }
    return text;
  }

  /** Keyed blind index of an ID number: equal for equal numbers of one kind, and reveals nothing else. */
  indexOf(kind: IdKind, number: string): Buffer {
    return createHmac('sha256', this.#indexKey).update(`${kind}:${number}`).digest();
  }

  /** Keyed hash to recognise a text that holds secrets; without the key no guess can be checked against it. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.#indexKey).update(`fingerprint:${text}`).digest();
  }
}
