import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';
import { Company } from '../../companies/company.entity.js';
import { StoredFile } from '../../files/stored-file.entity.js';
import { ATTACHMENT_KINDS } from '../../people/attachment.entity.js';
import { Person } from '../../people/person.entity.js';
import { Branch } from '../../ports/branch.entity.js';
import { Port, PortArea } from '../../ports/port.entity.js';
import type { EligibilityReason } from '../forms/eligibility.facts.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import { TERM_UNITS } from '../forms/term.js';

const ApplicationSchema = defineEntity({
  name: 'Application',
  indexes: [
    { properties: ['companyId', 'submittedAt', 'id'] },
    { name: 'application_branch_index', properties: ['branchCode', 'submittedAt'] },
    { name: 'application_submitted_index', properties: ['submittedAt', 'id'] },
  ],
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique(),
    form: p.enum(FORM_KINDS),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    submittedById: () => p.manyToOne(Account).mapToPk().fieldName('submitted_by_id'),
    /** The general account through which a shared account sent it (R-REG-7). */
    submittedThroughId: () => p.manyToOne(Account).mapToPk().fieldName('submitted_through_id').nullable(),
    submittedAt: p.datetime(3),
    reason: p.text(),
    /** Version of the consent text agreed to with this application (R-ONE-1); none where the form asks for no consent. */
    consentVersion: p.text().nullable(),
    /** The branch that was chosen, where its cards are collected, or that issued its passes; none where the form has no branch decide. */
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').nullable(),
    /** Where cards are to be collected (領證港區). */
    pickupPortId: () => p.manyToOne(Port).mapToPk().fieldName('pickup_port_id').nullable(),
    startDay: p.date().nullable(),
    termCount: p.smallint().nullable(),
    termUnit: p.enum(TERM_UNITS).nullable(),
    /** The month for which more single-entry passes are asked for, `2023-09`, and how many more (R-ONE-10). */
    month: p.text().nullable(),
    morePasses: p.smallint().nullable(),
    contactName: p.text(),
    contactPhone: p.text(),
    version: p.integer().version(),
  },
});

/** 申請單: what a company submits, one form kind each. */
export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);

const ApplicationAreaSchema = defineEntity({
  name: 'ApplicationArea',
  properties: {
    applicationId: () => p.manyToOne(Application).mapToPk().fieldName('application_id').primary(),
    areaId: () => p.manyToOne(PortArea).mapToPk().fieldName('area_id').primary(),
  },
});

export class ApplicationArea extends ApplicationAreaSchema.class {}
ApplicationAreaSchema.setClass(ApplicationArea);

const ApplicationAttachmentSchema = defineEntity({
  name: 'ApplicationAttachment',
  indexes: [{ properties: ['fileId'] }],
  properties: {
    applicationId: () => p.manyToOne(Application).mapToPk().fieldName('application_id').primary(),
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').primary(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    kind: p.enum(ATTACHMENT_KINDS),
  },
});

/** The file of a person as it was when the application was submitted. */
export class ApplicationAttachment extends ApplicationAttachmentSchema.class {}
ApplicationAttachmentSchema.setClass(ApplicationAttachment);

/** A reason as it was given: of passes that others hold without a date (R-ACC-3). */
export interface StoredReason extends Omit<EligibilityReason, 'until' | 'passesOfOthers' | 'foreignBans'> {
  readonly until?: string;
}

const ApplicationLeftOutSchema = defineEntity({
  name: 'ApplicationLeftOut',
  properties: {
    applicationId: () => p.manyToOne(Application).mapToPk().fieldName('application_id').primary(),
    /** Where the form named it, from 0. */
    position: p.smallint().primary(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    /** The pass, of a form about passes. */
    passId: p.uuid().nullable(),
    reasons: p.json<readonly StoredReason[]>(),
  },
});

/** A person or pass that was left out of an application when it was submitted, and why (R-ONE-8). */
export class ApplicationLeftOut extends ApplicationLeftOutSchema.class {}
ApplicationLeftOutSchema.setClass(ApplicationLeftOut);
