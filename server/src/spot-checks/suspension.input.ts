import { Field, InputType } from 'type-graphql';
import { CompanyConditions } from '../companies/company-search.js';
import { SuspensionStateEnum } from './spot-check.enums.js';
import type { SuspensionState } from './suspension.js';

@InputType('SuspensionFilter', { description: 'Filter for suspensions; all given conditions must hold.' })
export class SuspensionFilterInput extends CompanyConditions {
  @Field(() => [SuspensionStateEnum], {
    nullable: true,
    description: 'Any of these states at the time of the request.',
  })
  states?: SuspensionState[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these ports, by code.' })
  portCodes?: string[] | null;
}
