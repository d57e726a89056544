import { describe, expect, it } from 'vitest';
import { isOrganisationNumber, normaliseOrganisationNumber } from './organisation-number.js';

describe('R-ID-2 organisation numbers', () => {
  it.each(['04595252', '10458570', '10458575', '12345675'])('統一編號 %s is valid', (number) => {
    expect(isOrganisationNumber('UBN', number)).toBe(true);
  });

  it.each(['04595253', '10458576', '00000000', '1045857', '104585700', 'A0458570'])(
    '統一編號 %s is refused',
    (number) => {
      expect(isOrganisationNumber('UBN', number)).toBe(false);
    },
  );

  it.each(['3.7', '315080000H', 'A.B'])('機關代碼 %s is valid', (code) => {
    expect(isOrganisationNumber('AGENCY', code)).toBe(true);
  });

  it.each(['AB', 'A'.repeat(21), '315-080', '機關代碼'])('機關代碼 %s is refused', (code) => {
    expect(isOrganisationNumber('AGENCY', code)).toBe(false);
  });

  it('spaces and lower case are put right', () => {
    expect(normaliseOrganisationNumber(' 315080000h ')).toBe('315080000H');
  });
});
