import { Field, InputType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { AuditActionEnum } from './audit-action.enum.js';
import type { AuditAction } from './audit-entry.entity.js';

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

  @Field(() => [AuditActionEnum], { nullable: true, description: 'Any of these actions.' })
  actions?: AuditAction[] | null;

  @Field(() => String, { nullable: true, description: 'The complete sign-in name of the account.' })
  accountName?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Entries at this time or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Entries before this time.' })
  before?: Date | null;
}
