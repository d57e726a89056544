import { Field, InputType } from 'type-graphql';
import { CompanyConditions } from '../companies/company-search.js';
import { DateTime } from '../shared/scalars.js';

/** What the lists of registrations and certificates may both be asked for. */
@InputType()
export abstract class ReviewFilter extends CompanyConditions {
  @Field(() => DateTime, { nullable: true, description: 'Submitted at this time or later.' })
  submittedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Submitted before this time.' })
  submittedBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Decided at this time or later.' })
  decidedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Decided before this time.' })
  decidedBefore?: Date | null;
}
