import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('PendingSpotCheck', { description: 'A spot check that the viewer’s branch may still make.' })
export class PendingSpotCheckType {
  @Field(() => Boolean, { description: 'Whether the viewer applied for the pass: then a colleague has to check it.' })
  ownFiling!: boolean;

  @Field(() => DateTime, {
    description: 'Last second of the suspension that a check failed now would bring (R-ONE-7).',
  })
  suspensionTo!: Date;
}
