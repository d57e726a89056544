import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Company } from '../companies/company.entity.js';
import { FORM_KINDS } from './application.entity.js';

/** What an unfinished single-entry application holds: references and free text, no ID numbers. */
export interface DraftContent {
  reason: string;
  areaCodes: string[];
  personIds: string[];
}

const ApplicationDraftSchema = defineEntity({
  name: 'ApplicationDraft',
  properties: {
    id: p.uuid().primary(),
    form: p.enum(FORM_KINDS),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').index(),
    createdById: () => p.manyToOne(Account).mapToPk().fieldName('created_by_id'),
    content: p.json<DraftContent>(),
    updatedAt: p.datetime(3),
    version: p.integer().version(),
  },
});

/** An application begun and put aside; every account of the company can take it up again. */
export class ApplicationDraft extends ApplicationDraftSchema.class {}
ApplicationDraftSchema.setClass(ApplicationDraft);
