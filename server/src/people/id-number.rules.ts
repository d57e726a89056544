import { isIdCardNumber } from 'taiwan-id-validator';
import type { IdKind } from '../access/words.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { startOfDay } from '../shared/taipei.js';

const OLD_RESIDENT_ID = /^[A-Z][A-D]\d{8}$/;
const PASSPORT = /^[A-Z0-9]{5,20}$/;

/** From when on a resident ID in the old form no longer identifies anyone (R-ID-1). */
const OLD_RESIDENT_ID_VOID_FROM = startOfDay('2031-01-01');

/** Whether a document of this kind can be void by now. */
export function mayBeVoid(kind: IdKind, now: Date): boolean {
  return kind === 'RESIDENT_ID' && now >= OLD_RESIDENT_ID_VOID_FROM;
}

/** Whether a document is void by now, so that nothing is issued under it any more (R-ID-1). */
export function isVoid(kind: IdKind, number: string, now: Date): boolean {
  return mayBeVoid(kind, now) && OLD_RESIDENT_ID.test(number);
}

const isNationalId = (number: string): boolean => isIdCardNumber(number, { nationalId: true, uiNumber: false });
const isResidentId = (number: string): boolean => isIdCardNumber(number, { nationalId: false, uiNumber: true });

/** The kind of ID number whose form and checksum a normalised number has, if any. */
export function cardNumberKind(number: string): Exclude<IdKind, 'PASSPORT'> | undefined {
  if (isNationalId(number)) return 'NATIONAL_ID';
  return isResidentId(number) ? 'RESIDENT_ID' : undefined;
}

/** The error of a normalised number of the declared kind, if any (R-ID-1). */
export function idNumberError(kind: IdKind, number: string, now: Date): Pick<ApiError, 'code' | 'params'> | undefined {
  switch (kind) {
    case 'NATIONAL_ID':
      return isNationalId(number) ? undefined : { code: ErrorCode.INVALID_NATIONAL_ID };
    case 'RESIDENT_ID':
      return isResidentId(number) && !isVoid(kind, number, now) ? undefined : { code: ErrorCode.INVALID_RESIDENT_ID };
    case 'PASSPORT': {
      const actual = cardNumberKind(number);
      if (actual) return { code: ErrorCode.INVALID_PASSPORT_NUMBER, params: { kind: actual } };
      return PASSPORT.test(number) ? undefined : { code: ErrorCode.INVALID_PASSPORT_NUMBER };
    }
  }
}
