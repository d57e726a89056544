import { Field, InputType } from 'type-graphql';
import { SuspensionStateEnum } from './spot-check.enums.js';
import type { SuspensionState } from './suspension.js';

@InputType('SuspensionFilter', { description: 'Filter for suspensions; all given conditions must hold.' })
export class SuspensionFilterInput {
  @Field(() => [SuspensionStateEnum], {
    nullable: true,
    description: 'Any of these states at the time of the request.',
  })
  states?: SuspensionState[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these ports, by code.' })
  portCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Complete organisation number of the company (UBN or agency code).',
  })
  organisationNumber?: string | null;
}
