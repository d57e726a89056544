import { Field, ID, InputType } from 'type-graphql';
import type { Ownership } from '../access/ownership.js';
import type { IdKind } from '../access/words.js';
import { OwnershipEnum } from '../accounts/ownership.enum.js';
import { LocalDate } from '../shared/scalars.js';
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
    description:
      'ID or passport number. Spaces, dashes of any kind and invisible characters are removed, full-width characters become the usual ones, letters are capitalised. A passport number may not be the number of a national or resident ID. An unchanged number is kept even if it would no longer be accepted.',
  })
  idNumber!: string;

  @Field(() => String, { description: 'Name, at most 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, at most 100 characters.' })
  englishName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Taiwan mobile number, `09…` or `+886 9…`, with or without separators.',
  })
  mobile?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Last day on which the document is valid (證件效期), if it has one. A change without it leaves it as it is.',
  })
  documentValidTo?: string | null;
}

@InputType({ description: 'Filter for people; all given conditions must hold.' })
export class PersonFilter {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: 'People of the viewer’s own, or the other people of the current company, masked.',
  })
  ownership!: Ownership;

  @Field(() => String, {
    nullable: true,
    description:
      'Any part of the name or English name. Of non-owned people the complete name only, rate limited and audited.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The complete ID or passport number. Of non-owned people rate limited and audited: after five numbers in a day that none of them has, RATE_LIMITED at `filter.idNumber`.',
  })
  idNumber?: string | null;

  @Field(() => IdKindEnum, { nullable: true, description: 'Kind of ID number.' })
  idKind?: IdKind | null;

  @Field(() => AttachmentKindEnum, {
    nullable: true,
    description: 'People without an attached file of this kind. On owned people only, otherwise FILTER_NOT_ALLOWED.',
  })
  missingAttachment?: AttachmentKind | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Any of these people, by ID.',
  })
  ids?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'People in this group of the viewer’s own; nobody if the viewer has no such group. On owned people only, otherwise FILTER_NOT_ALLOWED.',
  })
  groupId?: string | null;
}
