import { describe, expect, it } from 'vitest';
import { isoTaipei, monthOf, rocYear, startOfNextMonth, toSecond } from './taipei.js';

describe('R-TIME-1 the calendar of Taipei', () => {
  const newYear = new Date('2025-12-31T16:00:00Z');
  it('changes year, month and day at midnight in Taipei', () => {
    expect(rocYear(newYear)).toBe(115);
    expect(rocYear(new Date(newYear.getTime() - 1))).toBe(114);
    expect(monthOf(newYear)).toBe('2026-01');
    expect(startOfNextMonth(newYear)).toEqual(new Date('2026-01-31T16:00:00Z'));
  });

  it('formats instants with its offset and whole seconds', () => {
    expect(isoTaipei(new Date('2023-09-22T07:59:06.789Z'))).toBe('2023-09-22T15:59:06+08:00');
    expect(toSecond(new Date('2023-09-22T07:59:06.789Z'))).toEqual(new Date('2023-09-22T07:59:06Z'));
  });
});
