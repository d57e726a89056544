import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import type { ItemDecision } from '../applications/decisions/item-decision.js';
import { Application } from '../applications/records/application.entity.js';

const DecisionDraftSchema = defineEntity({
  name: 'DecisionDraft',
  indexes: [{ name: 'decision_draft_account_index', properties: ['accountId'] }],
  properties: {
    applicationId: () => p.manyToOne(Application).mapToPk().fieldName('application_id').primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').primary(),
    decisions: p.json<readonly ItemDecision[]>(),
    savedAt: p.datetime(3),
  },
});

/** What a reviewer has chosen for items of an application and not sent yet. */
export class DecisionDraft extends DecisionDraftSchema.class {}
DecisionDraftSchema.setClass(DecisionDraft);
