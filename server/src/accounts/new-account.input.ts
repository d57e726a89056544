import { Field, InputType } from 'type-graphql';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';

/** Fields of every registration form (R-REG-1, R-REG-7). */
@InputType()
export abstract class NewAccountInput {
  @Field(() => String, {
    description:
      'Sign-in name: 4–30 letters, digits, `.`, `_`, `-`. ACCOUNT_NAME_TAKEN if another account has it, or if it begins like those of the port company: `reviewer`, `police`, `port-admin`, `analyst`, `staff` or `tipc`, alone or before `.`, `_` or `-`.',
  })
  accountName!: string;

  @Field(() => String, { description: 'Name of the natural person who will use the account, at most 100 characters.' })
  personName!: string;

  @Field(() => String, { description: 'Taiwan mobile number, `09…` or `+886 9…`, with or without separators.' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address for all mails, including the verification link.' })
  email!: string;

  @Field(() => String, {
    description:
      'Password, 8–128 characters; not a common, repeated or sequential one, and without the names of account, company and system.',
  })
  password!: string;

  @Field(() => String, { description: 'The same password again.' })
  passwordAgain!: string;

  @Field(() => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the mails.' })
  language!: Language;
}
