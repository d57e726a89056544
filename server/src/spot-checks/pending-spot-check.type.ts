import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('PendingSpotCheck', { description: 'A spot check that the viewer may still make.' })
export class PendingSpotCheckType {
  @Field(() => Boolean, { description: 'Whether the viewer applied for the pass; a colleague must then check it.' })
  submittedByViewer!: boolean;

  @Field(() => DateTime, {
    description: 'Last second of the suspension that would follow if the check failed now.',
  })
  suspensionTo!: Date;
}
