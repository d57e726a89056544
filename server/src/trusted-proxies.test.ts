import { describe, expect, it } from 'vitest';
import { readTrustedProxies } from './trusted-proxies.js';

describe('trusted proxies', () => {
  const proxies = readTrustedProxies('10.0.0.0/8, 192.0.2.7 fd00::/8');

  it.each(['10.1.2.3', '192.0.2.7', 'fd12::1', '::ffff:10.1.2.3'])('include %s', (address) => {
    expect(proxies?.has(address)).toBe(true);
  });

  it.each(['11.1.2.3', '192.0.2.8', '2001:db8::1', '::ffff:11.1.2.3', 'x', '', undefined])('exclude %s', (address) => {
    expect(proxies?.has(address)).toBe(false);
  });

  it('are none unless set', () => {
    expect(readTrustedProxies('')?.has('127.0.0.1')).toBe(false);
  });

  it.each(['1', '0', 'true', 'proxy.example', '10.0.0.0/33', '10.0.0.0/', '0.0.0.0/0', '10.0.0.0/8/8', 'fd00::/129'])(
    'cannot be %s',
    (text) => {
      expect(readTrustedProxies(text)).toBeUndefined();
    },
  );
});
