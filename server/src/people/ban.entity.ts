import { defineEntity, p } from '@mikro-orm/core';
import { ID_KINDS } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { Branch } from '../ports/branch.entity.js';
import { BanCause } from './ban-rule.entity.js';
import { Person } from './person.entity.js';

export const BAN_DECISIONS = ['CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type BanDecision = (typeof BAN_DECISIONS)[number];

const BanSchema = defineEntity({
  name: 'Ban',
  indexes: [
    { name: 'ban_holder_index', properties: ['holderIdIndex'] },
    { name: 'ban_open_index', properties: ['branchCode', 'proposedAt'], where: '"decision" is null' },
    { name: 'ban_company_index', properties: ['companyId'], where: '"company_id" is not null' },
    { name: 'ban_proposed_index', properties: ['proposedAt', 'id'] },
  ],
  checks: [
    {
      name: 'ban_term_check',
      expression: `(decision = 'CONFIRMED') is not true or (ends_at is not null and case_number is not null and term_months is not null)`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code'),
    holderIdKind: p.enum(ID_KINDS),
    /** The number of the document, encrypted (R-ACC-6). */
    holderIdCipher: p.blob(),
    holderIdIndex: p.blob(),
    holderName: p.text(),
    /** For which company the person was at work; null if for none. */
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').nullable(),
    /** The cause as it was when the ban was entered, with its consequences. */
    causeId: () => p.manyToOne(BanCause).mapToPk().fieldName('cause_id'),
    /** The term that was chosen. */
    months: p.smallint(),
    note: p.text(),
    evidence: p.text(),
    proposedAt: p.datetime(3),
    proposedById: () => p.manyToOne(Account).mapToPk().fieldName('proposed_by_id'),
    /** Undecided until then, it has lapsed. */
    expiresAt: p.datetime(3),
    decision: p.enum(BAN_DECISIONS).nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedById: () => p.manyToOne(Account).mapToPk().fieldName('decided_by_id').nullable(),
    decisionReason: p.text().nullable(),
    /** Of a confirmed one: which case of the person it is, its term with what earlier cases add, and the first instant after it. */
    caseNumber: p.smallint().nullable(),
    termMonths: p.smallint().nullable(),
    endsAt: p.datetime(3).nullable(),
    /** Until when the company may not apply because of it; null if it may. */
    companyBarredUntil: p.datetime(3).nullable(),
    liftedAt: p.datetime(3).nullable(),
    liftedById: () => p.manyToOne(Account).mapToPk().fieldName('lifted_by_id').nullable(),
    liftReason: p.text().nullable(),
    /** Whether it turned out that there was no case: then it counts for nothing. */
    annulled: p.boolean().default(false),
    annulledAt: p.datetime(3).nullable(),
    annulledById: () => p.manyToOne(Account).mapToPk().fieldName('annulled_by_id').nullable(),
    annulReason: p.text().nullable(),
  },
});

/** 管制: a person barred from applications for a time, under all documents and at all companies (R-BAN-1). */
export class Ban extends BanSchema.class {}
BanSchema.setClass(Ban);

const BanRecordSchema = defineEntity({
  name: 'BanRecord',
  indexes: [{ name: 'ban_record_person_index', properties: ['personId'] }],
  properties: {
    banId: () => p.manyToOne(Ban).mapToPk().fieldName('ban_id').primary(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').primary(),
  },
});

/** A record of a company that was of the banned human: a ban stays on it whatever number or links it has later. */
export class BanRecord extends BanRecordSchema.class {}
BanRecordSchema.setClass(BanRecord);

const BanNoticeSchema = defineEntity({
  name: 'BanNotice',
  indexes: [{ name: 'ban_notice_company_index', properties: ['companyId'] }],
  properties: {
    banId: () => p.manyToOne(Ban).mapToPk().fieldName('ban_id').primary(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').primary(),
  },
});

/** A company that has a letter about a ban: the person is one of its own. */
export class BanNotice extends BanNoticeSchema.class {}
BanNoticeSchema.setClass(BanNotice);
