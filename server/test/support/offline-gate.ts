import { createPublicKey, verify } from 'node:crypto';

/** Reads a printed code as a gate without a network does, following README.md with the public keys only. */
export function readOffline(code: string, keys: ReadonlyMap<string, string>) {
  const [form, keyId = '', number, from = '', to = '', areas = '', signature = ''] = code.split('.');
  const x = keys.get(keyId);
  if (form !== 'PP1' || x === undefined) return null;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = code.slice(0, code.lastIndexOf('.'));
  if (!verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64url'))) return null;
  const time = (seconds: string) => new Date(Number.parseInt(seconds, 36) * 1000);
  return { number, from: time(from), to: time(to), areas: areas.split('-') };
}
