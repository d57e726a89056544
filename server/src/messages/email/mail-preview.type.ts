import { Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../shared/language.enum.js';
import type { Language } from '../../shared/language.js';

@ObjectType('MailPreview', { description: 'A mail as it would be sent now.' })
export class MailPreviewType {
  @Field(() => String, { description: 'E-mail address of the recipient.' })
  to!: string;

  @Field(() => LanguageEnum, { description: 'Language of the recipient.' })
  language!: Language;

  @Field(() => String, { description: 'Subject line.' })
  subject!: string;

  @Field(() => String, { description: 'The plain text of the mail.' })
  text!: string;
}
