import { isBan } from 'taiwan-id-validator';
import type { OrganisationKind } from './company.entity.js';

const AGENCY_CODE = /^[A-Z0-9.]{3,20}$/;

export function normaliseOrganisationNumber(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** Whether a normalised number is a 統一編號 with a valid checksum, or has the form of a 機關代碼 (R-ID-2). */
export function isOrganisationNumber(kind: OrganisationKind, number: string): boolean {
  return kind === 'UBN' ? number !== '00000000' && isBan(number) : AGENCY_CODE.test(number);
}
