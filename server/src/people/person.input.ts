import { Field, ID, InputType } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import type { AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';
import { IdKindEnum } from './id-kind.enum.js';

@InputType({ description: 'A person’s fields (R-PER-1).' })
export class PersonInput {
  @Field(() => IdKindEnum, {
    description: 'Kind of the number, declared first; the number is then checked strictly (R-ID-1).',
  })
  idKind!: IdKind;

  @Field(() => String, { description: 'ID or passport number; spaces, hyphens and lower case are put right.' })
  idNumber!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName?: string | null;

  @Field(() => String, { nullable: true, description: 'Taiwan mobile number; `09…` or `+886 9…` (R-TEL-1).' })
  mobile?: string | null;
}

@InputType({ description: 'Which people; all given conditions must hold.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Any part of name or English name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole ID or passport number.' })
  idNumber?: string | null;

  @Field(() => IdKindEnum, { nullable: true, description: 'Kind of number.' })
  idKind?: IdKind | null;

  @Field(() => AttachmentKindEnum, {
    nullable: true,
    description: 'Only people without an attached file of this kind.',
  })
  missingAttachment?: AttachmentKind | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Any of these people; for forms that hold their ids.',
  })
  ids?: string[] | null;
}
