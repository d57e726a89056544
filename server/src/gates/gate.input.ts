import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { type Direction, DirectionEnum } from './gate.enums.js';

@InputType({ description: 'A passage as a gate reports it.' })
export class PassageInput {
  @Field(() => ID, { description: 'A UUID of the gate’s own: an event reported again is stored once.' })
  eventId!: string;

  @Field(() => String, { description: 'Number of the pass; one that no pass has is kept all the same.' })
  passNumber!: string;

  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;

  @Field(() => DirectionEnum, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => DateTime, { description: 'When; late and out of order is fine, the future is not.' })
  at!: Date;
}
