import { Field, InputType, Int } from 'type-graphql';
import { LocalDate } from '../shared/scalars.js';
import { FeeServiceEnum, FeeStateEnum } from './fee.type.js';
import type { FeeService } from './fee-rule.js';
import type { FeeState } from './fee-state.sql.js';

@InputType('FeeFilter', { description: 'Filter for fees; all given conditions must hold.' })
export class FeeFilterInput {
  @Field(() => [String], { nullable: true, description: 'Any of these branches, by code.' })
  branchCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Calendar month in Taipei in which the exchange was submitted, e.g. `2026-11`; anything else is INVALID.',
  })
  month?: string | null;

  @Field(() => [FeeStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: FeeState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a pass number, of the number of the card before, of a company name or of a receipt number.',
  })
  search?: string | null;
}

@InputType('FeeRuleInput', { description: 'What is to be charged from a given day.' })
export class FeeRuleInput {
  @Field(() => FeeServiceEnum, { description: 'What is charged for.' })
  service!: FeeService;

  @Field(() => LocalDate, { description: 'First day on which it is in force, tomorrow at the earliest.' })
  holdsFrom!: string;

  @Field(() => Int, { description: 'Amount in New Taiwan dollars, 0 to 100,000.' })
  amount!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first exchange of a card issued before this day is free; left out if there is no such day.',
  })
  freeIssuedBefore?: string | null;
}
