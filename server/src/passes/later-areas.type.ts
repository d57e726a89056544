import { Field, ObjectType } from 'type-graphql';
import { PortAreaType } from '../ports/port.type.js';
import type { AreaRow } from '../ports/ports.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('LaterAreas', { description: 'Areas that a pass will open instead of those that it opens now.' })
export class LaterAreasType {
  @Field(() => DateTime, { description: 'First second at which it opens them.' })
  from!: Date;

  @Field(() => [PortAreaType], { description: 'All areas that it opens from then on.' })
  areas!: readonly AreaRow[];
}
