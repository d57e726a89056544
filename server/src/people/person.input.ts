import { Field, ID, InputType } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import type { AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';
import { IdKindEnum } from './id-kind.enum.js';

@InputType({ description: 'Data of a person.' })
export class PersonInput {
  @Field(() => IdKindEnum, {
    description: 'Kind of the ID number; the number is checked against the rules of this kind.',
  })
  idKind!: IdKind;

  @Field(() => String, {
    description: 'ID or passport number. Spaces and hyphens are removed, letters are capitalised.',
  })
  idNumber!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName?: string | null;

  @Field(() => String, { nullable: true, description: 'Taiwan mobile number, `09…` or `+886 9…`.' })
  mobile?: string | null;
}

@InputType({ description: 'Filter for people; all given conditions must hold.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Any part of the name or English name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The complete ID or passport number.' })
  idNumber?: string | null;

  @Field(() => IdKindEnum, { nullable: true, description: 'Kind of ID number.' })
  idKind?: IdKind | null;

  @Field(() => AttachmentKindEnum, {
    nullable: true,
    description: 'People without an attached file of this kind.',
  })
  missingAttachment?: AttachmentKind | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Any of these people, by ID.',
  })
  ids?: string[] | null;
}
