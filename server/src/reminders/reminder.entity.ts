import { defineEntity, p } from '@mikro-orm/core';
import { Company } from '../companies/company.entity.js';
import { REMINDER_KINDS } from './reminder-rules.js';

const ReminderDigestSchema = defineEntity({
  name: 'ReminderDigest',
  properties: {
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').primary(),
    day: p.date().primary(),
    sentAt: p.datetime(3),
  },
});

/** A company has one digest a day: its primary key keeps two nodes from sending two (R-TIME-2). */
export class ReminderDigest extends ReminderDigestSchema.class {}
ReminderDigestSchema.setClass(ReminderDigest);

const ReminderSchema = defineEntity({
  name: 'Reminder',
  properties: {
    kind: p.enum(REMINDER_KINDS).primary(),
    /** The pass or the item of an application. */
    subjectId: p.uuid().primary(),
    /** The day from which `days` count: a pass that is renewed has another, and is reminded of again. */
    countedFrom: p.date().primary(),
    days: p.smallint().primary(),
    remindedAt: p.datetime(3),
  },
});

/** Each reminder goes out once (R-TIME-2). */
export class Reminder extends ReminderSchema.class {}
ReminderSchema.setClass(Reminder);

const EarlierWaitSchema = defineEntity({
  name: 'EarlierWait',
  properties: {
    /** The pass or the item of an application. */
    subjectId: p.uuid().primary(),
    since: p.datetime(3),
  },
});

/** What waited already when there were no reminders yet, and when they began. */
export class EarlierWait extends EarlierWaitSchema.class {}
EarlierWaitSchema.setClass(EarlierWait);
