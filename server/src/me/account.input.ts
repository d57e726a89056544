import { Field, InputType } from 'type-graphql';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';

@InputType({ description: 'What one may change of one’s own account.' })
export class UpdateAccountInput {
  @Field(() => String, { description: 'Name of the person who uses it.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number; staff and analysts need none.' })
  mobile!: string;

  @Field(() => LanguageEnum, { description: 'Language of mails and screens.' })
  language!: Language;
}
