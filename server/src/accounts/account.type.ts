import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AccountKind, StaffRole } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { DateTime } from '../shared/scalars.js';

const AccountKindEnum = publishEnum<AccountKind>('AccountKind', 'Kind of account (帳號).', {
  GENERAL: '一般帳號: belongs to one company.',
  SHARED: '共用帳號: switches between general accounts bound to it.',
  STAFF: 'Staff of port branches: reviewers, port police and administrators.',
  ANALYST: 'Analyst: reads all passes, always masked.',
  GATE: 'A gate system that reports passages.',
});

export const StaffRoleEnum = publishEnum<StaffRole>('StaffRole', 'Role of a staff account.', {
  REVIEWER: '審核: decides on what companies submit, makes spot checks, lifts suspensions, records cards.',
  POLICE_CHECK:
    '港警查核: decides at the second step of an application; never on an item the same person has reviewed.',
  ADMINISTRATOR: '管理: invites staff, assigns roles and branches, manages gates.',
});

@ObjectType('Account', { description: 'The viewer’s own account (帳號).' })
export class AccountType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => AccountKindEnum, { description: 'Kind of account.' })
  kind!: AccountKind;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  personName!: string;

  @Field(() => String, { description: 'Mobile number.' })
  mobile!: string;

  @Field(() => String, { description: 'E-mail address, verified by a mailed link before the first sign-in.' })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A new e-mail address that was requested but not yet confirmed through its link; null if there is none.',
  })
  pendingEmail!: string | null;

  @Field(() => LanguageEnum, { description: 'Language of mails, and of the screens after signing in.' })
  language!: Language;

  @Field(() => Boolean, {
    description: 'Whether this account administers its company. The first account registered for a company does.',
  })
  companyAdministrator!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the second factor became active; null if there is none or its setup has not been confirmed.',
  })
  secondFactorSince!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of unused recovery codes; null without a second factor.',
  })
  recoveryCodesLeft!: number | null;
}

@ObjectType({
  description:
    'The consent text (個資聲明) each account must agree to before its first use, and again after each new version.',
})
export class ConsentText {
  @Field(() => String, { description: 'The current version, to be sent with `agreeToConsent`.' })
  version!: string;

  @Field(() => [String], { description: 'The text, one entry per paragraph.' })
  paragraphs!: readonly string[];
}
