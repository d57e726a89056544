import { expect, it } from 'vitest';
import { isoTaipei } from '../shared/taipei.js';
import { effectiveAt } from './effective-at.js';

it.each([
  ['at midnight, the next day', '2026-11-10T00:00:00+08:00', '2026-11-11T06:00:00+08:00'],
  ['in the last second of the day, six hours later', '2026-11-10T23:59:59.999+08:00', '2026-11-11T06:00:00+08:00'],
  ['before six, not on the same day', '2026-11-10T05:59:59+08:00', '2026-11-11T06:00:00+08:00'],
  ['by the day in Taipei, whatever the day elsewhere', '2026-11-10T16:00:00Z', '2026-11-12T06:00:00+08:00'],
  ['over the end of a month', '2026-02-28T12:00:00+08:00', '2026-03-01T06:00:00+08:00'],
  ['on a leap day', '2028-02-28T12:00:00+08:00', '2028-02-29T06:00:00+08:00'],
  ['over the end of the year', '2026-12-31T18:00:00+08:00', '2027-01-01T06:00:00+08:00'],
])('R-REI-1 R-TIME-1 takes effect at 06:00: %s', (_when, appliedAt, effective) => {
  expect(isoTaipei(effectiveAt(new Date(appliedAt)))).toBe(effective);
});
