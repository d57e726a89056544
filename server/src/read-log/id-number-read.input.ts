import { Field, InputType } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import { AuditActionEnum } from '../audit/audit-action.enum.js';
import type { AuditAction } from '../audit/audit-entry.entity.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { DateTime } from '../shared/scalars.js';

@InputType({ description: 'A document with its complete number.' })
export class DocumentInput {
  @Field(() => IdKindEnum, { description: 'What kind of document it is.' })
  idKind!: IdKind;

  @Field(() => String, { description: 'Its complete number.' })
  idNumber!: string;
}

@InputType({ description: 'Filter for audit entries; all given conditions must hold.' })
export class IdNumberReadFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A complete pass number: entries about its holder’s ID number, read on this pass, on one that it was exchanged with (換證), or on a scan.',
  })
  passNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Complete organisation number of a company (UBN or agency code): entries about its passes, people and applications.',
  })
  organisationNumber?: string | null;

  @Field(() => DocumentInput, {
    nullable: true,
    description:
      'Entries about the person with this document, or with one that is linked with it. It is a search by ID number: logged, and limited.',
  })
  document?: DocumentInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these screens: names of operations or root fields as in `screen`; at most 50.',
  })
  screens?: string[] | null;

  @Field(() => [AuditActionEnum], { nullable: true, description: 'Any of these actions.' })
  actions?: AuditAction[] | null;

  @Field(() => String, { nullable: true, description: 'The complete sign-in name of the account.' })
  accountName?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Entries at this time or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Entries before this time.' })
  before?: Date | null;
}
