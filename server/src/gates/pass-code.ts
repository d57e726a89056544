import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Keys } from '../keys/key.js';
import { printedArea } from '../ports/printed-area.js';
import type { PassCode, PassCodes } from '../services.js';

/** First part of every code: what it is, and how the rest is read. */
const FORM = 'PP1';
/** DER of an Ed25519 private key before its 32 bytes of seed (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
/** DER of the public key before its 32 bytes. */
const SPKI_HEAD_BYTES = 12;
const KEY_ID_CHARACTERS = 6;

/**
 * Signs and verifies the codes printed on passes. A gate that knows the public key verifies offline:
 * `PP1.<key id>.<number>.<from>.<to>.<areas>.<signature>`; times in seconds since 1970 and area ids in base 36, areas
 * joined by `-`; the signature is Ed25519 over all before its dot, in base64url.
 */
export class PassCodeSigner {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly publicKey: string;
  readonly keyId: string;

  /** @param seed 32 bytes */
  constructor(seed: Buffer) {
    this.#privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
    this.#publicKey = createPublicKey(this.#privateKey);
    const der = this.#publicKey.export({ format: 'der', type: 'spki' });
    this.publicKey = der.subarray(SPKI_HEAD_BYTES).toString('base64url');
    this.keyId = this.publicKey.slice(0, KEY_ID_CHARACTERS);
  }

  write({ number, validFrom, validTo, areaIds }: PassCode): string {
    const areas = areaIds.map(printedArea).join('-');
    const said = [FORM, this.keyId, number, secondsOf(validFrom), secondsOf(validTo), areas].join('.');
    return `${said}.${sign(null, Buffer.from(said), this.#privateKey).toString('base64url')}`;
  }

  read(code: string): PassCode | undefined {
    const [, said = '', signature = ''] = /^(.*)\.([\w-]+)$/.exec(code) ?? [];
    const [form, keyId, number = '', from = '', to = '', areas = ''] = said.split('.');
    if (form !== FORM || keyId !== this.keyId) return undefined;
    if (!verify(null, Buffer.from(said), this.#publicKey, Buffer.from(signature, 'base64url'))) return undefined;
    return {
      number,
      validFrom: new Date(Number.parseInt(from, 36) * 1000),
      validTo: new Date(Number.parseInt(to, 36) * 1000),
      areaIds: areas.split('-').map((id) => Number.parseInt(id, 36)),
    };
  }
}

/** Signs with the first key; codes that another one signed go on being read. */
export function passCodesOf([first, ...others]: Keys['passCode']): PassCodes {
  const signer = new PassCodeSigner(first.bytes);
  const signers = [signer, ...others.map(({ bytes }) => new PassCodeSigner(bytes))];
  return {
    publicKeys: signers.map(({ keyId, publicKey }) => ({ keyId, publicKey })),
    write: (pass) => signer.write(pass),
    read: (code) => signers.map((each) => each.read(code)).find((content) => content !== undefined),
  };
}

const secondsOf = (instant: Date): string => Math.floor(instant.getTime() / 1000).toString(36);
