import { expect, test } from 'vitest';
import { optionsOf } from './pass-options';

const day = (date: string) => `${date}T00:00:00+08:00`;

test('R-PRD-4 to R-PRD-6: forms that are never open to a pass are not offered; the others tell why not', () => {
  const yes = { allowed: true, reasons: [] };
  const early = { allowed: false, reasons: [{ code: 'TOO_EARLY_TO_RENEW' as const, until: day('2028-10-12') }] };
  const other = { allowed: false, reasons: [{ code: 'PASS_KIND_NOT_ALLOWED' as const }] };
  expect(optionsOf({ renewal: early, areaChange: yes, cancellation: yes }).map(({ form }) => form)).toEqual([
    ...['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'],
  ]);
  expect(optionsOf({ renewal: other, areaChange: yes, cancellation: yes })).toHaveLength(2);
  expect(optionsOf({ renewal: null, areaChange: null, cancellation: null })).toEqual([]);
});
