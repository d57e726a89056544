import { defineEntity, p } from '@mikro-orm/core';

/** How an organisation is identified: 統一編號 or 機關代碼 (R-ID-2). */
export const ORGANISATION_KINDS = ['UBN', 'AGENCY'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

const CompanySchema = defineEntity({
  name: 'Company',
  uniques: [{ properties: ['organisationKind', 'organisationNumber'] }],
  properties: {
    id: p.uuid().primary(),
    organisationKind: p.enum(ORGANISATION_KINDS),
    organisationNumber: p.text(),
    name: p.text(),
    /** The name for which its certificate was approved; null until that was noted: it is then the name it has (R-REG-6). */
    approvedName: p.text().nullable(),
    phone: p.text(),
    fax: p.text().nullable(),
    address: p.text(),
    responsiblePerson: p.text(),
    /** Whether it has turned off all reminders but the last of each kind (R-TIME-2). */
    lastRemindersOnly: p.boolean().default(false),
    createdAt: p.datetime(3),
    version: p.integer().version(),
  },
});

/** 公司 / 港區業者: one row per organisation number (R-REG-3), created when its first account is approved. */
export class Company extends CompanySchema.class {}
CompanySchema.setClass(Company);
