import { describe, expect, it } from 'vitest';
import { passNumber, passNumberSeries } from './pass-number.js';

describe('R-NUM-1 pass numbers', () => {
  it.each([
    [{ branchCode: 'TX', kind: 'SINGLE_ENTRY', rocYear: 112, sequence: 23 }, 'TXPC112-000023'],
    [{ branchCode: 'KH', kind: 'PERIODIC', rocYear: 109, sequence: 426 }, 'KHPS109-000426'],
    [{ branchCode: 'HL', kind: 'TEMPORARY', rocYear: 115, sequence: 999_999 }, 'HLPT115-999999'],
  ] as const)('%o is %s', (parts, number) => {
    expect(passNumber(parts)).toBe(number);
    expect(number).toMatch(/^(KL|TX|KH|HL)P(S|T|C)\d{3}-\d{6}$/);
  });

  it('is counted per branch, kind and year', () => {
    const scopes = [
      passNumberSeries({ branchCode: 'KL', kind: 'SINGLE_ENTRY', rocYear: 115 }),
      passNumberSeries({ branchCode: 'TX', kind: 'SINGLE_ENTRY', rocYear: 115 }),
      passNumberSeries({ branchCode: 'KL', kind: 'PERIODIC', rocYear: 115 }),
      passNumberSeries({ branchCode: 'KL', kind: 'SINGLE_ENTRY', rocYear: 116 }),
    ].map(({ scope }) => scope);
    expect(new Set(scopes).size).toBe(4);
  });
});
