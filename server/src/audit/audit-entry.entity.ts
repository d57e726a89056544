import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

export const AUDIT_ACTIONS = [
  'ID_NUMBER_READ',
  'ID_NUMBER_SEARCHED',
  'NAME_SEARCHED',
  'WRONG_ID_NUMBER',
  'SEARCH_REFUSED',
  'FOREIGN_CARD_LEARNT',
  'BAN_LEARNT',
  'PASS_LOOKED_UP',
  'PERSON_LOOKED_UP',
  'COLLEAGUES_PERSON_ENTERED',
  'ACCESS_GRANTED',
  'ACCESS_REFUSED',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  indexes: [
    { properties: ['subjectId', 'at'] },
    { properties: ['accountId', 'at'] },
    { name: 'audit_entry_at_index', properties: ['at'] },
  ],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: p.datetime(3),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    action: p.enum(AUDIT_ACTIONS),
    /** The root fields of the GraphQL operation, or `file`. */
    operation: p.text(),
    /** The client's operation, by which its screen is known, or the root field that another program asked for; unknown of old rows. */
    screen: p.text().nullable(),
    /** From where it was asked. */
    address: p.text().nullable(),
    /** The pass, person or ban whose number was read; empty for a search. */
    subjectId: p.uuid().nullable(),
  },
});

/**
 * An ID number was read or searched for: by whom, whose, when and by which operation (R-ACC-4). The application's
 * database role can only insert rows.
 */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
