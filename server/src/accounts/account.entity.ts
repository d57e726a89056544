import { defineEntity, p } from '@mikro-orm/core';
import { ACCOUNT_KINDS } from '../access/words.js';
import { LANGUAGES } from '../shared/language.js';

const AccountSchema = defineEntity({
  name: 'Account',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(ACCOUNT_KINDS),
    accountName: p.text(),
    /** In lower case; empty once the registration is rejected, which frees the name (R-REG-4). */
    accountNameKey: p.text().nullable().unique(),
    personName: p.text(),
    mobile: p.text(),
    email: p.text(),
    emailKey: p.text().index(),
    language: p.enum(LANGUAGES),
    passwordHash: p.text(),
    companyId: p.uuid().nullable(),
    companyAdministrator: p.boolean(),
    /**
     * 公司資料讀取權限: whether it reads all of its company, not only what it entered and applied for (R-ACC-1). Null where that was
     * never decided: accounts of before the right existed, of which administrators have it.
     */
    companyReadingRight: p.boolean().nullable(),
    branchCodes: p.array(),
    /** For STAFF accounts; empty for all others. */
    staffRoles: p.array(),
    registeredAt: p.datetime(3),
    approvedAt: p.datetime(3).nullable(),
    rejectedAt: p.datetime(3).nullable(),
    emailVerifiedAt: p.datetime(3).nullable(),
    disabledAt: p.datetime(3).nullable(),
    /** Who ended it, and why; empty for staff, whose history alone records it. */
    disabledById: p.uuid().nullable(),
    disabledReason: p.text().nullable(),
    lastSignInAt: p.datetime(3).nullable(),
    failedSignIns: p.integer(),
    lockedUntil: p.datetime(3).nullable(),
    consentVersion: p.text().nullable(),
    consentedAt: p.datetime(3).nullable(),
    /** Secret of the second factor, encrypted. Active once `secondFactorSince` is set; until then only offered. */
    secondFactorSecret: p.blob().nullable(),
    secondFactorSince: p.datetime(3).nullable(),
    /** Time step of the last accepted code: no code is accepted twice. */
    secondFactorStep: p.integer().nullable(),
    version: p.integer().version(),
  },
});

/** 帳號: one person's login. What it may do is derived from these facts, never from a stored status. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
