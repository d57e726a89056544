import * as v from 'valibot';
import { accountName } from '../accounts/account-name.js';
import { newPassword } from '../accounts/password.js';
import { organisation } from '../companies/company.rules.js';
import { ErrorCode } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { email, mobile, personName } from '../shared/validation.js';

/** The public form; all required but the fax (R-REG-1). */
export const registrationForm = v.pipe(
  v.object({
    accountName,
    personName,
    mobile,
    email,
    password: newPassword,
    passwordAgain: v.string(),
    language: v.picklist(LANGUAGES),
    ...organisation.entries,
    certificateUploadId: v.pipe(v.nullish(v.string(), ''), v.nonEmpty(ErrorCode.REQUIRED)),
  }),
  v.forward(
    v.partialCheck(
      [['password'], ['passwordAgain']],
      ({ password, passwordAgain }) => password === passwordAgain,
      ErrorCode.PASSWORDS_DIFFER,
    ),
    ['passwordAgain'],
  ),
  v.forward(
    v.partialCheck(
      [['personName'], ['companyName']],
      ({ personName: person, companyName }) => person !== companyName,
      ErrorCode.INVALID,
    ),
    ['personName'],
  ),
);
export type RegistrationForm = v.InferInput<typeof registrationForm>;
