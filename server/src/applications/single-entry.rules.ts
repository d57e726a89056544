import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { requiredText } from '../shared/validation.js';

/** The most people on one application; a page of the pick list. */
export const MAX_PEOPLE = 100;

const given = v.literal(true, ErrorCode.CONSENT_NOT_GIVEN);
const unique = (list: string[]): boolean => new Set(list).size === list.length;

/** The form of a foreign single-entry application (R-ONE-1). */
export const singleEntryForm = v.object({
  reason: requiredText(200),
  areaCodes: v.pipe(
    v.array(v.string()),
    v.minLength(1, ErrorCode.REQUIRED),
    v.maxLength(50, ErrorCode.TOO_MANY),
    v.check(unique, ErrorCode.DUPLICATE),
  ),
  personIds: v.pipe(
    v.array(v.string()),
    v.minLength(1, ErrorCode.REQUIRED),
    v.maxLength(MAX_PEOPLE, ErrorCode.TOO_MANY),
    v.check(unique, ErrorCode.DUPLICATE),
  ),
  personalDataConsent: given,
  passportsConfirmed: given,
});

/** The form as it is sent: the consents are still to be checked. */
export interface SingleEntryForm {
  readonly reason: string;
  readonly areaCodes: string[];
  readonly personIds: string[];
  readonly personalDataConsent: boolean;
  readonly passportsConfirmed: boolean;
}
