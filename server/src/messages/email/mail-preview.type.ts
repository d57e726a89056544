import { Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../shared/language.enum.js';
import type { Language } from '../../shared/language.js';

@ObjectType('MailPreview', { description: 'A mail as it would go out now.' })
export class MailPreviewType {
  @Field(() => String, { description: 'Whom it goes to.' })
  to!: string;

  @Field(() => LanguageEnum, { description: 'The addressee’s language.' })
  language!: Language;

  @Field(() => String, { description: 'Subject line.' })
  subject!: string;

  @Field(() => String, { description: 'The plain text of the mail.' })
  text!: string;
}
