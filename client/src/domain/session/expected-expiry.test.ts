import { expect, test } from 'vitest';
import { expectedExpiry, knownSession } from './expected-expiry';

const minute = 60_000;
const start = Date.parse('2026-11-20T09:00:00+08:00');
const at = (minutes: number) => start + minutes * minute;
const iso = (ms: number) => new Date(ms).toISOString();
const session = { idleExpiresAt: iso(at(30)), expiresAt: iso(at(480)) };

test('R-REG-9: without further answers, expects the end that the API gave', () => {
  expect(expectedExpiry(knownSession(session, at(0)), at(0))).toEqual({ idle: iso(at(30)), absolute: iso(at(480)) });
});

test('an answer moves the idle end, by less than the server could have moved it', () => {
  expect(expectedExpiry(knownSession(session, at(0)), at(20)).idle).toBe(iso(at(49)));
});

test('no answer moves the absolute end', () => {
  expect(expectedExpiry(knownSession(session, at(0)), at(470))).toEqual({ idle: iso(at(480)), absolute: iso(at(480)) });
});
