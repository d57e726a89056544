import { Field, ID, ObjectType } from 'type-graphql';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { AuditActionEnum } from './audit-action.enum.js';
import type { AuditAction } from './audit-entry.entity.js';

@ObjectType('IdNumberRead', {
  description:
    'Audit entry: an account read an unmasked ID number, searched by ID number or name among passes it does not own, or learnt of one in an answer. The number itself is not part of the entry.',
})
export class IdNumberReadType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: DatabaseTime;

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  by!: string;

  @Field(() => String, { description: 'Sign-in name of the account.' })
  accountName!: string;

  @Field(() => String, {
    description:
      'What was asked for: the root fields of the GraphQL operation, such as `passes`, or `file` for a scan.',
  })
  operation!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The pass on which the number was read; null for a search, and for a scan, which belongs to the person rather than to a pass.',
  })
  passNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The application on which the number was read, if there was no pass yet; null otherwise.',
  })
  applicationNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Company of the pass or person; null for a search.' })
  companyName!: string | null;
}

@ObjectType({ description: 'A page of audit entries about ID numbers.' })
export class IdNumberReadPage extends pageType(IdNumberReadType) {}
