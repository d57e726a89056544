import { defineEntity, p } from '@mikro-orm/core';
import type { BranchCode } from '../../access/words.js';
import { Account } from '../../accounts/account.entity.js';
import { Company } from '../../companies/company.entity.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import type { Term } from '../forms/term.js';

/** What an unfinished form holds: references and free text, no ID numbers. */
export interface DraftContent {
  reason: string;
  areaCodes: string[];
  personIds: string[];
  passNumbers?: string[];
  pickupPortCode?: string | null;
  startDay?: string | null;
  term?: Term | null;
  month?: string | null;
  morePasses?: number | null;
  branchCode?: BranchCode | null;
}

const ApplicationDraftSchema = defineEntity({
  name: 'ApplicationDraft',
  properties: {
    id: p.uuid().primary(),
    form: p.enum(FORM_KINDS),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').index(),
    createdById: () => p.manyToOne(Account).mapToPk().fieldName('created_by_id'),
    /** The general account through which a shared account began it (R-REG-7). */
    createdThroughId: () => p.manyToOne(Account).mapToPk().fieldName('created_through_id').nullable(),
    content: p.json<DraftContent>(),
    updatedAt: p.datetime(3),
    version: p.integer().version(),
  },
});

/** An application begun and put aside; the account that owns it can take it up again (R-ACC-1). */
export class ApplicationDraft extends ApplicationDraftSchema.class {}
ApplicationDraftSchema.setClass(ApplicationDraft);
