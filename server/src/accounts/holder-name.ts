import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { personName } from '../shared/validation.js';
import { isOrganisationName } from './company-endings.js';

/** The name of who uses an account: a natural person, not a company (R-REG-1). */
export const holderName = v.pipe(
  personName,
  v.check((name) => !isOrganisationName(name), ErrorCode.INVALID),
);
