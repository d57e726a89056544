import { isBan } from 'taiwan-id-validator';
import type { OrganisationKind } from './company.entity.js';

const AGENCY_CODE = /^[A-Z0-9.]{3,20}$/;
const EIGHT_DIGITS = /^\d{8}$/;

/**
 * What kind a normalised number is: eight digits are a 統一編號 whichever kind is declared, so that no organisation is registered
 * twice (R-ID-2).
 */
export function organisationKindOf(declared: OrganisationKind, number: string): OrganisationKind {
  return EIGHT_DIGITS.test(number) ? 'UBN' : declared;
}

/** Whether a normalised number is a 統一編號 with a valid checksum, or has the form of a 機關代碼 (R-ID-2). */
export function isOrganisationNumber(declared: OrganisationKind, number: string): boolean {
  const kind = organisationKindOf(declared, number);
  return kind === 'UBN' ? number !== '00000000' && isBan(number) : AGENCY_CODE.test(number);
}
