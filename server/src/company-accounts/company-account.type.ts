import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

export type CompanyAccountState = 'PENDING' | 'UNVERIFIED' | 'ACTIVE' | 'ENDED';

export const CompanyAccountStateEnum = publishEnum<CompanyAccountState>(
  'CompanyAccountState',
  'Whether an account of a company can sign in.',
  {
    PENDING: '待審核: its registration is not decided; only reviewers see it here.',
    UNVERIFIED: '待驗證: approved, but its e-mail address is not verified yet.',
    ACTIVE: '使用中: can sign in.',
    ENDED: '已停用: ended, and can be restored.',
  },
);

export type CompanyAccountAction =
  | 'END'
  | 'RESTORE'
  | 'GIVE_ADMINISTRATOR'
  | 'TAKE_ADMINISTRATOR'
  | 'GIVE_READING_RIGHT'
  | 'TAKE_READING_RIGHT'
  | 'CORRECT_EMAIL';

export const CompanyAccountActionEnum = publishEnum<CompanyAccountAction>(
  'CompanyAccountAction',
  'What may be done to an account of a company.',
  {
    END: '停用: `endAccount`.',
    RESTORE: '恢復: `restoreAccount`.',
    GIVE_ADMINISTRATOR: '設為公司帳號管理者: `setCompanyAdministrator`.',
    TAKE_ADMINISTRATOR: '取消公司帳號管理者: `setCompanyAdministrator`.',
    GIVE_READING_RIGHT: '給予公司資料讀取權限: `giveCompanyReadingRight`.',
    TAKE_READING_RIGHT: '取消公司資料讀取權限: `takeCompanyReadingRight`.',
    CORRECT_EMAIL: '更正電子郵件: `correctAccountEmail`.',
  },
);

@ObjectType('CompanyAccount', {
  description:
    'An account of a company, or a shared account (共用帳號), as reviewers and the administrators of that company see it.',
})
export class CompanyAccountType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is a shared account (共用帳號), which belongs to no company.' })
  shared!: boolean;

  @Field(() => String, { description: 'Sign-in name.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => CompanySummaryType, {
    nullable: true,
    description: 'Its company; null for shared accounts, and until its registration is approved.',
  })
  company!: CompanySummaryType | null;

  @Field(() => CompanyAccountStateEnum, { description: 'Whether the account can sign in.' })
  state!: CompanyAccountState;

  @Field(() => Boolean, { description: 'Whether the account administers the company.' })
  companyAdministrator!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the account has the company reading right (公司資料讀取權限): it reads all of the company, not only what it entered and applied for.',
  })
  companyReadingRight!: boolean;

  @Field(() => DateTime, { description: 'When the account was registered.' })
  registeredAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its user last signed in; null if never, or not since this is recorded.',
  })
  lastSignInAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the account was ended; null if it is not.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended; null if it is not.' })
  endReason!: string | null;

  @Field(() => Boolean, { description: 'Whether staff of the port company ended it; only they can then restore it.' })
  endedByStaff!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own account.' })
  self!: boolean;

  @Field(() => [CompanyAccountActionEnum], {
    description: 'What the viewer may do to the account now.',
  })
  actions!: CompanyAccountAction[];

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}

@ObjectType({ description: 'A page of accounts of companies.' })
export class CompanyAccountPage extends pageType(CompanyAccountType) {}

@ObjectType('CompanyRegistration', {
  description: 'A registration to join the current company that awaits review, as its administrators see it.',
})
export class CompanyRegistrationType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'The sign-in name requested.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person.' })
  personName!: string;

  @Field(() => String, { description: 'E-mail address given, not verified yet.' })
  email!: string;

  @Field(() => DateTime, { description: 'When the registration was submitted.' })
  submittedAt!: Date;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a refusal; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}
