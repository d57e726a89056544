import { expect, it } from 'vitest';
import { addressOf } from './sender.js';

it('an address that a proxy does not know is that of the proxy', () => {
  expect(addressOf({ ip: 'x'.repeat(5_000), ips: ['10.0.0.1', '10.0.0.2', 'x'.repeat(5_000)] })).toBe('10.0.0.2');
  expect(addressOf({ ip: '203.0.113.7', ips: ['10.0.0.1', '203.0.113.7'] })).toBe('203.0.113.7');
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (ip, counted) => {
  expect(addressOf({ ip })).toBe(counted);
});
