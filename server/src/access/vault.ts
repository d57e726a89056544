import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Key, Keys } from '../keys/key.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import type { SealedColumn } from './sealed-columns.js';
import type { IdKind } from './words.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of a sealed text, before the id of its key. What older versions sealed begins with the IV. */
const FORMAT = 2;
const KEY_ID_BYTES = 4;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
/** Pages are read repeatedly. Decrypted values stay in the memory of this process. */
const REMEMBERED_VALUES = 20_000;

/** A sealed text with the place that it was sealed for. */
export interface Sealed {
  readonly column: SealedColumn;
  readonly row: string;
  readonly bytes: Uint8Array;
}

/** A sealed text could not be opened: it was changed, moved, or its key is missing. */
class UnreadableValue extends Refusal {
  constructor() {
    super([{ code: ErrorCode.VALUE_UNREADABLE }]);
  }
}

interface VaultOptions {
  /** Seals as older versions did, which can then still open it: without naming the key and the place. */
  readonly unbound?: boolean;
  /** Called for every text that could not be opened. */
  readonly report?: (column: SealedColumn, row: string) => void;
}

/** Encrypts secrets for the database, and indexes ID numbers to find them without decrypting (R-ACC-6). */
export class Vault {
  readonly #keys: Pick<Keys, 'encryption' | 'index'>;
  readonly #head: Buffer;
  readonly #opened = new LRUCache<string, string>({ max: REMEMBERED_VALUES });
  readonly #options: VaultOptions;

  constructor(keys: Pick<Keys, 'encryption' | 'index'>, options: VaultOptions = {}) {
    this.#keys = keys;
    this.#head = headOf(keys.encryption[0]);
    this.#options = options;
  }

  /** What everything sealed with the first key begins with. */
  get head(): Buffer {
    return this.#head;
  }

  /** Encrypts a text for one row by AES-256-GCM: format, id of the key, IV, tag and cipher text in one. */
  seal(column: SealedColumn, row: string, text: string): Buffer {
    const [key] = this.#keys.encryption;
    if (this.#options.unbound) return encrypt(key, text);
    return Buffer.concat([this.#head, encrypt(key, text, boundTo(this.#head, column, row))]);
  }

  /** Decrypts what was sealed for this row. Refuses with VALUE_UNREADABLE if a byte was changed or the key is missing. */
  open(column: SealedColumn, row: string, bytes: Uint8Array): string {
    const text = this.#openBound(column, row, bytes) ?? this.#openUnbound(bytes);
    if (text !== undefined) return text;
    this.#options.report?.(column, row);
    throw new UnreadableValue();
  }

  /** Decrypts the hex text in which plain rows carry `bytea`. */
  openHex(column: SealedColumn, row: string, hex: string): string {
    const key = `${column} ${row} ${hex}`;
    let text = this.#opened.get(key);
    if (text === undefined) {
      text = this.open(column, row, Buffer.from(hex.slice(2), 'hex'));
      this.#opened.set(key, text);
    }
    return text;
  }

  /** The text of another row, sealed for this one. Refuses with VALUE_UNREADABLE. */
  reseal(column: SealedColumn, row: string, from: Sealed): Buffer {
    return this.seal(column, row, this.open(from.column, from.row, from.bytes));
  }

  #openBound(column: SealedColumn, row: string, bytes: Uint8Array): string | undefined {
    const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
    const key = this.#keys.encryption.find((each) => headOf(each).equals(head));
    return key && decrypt(key, bytes.subarray(HEAD_BYTES), boundTo(head, column, row));
  }

  /** What older versions sealed says neither its key nor its place. Rotation replaces it. */
  #openUnbound(bytes: Uint8Array): string | undefined {
    for (const key of this.#keys.encryption) {
      const text = decrypt(key, bytes);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The ids of the keys that numbers are indexed with: two while one replaces the other. */
  get indexKeys(): readonly string[] {
    return this.#keys.index.map(({ id }) => id);
  }

  /**
   * Keyed blind index of an ID number: equal for equal numbers of one kind, and reveals nothing else.
   * @param keyId of the key in use where there are two (people/index-key.ts)
   */
  indexOf(kind: IdKind, number: string, keyId = this.#keys.index[0].id): Buffer {
    const key = this.#keys.index.find(({ id }) => id === keyId);
    if (!key) throw new Error(`no index key ${keyId}`);
    return hmac(key, `${kind}:${number}`);
  }

  /** The index of a number under each key: by one of them it is found. */
  indexesOf(kind: IdKind, number: string): Buffer[] {
    return this.#keys.index.map((key) => hmac(key, `${kind}:${number}`));
  }

  /** Keyed hash to recognise a text that holds secrets; without the key no guess can be checked against it. */
  fingerprint(text: string): Buffer {
    return hmac(this.#keys.index[0], `fingerprint:${text}`);
  }

  /** The same under each key: one of them was the first when the text was met before. */
  fingerprints(text: string): Buffer[] {
    return this.#keys.index.map((key) => hmac(key, `fingerprint:${text}`));
  }
}

function hmac({ bytes }: Key, text: string): Buffer {
  return createHmac('sha256', bytes).update(text).digest();
}

function headOf({ id }: Key): Buffer {
  return Buffer.concat([Buffer.of(FORMAT), Buffer.from(id, 'hex')]);
}

function boundTo(head: Buffer, column: SealedColumn, row: string): Buffer {
  return Buffer.concat([head, Buffer.from(`${column} ${row}`)]);
}

function encrypt(key: Key, text: string, place?: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES });
  if (place) cipher.setAAD(place);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The text behind IV, tag and cipher text; undefined unless this key encrypted it for this place. */
function decrypt(key: Key, bytes: Uint8Array, place?: Buffer): string | undefined {
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES });
  if (place) decipher.setAAD(place);
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
