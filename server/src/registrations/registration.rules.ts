import * as v from 'valibot';
import { foldedName } from '../accounts/company-endings.js';
import { hasContextWord } from '../accounts/context-words.js';
import { newAccountForm, passwordsAgree } from '../accounts/new-account.rules.js';
import { organisation } from '../companies/company.rules.js';
import { ErrorCode } from '../shared/errors.js';

/** The public form; all but the fax number are required (R-REG-1). */
export const registrationForm = v.pipe(
  v.object({
    ...newAccountForm.entries,
    ...organisation.entries,
    certificateUploadId: v.pipe(v.nullish(v.string(), ''), v.nonEmpty(ErrorCode.REQUIRED)),
  }),
  passwordsAgree(),
  v.forward(
    v.partialCheck(
      [['personName'], ['companyName']],
      ({ personName: person, companyName }) => foldedName(person) !== foldedName(companyName),
      ErrorCode.INVALID,
    ),
    ['personName'],
  ),
  v.forward(
    v.partialCheck(
      [['password'], ['accountName'], ['companyName']],
      ({ password, accountName, companyName }) =>
        !hasContextWord(password, { accountName, companyNames: [companyName] }),
      ErrorCode.PASSWORD_HAS_NAME,
    ),
    ['password'],
  ),
);
export type RegistrationForm = v.InferInput<typeof registrationForm>;
