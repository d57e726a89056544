import { Field, InputType } from 'type-graphql';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';

@InputType({ description: 'Data an account’s user can change.' })
export class UpdateAccountInput {
  @Field(() => String, { description: 'Name of the person who uses the account, at most 100 characters.' })
  personName!: string;

  @Field(() => String, { description: 'Taiwan mobile number; optional for staff and analysts.' })
  mobile!: string;

  @Field(() => LanguageEnum, { description: 'Language of mails and screens.' })
  language!: Language;
}
