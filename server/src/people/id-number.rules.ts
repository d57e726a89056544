import { isIdCardNumber } from 'taiwan-id-validator';
import type { IdKind } from '../access/words.js';
import { ErrorCode } from '../shared/errors.js';
import { inTaipei } from '../shared/taipei.js';

const OLD_RESIDENT_ID = /^[A-Z][A-D]\d{8}$/;
const OLD_RESIDENT_ID_LAST_YEAR = 2030;
const PASSPORT = /^[A-Z0-9]{5,20}$/;

/** Converts a typed number to its stored form: upper case, no spaces or hyphens (R-ID-1). */
export function normaliseIdNumber(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
}

/** The fault of a normalised number of the declared kind, if any (R-ID-1). */
export function idNumberFault(kind: IdKind, number: string, now: Date): ErrorCode | undefined {
  switch (kind) {
    case 'NATIONAL_ID':
      return isIdCardNumber(number, { nationalId: true, uiNumber: false }) ? undefined : ErrorCode.INVALID_NATIONAL_ID;
    case 'RESIDENT_ID': {
      const oldForm = OLD_RESIDENT_ID.test(number);
      const oldFormAllowed = inTaipei(now).year <= OLD_RESIDENT_ID_LAST_YEAR;
      const valid = isIdCardNumber(number, { nationalId: false, uiNumber: true }) && (!oldForm || oldFormAllowed);
      return valid ? undefined : ErrorCode.INVALID_RESIDENT_ID;
    }
    case 'PASSPORT':
      return PASSPORT.test(number) ? undefined : ErrorCode.INVALID_PASSPORT_NUMBER;
  }
}
