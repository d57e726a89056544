import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

export const READ_ALERT_RULES = ['MANY_PEOPLE', 'FAR_ABOVE_USUAL', 'AT_NIGHT', 'NUMBERS_NOT_FOUND'] as const;
export type ReadAlertRule = (typeof READ_ALERT_RULES)[number];

const ReadAlertSchema = defineEntity({
  name: 'ReadAlert',
  indexes: [
    { name: 'read_alert_found_index', properties: ['foundAt', 'id'] },
    { name: 'read_alert_open_index', properties: ['foundAt'], where: '"looked_at" is null' },
  ],
  uniques: [{ name: 'read_alert_once', properties: ['accountId', 'rule', 'day'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id'),
    rule: p.enum(READ_ALERT_RULES),
    /** The day in Taipei on which it was read. */
    day: p.date(),
    foundAt: p.datetime(3),
    /** How many it came to, the most that was found so far, and how many the rule lets pass. */
    measured: p.integer(),
    allowed: p.integer(),
    lookedAt: p.datetime(3).nullable(),
    lookedById: () => p.manyToOne(Account).mapToPk().fieldName('looked_by_id').nullable(),
    remark: p.text().nullable(),
  },
});

/** An account read, or looked for, unusually many ID numbers on a day: one row for each account, rule and day. */
export class ReadAlert extends ReadAlertSchema.class {}
ReadAlertSchema.setClass(ReadAlert);
