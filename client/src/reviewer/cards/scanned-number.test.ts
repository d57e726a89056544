import { expect, test } from 'vitest';
import { scannedNumber } from './scanned-number';

test('R-NUM-1 the number of a pass, typed in any case or within the code that a scanner reads', () => {
  expect(scannedNumber(' klps115-000012\n')).toBe('KLPS115-000012');
  expect(scannedNumber('PP1.aZ3_-x.KLPT115-000034.t4c5k1.t4e0a0.3-15.Zm9v')).toBe('KLPT115-000034');
  expect(scannedNumber('KLPS115-00012')).toBeUndefined();
  expect(scannedNumber('')).toBeUndefined();
});
