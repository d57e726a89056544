import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Pass } from '../passes/pass.entity.js';

const AccessGrantSchema = defineEntity({
  name: 'AccessGrant',
  indexes: [
    { name: 'access_grant_pass_index', properties: ['passId', 'until'] },
    { name: 'access_grant_account_index', properties: ['accountId', 'until'] },
  ],
  checks: [
    { name: 'access_grant_period_check', expression: 'until > granted_at' },
    { name: 'access_grant_end_check', expression: '(ended_at is null) = (ended_by_id is null)' },
  ],
  properties: {
    id: p.uuid().primary(),
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id'),
    /** The account that typed the number; a shared one has the right only while it acts for this company. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    grantedAt: p.datetime(3),
    /** The first instant at which it no longer holds. */
    until: p.datetime(3),
    /** When one who may read the pass ended it before, who and why. */
    endedAt: p.datetime(3).nullable(),
    endedById: () => p.manyToOne(Account).mapToPk().fieldName('ended_by_id').nullable(),
    endReason: p.text().nullable(),
  },
});

/** 取得權限: the right of one account to read the holder of one pass that it does not own (R-REI-2). */
export class AccessGrant extends AccessGrantSchema.class {}
AccessGrantSchema.setClass(AccessGrant);
