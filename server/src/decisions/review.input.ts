import { Field, InputType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

/** What the lists of registrations and certificates may both be asked for. */
@InputType()
export abstract class ReviewFilter {
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

  @Field(() => DateTime, { nullable: true, description: 'Submitted at this time or later.' })
  submittedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Submitted before this time.' })
  submittedBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Decided at this time or later.' })
  decidedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Decided before this time.' })
  decidedBefore?: Date | null;
}
