import { Field, ID, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { DatabaseTime } from '../shared/sql.js';
import type { AuditAction } from './audit-entry.entity.js';

const AuditActionEnum = publishEnum<AuditAction>('AuditAction', 'What somebody did with ID numbers (R-ACC-4).', {
  ID_NUMBER_READ: 'Read one in clear, as text or on a scan.',
  ID_NUMBER_SEARCHED: 'Looked for one among passes of others.',
  NAME_SEARCHED: 'Looked for a holder’s name among passes of others.',
  SEARCH_REFUSED: 'Looked too often and was refused.',
});

@ObjectType('IdNumberRead', { description: 'Who read or looked for an ID number (R-ACC-4). The number is not told.' })
export class IdNumberReadType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: DatabaseTime;

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => String, { description: 'Name of the person who did it.' })
  by!: string;

  @Field(() => String, { description: 'Sign-in name of who did it.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the operation, as the client called it.' })
  operation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The pass whose holder’s number was read; null for a scan, which is its holder’s, and for a search.',
  })
  passNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The application on which it was read, before there was a pass; null otherwise.',
  })
  applicationNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Company of the pass or holder; null for a search.' })
  companyName!: string | null;
}

@ObjectType({ description: 'A page of readings of ID numbers.' })
export class IdNumberReadPage extends pageType(IdNumberReadType) {}
