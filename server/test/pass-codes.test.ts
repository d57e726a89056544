import { encodeQR } from 'qr';
import decodeQR from 'qr/decode.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCode } from '../../gate-client/gate-client.js';
import { PassCodeSigner } from '../src/gates/pass-code.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';

let app: TestApp;
let company: BuiltCompany;
let keys: Map<string, string>;
let code: string;
let number: string;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const person = await buildPerson(app, company.id, { name: '羅三', idNumber: 'G1234567' });
  number = await buildPass(app, company.id, person, {
    areaCode: 'KEELUNG-EAST',
    issuedAt: new Date('2026-11-10T10:00:00+08:00'),
  });
  ({ code } = (await app.query(company.operator, `{ pass(number: "${number}") { code } }`)).data.pass);
  const { data } = await app.query({}, '{ gateKeys { keyId publicKey } }');
  keys = new Map(data.gateKeys.map((key: { keyId: string; publicKey: string }) => [key.keyId, key.publicKey]));
  return app.stop;
});

/** The text that a camera reads from the drawn code, with four dots per module. */
function photographed(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4, scale: 4 });
  const size = rows.length;
  const data = Uint8ClampedArray.from(
    rows.flatMap((row) => row.flatMap((dark) => [...Array(3).fill(dark ? 0 : 255), 255])),
  );
  return decodeQR({ width: size, height: size, data });
}

describe('R-GATE-1 verifying a printed code without a network', () => {
  it('reads number, times and areas with the published keys alone', async () => {
    const read = readCode(photographed(code), keys);
    const area = '{ ports { areas { code printedAs } } }';
    const areas = (await app.query({}, area)).data.ports.flatMap(({ areas }: { areas: object[] }) => areas);
    const east = areas.find((each: { code: string }) => each.code === 'KEELUNG-EAST');
    expect(read).toEqual({
      number,
      // R-ONE-5: from the tenth minute.
      from: new Date('2026-11-10T10:10:00+08:00'),
      to: new Date('2026-11-11T09:59:59+08:00'),
      areas: [east.printedAs],
    });
  });

  it('refuses a code with any character changed', () => {
    // The last character of base64url contains unused bits.
    for (let at = 0; at < code.length - 1; at += 1) {
      const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
      expect(readCode(changed, keys), changed).toBeNull();
    }
  });

  it('refuses a code with other areas, another number or a longer time', () => {
    const parts = code.split('.');
    for (const [place, value] of [
      [2, 'KLPC115-999999'],
      [4, 'zzzzzz'],
      [5, `${parts[5]}-2`],
      [5, ''],
    ] as const) {
      expect(readCode(parts.with(place, value).join('.'), keys)).toBeNull();
    }
  });

  it('refuses a code signed by another key', () => {
    const signer = new PassCodeSigner(Buffer.alloc(32, 'another'));
    const pass = { number, validFrom: app.clock.now(), validTo: app.clock.now(), areaIds: [1] };
    const forged = signer.write(pass);
    expect(readCode(forged, new Map([[signer.keyId, signer.publicKey]]))).not.toBeNull();
    expect(readCode(forged, keys)).toBeNull();
    // Also with the id of the right key.
    expect(readCode(forged.replace(signer.keyId, [...keys.keys()][0] ?? ''), keys)).toBeNull();
  });

  it('contains no personal data', () => {
    expect(code).not.toContain('G1234567');
    expect(Buffer.from(code, 'base64url').toString()).not.toContain('羅三');
  });
});
