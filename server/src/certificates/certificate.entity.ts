import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { DECISIONS } from '../decisions/decision.js';
import { StoredFile } from '../files/stored-file.entity.js';

const CertificateSchema = defineEntity({
  name: 'Certificate',
  properties: {
    id: p.uuid().primary(),
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').unique(),
    /** The registration it came with; empty if it was submitted later. */
    registrationId: p.uuid().nullable().unique(),
    /** Empty until the registration is approved. */
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').nullable().index(),
    submittedById: () => p.manyToOne(Account).mapToPk().fieldName('submitted_by_id'),
    /** The general account through which a shared account submitted it (R-REG-7). */
    submittedThroughId: () => p.manyToOne(Account).mapToPk().fieldName('submitted_through_id').nullable(),
    submittedAt: p.datetime(3),
    /** Set when a later upload replaced it before a decision (R-REG-1), or its registration was rejected. */
    withdrawnAt: p.datetime(3).nullable(),
    decision: p.enum(DECISIONS).nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedById: () => p.manyToOne(Account).mapToPk().fieldName('decided_by_id').nullable(),
    reason: p.text().nullable(),
    /** Set while an approval is taken back (R-REG-6). */
    revokedAt: p.datetime(3).nullable(),
    revokedById: () => p.manyToOne(Account).mapToPk().fieldName('revoked_by_id').nullable(),
    revocationReason: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** 公司證明文件: reviewed separately from the account, with its own mail (R-REG-4, R-REG-10). */
export class Certificate extends CertificateSchema.class {}
CertificateSchema.setClass(Certificate);
