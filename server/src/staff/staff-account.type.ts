import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode, StaffRole } from '../access/words.js';
import { StaffRoleEnum } from '../accounts/account.type.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { StaffKind } from './staff-rights.js';

export const StaffKindEnum = publishEnum<StaffKind>('StaffKind', 'Kind of account of the port company.', {
  STAFF: 'Works as a reviewer, in the police check, or as an administrator.',
  ANALYST: 'Analyst: reads all passes, always masked.',
});

export type StaffState = 'ACTIVE' | 'DISABLED' | 'INVITED';

export const StaffStateEnum = publishEnum<StaffState>(
  'StaffState',
  'Whether an account of the port company can sign in.',
  {
    ACTIVE: '啟用: can sign in.',
    DISABLED: '停用: cannot sign in until it is enabled again.',
    INVITED: '已邀請: has not yet set a password with the mailed link.',
  },
);

@ObjectType('StaffAccount', { description: 'An account of the port company, as administrators see it.' })
export class StaffAccountType {
  branchCodes!: readonly BranchCode[];

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => StaffKindEnum, { description: 'Kind of account.' })
  kind!: StaffKind;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => [StaffRoleEnum], { description: 'Roles of the person; empty for analysts.' })
  roles!: readonly StaffRole[];

  @Field(() => [BranchType], { description: 'Branches the person works for; empty for analysts.' })
  branches(@Ctx() { services }: RequestContext): BranchRow[] {
    return this.branchCodes.map((code) => services.ports.branch(code));
  }

  @Field(() => StaffStateEnum, { description: 'Whether the account can sign in.' })
  state!: StaffState;

  @Field(() => DateTime, { description: 'When the account was created.' })
  registeredAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the account last signed in; null if it never did.' })
  lastSignInAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the account was disabled; null if it is not.' })
  disabledAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the second factor became active; null if there is none.',
  })
  secondFactorSince!: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether the account belongs to the viewer (same e-mail address): administrators cannot change their own.',
  })
  self!: boolean;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}

@ObjectType({ description: 'A page of accounts of the port company.' })
export class StaffAccountPage extends pageType(StaffAccountType) {}
