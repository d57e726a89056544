import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
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
