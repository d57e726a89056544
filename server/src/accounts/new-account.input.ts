import { Field, InputType } from 'type-graphql';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';

/** What every form for an account asks for (R-REG-1, R-REG-7). */
@InputType()
export abstract class NewAccountInput {
  @Field(() => String, {
    description: 'Sign-in name to be: 4–30 letters, digits, `.`, `_`, `-`. Taken: ACCOUNT_NAME_TAKEN.',
  })
  accountName!: string;

  @Field(() => String, { description: 'Name of the natural person who will use it.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number; `09…` or `+886 9…` (R-TEL-1).' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address for all notices and the verification link.' })
  email!: string;

  @Field(() => String, { description: 'New password, 8–128 characters, not a common one (R-REG-9).' })
  password!: string;

  @Field(() => String, { description: 'The password again.' })
  passwordAgain!: string;

  @Field(() => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the mails.' })
  language!: Language;
}
