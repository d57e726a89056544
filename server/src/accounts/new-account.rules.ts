import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { email, mobile, personName } from '../shared/validation.js';
import { accountName } from './account-name.js';
import { newPassword } from './password.js';

/** What every form for an account asks for (R-REG-1, R-REG-7). */
export const newAccountForm = v.object({
  accountName,
  personName,
  mobile,
  email,
  password: newPassword,
  passwordAgain: v.string(),
  language: v.picklist(LANGUAGES),
});
export type NewAccountForm = v.InferOutput<typeof newAccountForm>;

const alike = v.forward(
  v.partialCheck(
    [['password'], ['passwordAgain']],
    ({ password, passwordAgain }: NewAccountForm) => password === passwordAgain,
    ErrorCode.PASSWORDS_DIFFER,
  ),
  ['passwordAgain'],
);

/** A step in the pipe of a form that has these fields and more: the password is typed twice alike. */
export const passwordsAgree = <Form extends NewAccountForm>() => alike as unknown as v.GenericValidation<Form>;
