import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { email, mobile } from '../shared/validation.js';
import { accountName } from './account-name.js';
import { holderName } from './holder-name.js';
import { newPassword } from './new-password.js';
import { composed } from './password.js';

/** Fields of every registration form (R-REG-1, R-REG-7). */
export const newAccountForm = v.object({
  accountName,
  personName: holderName,
  mobile,
  email,
  password: newPassword,
  passwordAgain: v.pipe(v.string(), v.transform(composed)),
  language: v.picklist(LANGUAGES),
});
export type NewAccountForm = v.InferOutput<typeof newAccountForm>;

const samePassword = v.forward(
  v.partialCheck(
    [['password'], ['passwordAgain']],
    ({ password, passwordAgain }: NewAccountForm) => password === passwordAgain,
    ErrorCode.PASSWORDS_DIFFER,
  ),
  ['passwordAgain'],
);

/** Checks that both passwords are the same, in the pipe of any form with these fields. */
export const passwordsAgree = <Form extends NewAccountForm>() => samePassword as unknown as v.GenericValidation<Form>;
