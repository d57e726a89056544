import { FieldResolver, Resolver } from 'type-graphql';
import { CompanyType } from '../companies/company.type.js';
import { build } from '../shared/build.js';
import { ReminderScheduleType } from './reminder.type.js';
import { REMINDER_KINDS, REMINDERS } from './reminder-rules.js';

const schedules = REMINDER_KINDS.map((kind) => build(ReminderScheduleType, { kind, ...REMINDERS[kind] }));

@Resolver(() => CompanyType)
export class ReminderCompanyFields {
  @FieldResolver(() => [ReminderScheduleType], {
    description: 'When companies are reminded of what, the same for all.',
  })
  reminders(): readonly ReminderScheduleType[] {
    return schedules;
  }
}
