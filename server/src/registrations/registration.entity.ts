import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { DECISIONS } from '../decisions/decision.js';

const RegistrationSchema = defineEntity({
  name: 'Registration',
  properties: {
    id: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').unique(),
    organisationKind: p.enum(ORGANISATION_KINDS),
    organisationNumber: p.text(),
    companyName: p.text(),
    companyPhone: p.text(),
    companyFax: p.text().nullable(),
    companyAddress: p.text(),
    responsiblePerson: p.text(),
    submittedAt: p.datetime(3),
    decision: p.enum(DECISIONS).nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedById: () => p.manyToOne(Account).mapToPk().fieldName('decided_by_id').nullable(),
    reason: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** A visitor's request for an account of a company (R-REG-1). Kept for audit even if rejected (R-REG-4). */
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);
