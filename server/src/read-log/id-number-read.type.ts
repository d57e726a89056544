import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { maskIdNumber, maskName } from '../access/masking.js';
import type { SealedColumn } from '../access/sealed-columns.js';
import type { IdKind } from '../access/words.js';
import { AuditActionEnum } from '../audit/audit-action.enum.js';
import type { AuditAction } from '../audit/audit-entry.entity.js';
import { ReadPurposeEnum } from '../audit/read-purpose.enum.js';
import type { ReadPurpose } from '../audit/read-purpose.js';
import type { RequestContext } from '../context.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';

export const READ_SUBJECT_KINDS = ['PASS', 'APPLICATION_ITEM', 'PERSON', 'BAN'] as const;
export type ReadSubjectKind = (typeof READ_SUBJECT_KINDS)[number];

export const ReadSubjectKindEnum = publishEnum<ReadSubjectKind>('ReadSubjectKind', 'On what a person was read.', {
  PASS: 'On a pass.',
  APPLICATION_ITEM: 'On an application, before there was a pass.',
  PERSON: 'On the record of a person, or on a scan of theirs.',
  BAN: 'On a ban.',
});

@ObjectType('ReadSubject', { description: 'Whom an audit entry is about, masked as that record is for this viewer.' })
export class ReadSubjectType {
  /** The record, to which its number is bound. */
  id!: string;
  inClear!: boolean;
  storedName!: string;
  idCipherHex!: string;

  @Field(() => ReadSubjectKindEnum, { description: 'On what the person was read.' })
  kind!: ReadSubjectKind;

  @Field(() => Boolean, { description: 'Whether the name is masked for this viewer.' })
  masked(): boolean {
    return !this.inClear;
  }

  @Field(() => String, { description: 'Name of the person on that record.' })
  name(): string {
    return this.inClear ? this.storedName : maskName(this.storedName);
  }

  @Field(() => IdKindEnum, { description: 'What kind of document the number is of.' })
  idKind!: IdKind;

  @Field(() => String, {
    nullable: true,
    description: 'The ID number, always masked; null only with the error VALUE_UNREADABLE.',
  })
  maskedIdNumber(@Ctx() { services }: RequestContext): string {
    return maskIdNumber(services.vault.openHex(SEALED_IN[this.kind], this.id, this.idCipherHex));
  }
}

const SEALED_IN = {
  PASS: 'pass.holder_id_cipher',
  APPLICATION_ITEM: 'application_item.holder_id_cipher',
  PERSON: 'person.id_cipher',
  BAN: 'ban.holder_id_cipher',
} as const satisfies Record<ReadSubjectKind, SealedColumn>;

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

  @Field(() => ReadPurposeEnum, { description: 'What for, as far as that follows from what was asked for.' })
  purpose!: ReadPurpose;

  @Field(() => String, {
    nullable: true,
    description:
      'By which screen: the name of the operation if it is one of the clients’, otherwise the root field that another program asked for, or `several`; `file` for a scan. Null for entries from before this was recorded.',
  })
  screen!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Network address from which it was asked, of IPv6 the /64 network. Null for entries from before this was recorded.',
  })
  address!: string | null;

  @Field(() => ReadSubjectType, { nullable: true, description: 'Whose number it is; null for a search.' })
  subject!: ReadSubjectType | null;

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
