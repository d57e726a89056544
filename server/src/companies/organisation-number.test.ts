import { describe, expect, it } from 'vitest';
import { isOrganisationNumber, organisationKindOf } from './organisation-number.js';

describe('R-ID-2 organisation numbers', () => {
  it.each(['04595252', '10458570', '10458575', '12345675'])('accepts 統一編號 %s', (number) => {
    expect(isOrganisationNumber('UBN', number)).toBe(true);
  });

  it.each(['04595253', '10458576', '00000000', '1045857', '104585700', 'A0458570'])('refuses 統一編號 %s', (number) => {
    expect(isOrganisationNumber('UBN', number)).toBe(false);
  });

  it.each(['3.7', '315080000H', 'A.B'])('accepts 機關代碼 %s', (code) => {
    expect(isOrganisationNumber('AGENCY', code)).toBe(true);
  });

  it.each(['AB', 'A'.repeat(21), '315-080', '機關代碼'])('refuses 機關代碼 %s', (code) => {
    expect(isOrganisationNumber('AGENCY', code)).toBe(false);
  });

  it.each([
    ['04595252', true],
    ['04595253', false],
    ['00000000', false],
  ])('judges eight digits as 統一編號 though an agency code is declared: %s', (number, valid) => {
    expect(isOrganisationNumber('AGENCY', number)).toBe(valid);
    expect(organisationKindOf('AGENCY', number)).toBe('UBN');
  });

  it('leaves codes of other lengths or with a dot to agencies', () => {
    for (const code of ['0459525', '045952522', '045952.5']) expect(organisationKindOf('AGENCY', code)).toBe('AGENCY');
  });
});
