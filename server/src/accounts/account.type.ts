import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AccountKind, StaffRole } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { DateTime } from '../shared/scalars.js';

const AccountKindEnum = publishEnum<AccountKind>('AccountKind', 'Kind of account (帳號).', {
  GENERAL: '一般帳號 of one company.',
  SHARED: '共用帳號 that switches between general accounts.',
  STAFF: 'Reviewer of port branches.',
  ANALYST: 'Reads all passes, always masked.',
  GATE: 'A gate that reports passages.',
});

export const StaffRoleEnum = publishEnum<StaffRole>('StaffRole', 'What staff may do.', {
  REVIEWER: '審核: decides on what companies send in, checks passes, lifts suspensions.',
  POLICE_CHECK: '港警查核: the second of the two steps of an application, by another person than the review.',
  ADMINISTRATOR: '管理: invites staff and gives them roles and branches.',
});

@ObjectType('Account', { description: 'One’s own login.' })
export class AccountType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => AccountKindEnum, { description: 'Kind of account.' })
  kind!: AccountKind;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses it.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number.' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address; verified (R-REG-5).' })
  email!: string;

  @Field(() => LanguageEnum, { description: 'Language of mails and of the screens after signing in.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether it administers its company: the first account does (R-REG-3).' })
  companyAdministrator!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the second factor is in force; null without one, and before its code has come.',
  })
  secondFactorSince!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many recovery codes are not used yet; null without a second factor.',
  })
  recoveryCodesLeft!: number | null;
}

@ObjectType({ description: 'The text every account agrees to before its first work (R-REG-5).' })
export class ConsentText {
  @Field(() => String, { description: 'Version in force; to be sent back when agreeing.' })
  version!: string;

  @Field(() => [String], { description: 'The text, a paragraph each.' })
  paragraphs!: readonly string[];
}
