import { Field, InputType } from 'type-graphql';
import type { BranchCode, StaffRole } from '../access/words.js';
import { StaffRoleEnum } from '../accounts/account.type.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { type LastSignIn, LastSignInEnum } from './last-sign-in.js';
import { StaffKindEnum, type StaffState, StaffStateEnum } from './staff-account.type.js';
import type { StaffKind } from './staff-rights.js';

@InputType({ description: 'Filter for accounts of the port company; all given conditions must hold.' })
export class StaffFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the person’s name, account name or e-mail address.',
  })
  search?: string | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'Accounts with this role.' })
  role?: StaffRole | null;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'Accounts that work for this branch.' })
  branch?: BranchCode | null;

  @Field(() => StaffStateEnum, { nullable: true, description: 'Accounts in this state.' })
  state?: StaffState | null;

  @Field(() => LastSignInEnum, {
    nullable: true,
    description: 'Active accounts that never signed in, or not for a long time.',
  })
  lastSignIn?: LastSignIn | null;
}

@InputType({ description: 'A new account of the port company.' })
export class InviteStaffInput {
  @Field(() => StaffKindEnum, { description: 'Kind of account.' })
  kind!: StaffKind;

  @Field(() => String, {
    description:
      'Sign-in name: 4–30 letters, digits, `.`, `_`, `-`. ACCOUNT_NAME_TAKEN if another account has it. One that begins with `reviewer`, `police`, `port-admin`, `analyst`, `staff` or `tipc`, alone or before `.`, `_` or `-`, cannot be discovered through the public registration form.',
  })
  accountName!: string;

  @Field(() => String, { description: 'Name of the natural person who will use the account, at most 100 characters.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address to which the link for setting the password is mailed.' })
  email!: string;

  @Field(() => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the mails.' })
  language!: Language;

  @Field(() => [StaffRoleEnum], {
    defaultValue: [],
    description: 'Roles of the person: at least one for STAFF, none for an ANALYST.',
  })
  roles!: StaffRole[];

  @Field(() => [BranchCodeEnum], {
    defaultValue: [],
    description: 'Branches the person works for: at least one for REVIEWER and POLICE_CHECK, none for an ANALYST.',
  })
  branchCodes!: BranchCode[];
}
