import * as v from 'valibot';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { optionalPhone, personName, phone, requiredText, withoutAddress } from '../shared/validation.js';
import { ORGANISATION_KINDS } from './company.entity.js';
import { isOrganisationNumber } from './organisation-number.js';

/** Data of a company; all but the fax number are required (R-REG-1, R-REG-6). */
export const companyData = v.object({
  companyName: v.pipe(requiredText(100), withoutAddress),
  companyPhone: phone,
  companyFax: optionalPhone,
  companyAddress: requiredText(200),
  responsiblePerson: personName,
});

/** Data of a company together with its organisation number (R-ID-2). */
export const organisation = v.object({
  organisationKind: v.picklist(ORGANISATION_KINDS),
  organisationNumber: v.pipe(v.string(), v.transform(foldNumber), v.nonEmpty(ErrorCode.REQUIRED)),
  ...companyData.entries,
});

/** Errors of the number, which depend on the declared kind. */
export function organisationErrors(input: {
  organisationKind: 'UBN' | 'AGENCY';
  organisationNumber: string;
}): ApiError[] {
  const number = foldNumber(input.organisationNumber);
  if (number === '' || isOrganisationNumber(input.organisationKind, number)) return [];
  return [{ code: ErrorCode.INVALID_ORGANISATION_NUMBER, field: 'organisationNumber' }];
}
