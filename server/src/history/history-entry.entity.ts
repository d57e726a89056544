import { defineEntity, p } from '@mikro-orm/core';
import { HISTORY_SUBJECTS } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import type { HistoryAction } from './history-actions.js';

const HistoryEntrySchema = defineEntity({
  name: 'HistoryEntry',
  indexes: [{ name: 'history_entry_subject_index', properties: ['subjectId', 'id'] }],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: p.datetime(3),
    subject: p.enum(HISTORY_SUBJECTS),
    subjectId: p.uuid(),
    /** The account that did it; empty for a visitor, a mailed link or the system. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
    action: p.text().$type<HistoryAction>(),
    /** Values before and after, encrypted: an ID number may be among them (R-ACC-6). */
    changes: p.blob().nullable(),
    /** The reason given, if any. */
    reason: p.text().nullable(),
  },
});

/**
 * What happened to a company, account, person, pass, application, gate, mail or fee rule: when, by whom, values before and after. Rows
 * are only added.
 */
export class HistoryEntry extends HistoryEntrySchema.class {}
HistoryEntrySchema.setClass(HistoryEntry);
