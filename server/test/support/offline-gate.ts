import { createPublicKey, verify } from 'node:crypto';

/** What a gate without a network makes of a printed code, as README.md has it: nothing of this project but the public keys. */
export function readOffline(code: string, keys: ReadonlyMap<string, string>) {
  const [form, keyId = '', number, from = '', to = '', areas = '', signature = ''] = code.split('.');
  const x = keys.get(keyId);
  if (form !== 'PP1' || x === undefined) return null;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const said = code.slice(0, code.lastIndexOf('.'));
  if (!verify(null, Buffer.from(said), key, Buffer.from(signature, 'base64url'))) return null;
  const time = (seconds: string) => new Date(Number.parseInt(seconds, 36) * 1000);
  return { number, from: time(from), to: time(to), areas: areas.split('-') };
}
