import { describe, expect, it } from 'vitest';
import { applicationNumber, applicationNumberSeries } from './application-number.js';

describe('R-NUM-2 application numbers', () => {
  it('hold form, year of the Republic and month in Taipei, and a sequence', () => {
    expect(applicationNumber('FOREIGN_SINGLE_ENTRY', new Date('2023-09-22T15:59:06+08:00'), 2)).toBe(
      'OM01-11209-00002',
    );
  });

  it('R-TIME-1 the month turns at midnight in Taipei, not in UTC', () => {
    const before = new Date('2026-01-31T23:59:59+08:00');
    const after = new Date('2026-02-01T00:00:00+08:00');
    expect(applicationNumberSeries('FOREIGN_SINGLE_ENTRY', before).scope).toBe(
      'application:FOREIGN_SINGLE_ENTRY:11501',
    );
    expect(applicationNumberSeries('FOREIGN_SINGLE_ENTRY', after).scope).toBe('application:FOREIGN_SINGLE_ENTRY:11502');
  });
});
