import { Field, InputType } from 'type-graphql';
import type { BranchCode, StaffRole } from '../access/words.js';
import { StaffRoleEnum } from '../accounts/account.type.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { StaffKindEnum, type StaffState, StaffStateEnum } from './staff-account.type.js';
import type { StaffKind } from './staff-rights.js';

@InputType({ description: 'Which accounts of the port company; all given conditions must hold.' })
export class StaffFilter {
  @Field(() => String, { nullable: true, description: 'Any part of name, account name or e-mail address.' })
  search?: string | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'Only those with this role.' })
  role?: StaffRole | null;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'Only those who work for this branch.' })
  branch?: BranchCode | null;

  @Field(() => StaffStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: StaffState | null;
}

@InputType({ description: 'Somebody of the port company who is to have an account.' })
export class InviteStaffInput {
  @Field(() => StaffKindEnum, { description: 'Kind of account.' })
  kind!: StaffKind;

  @Field(() => String, {
    description: 'Sign-in name to be: 4–30 letters, digits, `.`, `_`, `-`. Taken: ACCOUNT_NAME_TAKEN.',
  })
  accountName!: string;

  @Field(() => String, { description: 'Name of the natural person who will use it.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address, to which the link for the password goes.' })
  email!: string;

  @Field(() => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the mails.' })
  language!: Language;

  @Field(() => [StaffRoleEnum], { defaultValue: [], description: 'At least one for STAFF, none for an ANALYST.' })
  roles!: StaffRole[];

  @Field(() => [BranchCodeEnum], {
    defaultValue: [],
    description: 'At least one for REVIEWER and POLICE_CHECK, none for an ANALYST.',
  })
  branchCodes!: BranchCode[];
}
