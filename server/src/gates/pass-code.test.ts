import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../../gate-client/gate-client.js';
import { keyOf } from '../keys/key.js';
import { PassCodeSigner, passCodesOf } from './pass-code.js';

const seed = (text: string) => createHash('sha256').update(text).digest();
const signer = new PassCodeSigner(seed('one'));
const pass = {
  number: 'KLPC115-000034',
  validFrom: new Date('2026-11-20T18:05:41+08:00'),
  validTo: new Date('2026-11-21T18:05:40+08:00'),
  areaIds: [3, 41],
};

describe('R-GATE-1 the code on a pass', () => {
  it('says number, times and areas, signed', () => {
    const code = signer.write(pass);
    expect(signer.read(code)).toEqual(pass);
    expect(code).toMatch(/^PP1\.[\w-]{6}\.KLPC115-000034\./);
    expect(code.length).toBeLessThan(160);
  });

  it('is signed with the first of several keys and read with all of them', () => {
    const [older, newer] = [keyOf(seed('one')), keyOf(seed('two'))];
    const codes = passCodesOf([newer, older]);
    expect(codes.publicKeys.map(({ keyId }) => keyId)).toEqual([new PassCodeSigner(seed('two')).keyId, signer.keyId]);
    expect(codes.read(signer.write(pass))).toEqual(pass);
    expect(passCodesOf([newer]).read(codes.write(pass))).toEqual(pass);
    expect(passCodesOf([newer]).read(signer.write(pass))).toBeUndefined();
  });

  it('is read by no other key, nor with a letter changed', () => {
    const code = signer.write(pass);
    expect(new PassCodeSigner(seed('two')).read(code)).toBeUndefined();
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      const read = signer.read(changed);
      // The last letter of base64url holds bits that count for nothing.
      if (at < code.length - 1) expect(read, changed).toBeUndefined();
    }
    for (const nothing of ['', 'KLPC115-000034', '.', 'PP1', `${code}.x`]) expect(signer.read(nothing)).toBeUndefined();
  });
});

describe('R-GATE-1 the test vectors of the code', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'gate-client', 'pass-code-vectors.json');
  const { keys, codes }: Vectors = JSON.parse(readFileSync(file, 'utf8'));
  const published = new Map(keys.map(({ keyId, publicKey }) => [keyId, publicKey]));

  it.each(codes)('$what', ({ code, reads }) => {
    const read = readCode(code, published);
    expect(read).toEqual(reads && { ...reads, from: new Date(reads.from), to: new Date(reads.to) });
  });

  it('are signed by the server as they stand', () => {
    const signers = ['first test vector', 'second test vector'].map((name) => new PassCodeSigner(seed(name)));
    expect(keys).toEqual(signers.map(({ keyId, publicKey }) => ({ keyId, publicKey })));
    const genuine = codes.filter(({ reads }) => reads);
    expect(genuine.length).toBeGreaterThan(2);
    for (const { code, reads } of genuine) {
      const by = signers.find(({ keyId }) => keyId === code.split('.')[1]);
      const { number = '', from = '', to = '', areas = [] } = reads ?? {};
      const areaIds = areas.map((area) => Number.parseInt(area, 36));
      expect(by?.write({ number, validFrom: new Date(from), validTo: new Date(to), areaIds })).toBe(code);
    }
  });
});

interface Vectors {
  readonly keys: readonly { keyId: string; publicKey: string }[];
  readonly codes: readonly {
    readonly what: string;
    readonly code: string;
    readonly reads: { number: string; from: string; to: string; areas: string[] } | null;
  }[];
}
