import { Field, Int, ObjectType } from 'type-graphql';
import { SINGLE_ENTRY_MONTHLY_LIMIT } from '../../passes/single-entry-monthly-limit.js';
import { build } from '../../shared/build.js';
import type { PersonFacts } from '../forms/eligibility.facts.js';

@ObjectType({ description: 'Foreign single-entry passes of a calendar month, in Taipei.' })
export class MonthlyEntries {
  @Field(() => Int, {
    description: 'How many the company has issued for the person’s passport this month and not voided.',
  })
  used!: number;

  @Field(() => Int, {
    description:
      'How many may be issued this month: three, over all companies, and what a branch granted this company beyond them.',
  })
  limit!: number;
}

/** R-ONE-3, R-ONE-10: by the company's own records, as far as a list tells (R-ACC-3). */
export function monthlyEntries({ takenSlots, grantedPlaces: { granted, used } }: PersonFacts): MonthlyEntries {
  return build(MonthlyEntries, { used: takenSlots.length + used, limit: SINGLE_ENTRY_MONTHLY_LIMIT + granted });
}
