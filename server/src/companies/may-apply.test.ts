import { describe, expect, it } from 'vitest';
import { applicantReasons } from './may-apply.js';

describe('R-REG-6 which company may apply', () => {
  it('accepts one with an approved certificate and complete data', () => {
    expect(applicantReasons({ certificateApproved: true, missingFields: [] })).toEqual([]);
  });

  it('names both reasons against one with neither', () => {
    const found = applicantReasons({ certificateApproved: false, missingFields: ['phone'] });
    expect(found.map(({ code }) => code)).toEqual(['CERTIFICATE_NOT_APPROVED', 'COMPANY_DATA_INCOMPLETE']);
  });
});
