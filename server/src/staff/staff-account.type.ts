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
  STAFF: 'Works as reviewer, police check or administrator.',
  ANALYST: 'Reads all passes, always masked.',
});

export type StaffState = 'ACTIVE' | 'DISABLED' | 'INVITED';

export const StaffStateEnum = publishEnum<StaffState>('StaffState', 'Whether somebody may sign in.', {
  ACTIVE: '啟用.',
  DISABLED: '停用: out at once, until enabled again.',
  INVITED: '已邀請: has not set a password by the mailed link yet.',
});

@ObjectType('StaffAccount', { description: 'An account of the port company, as administrators see it.' })
export class StaffAccountType {
  branchCodes!: readonly BranchCode[];

  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => StaffKindEnum, { description: 'Kind of account.' })
  kind!: StaffKind;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses it.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => [StaffRoleEnum], { description: 'What they may do; empty for analysts.' })
  roles!: readonly StaffRole[];

  @Field(() => [BranchType], { description: 'The branches they work for; empty for analysts.' })
  branches(@Ctx() { services }: RequestContext): BranchRow[] {
    return this.branchCodes.map((code) => services.ports.branch(code));
  }

  @Field(() => StaffStateEnum, { description: 'Whether they may sign in.' })
  state!: StaffState;

  @Field(() => DateTime, { description: 'When the account was made.' })
  registeredAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was disabled; null unless it is.' })
  disabledAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when a second factor is in force; null without one.' })
  secondFactorSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own, by its e-mail address: others change it.' })
  self!: boolean;

  @Field(() => Int, { description: 'To be sent with a change: of two who change at once one wins.' })
  version!: number;
}

@ObjectType({ description: 'A page of accounts of the port company.' })
export class StaffAccountPage extends pageType(StaffAccountType) {}
