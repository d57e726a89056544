import { Field, Int, ObjectType } from 'type-graphql';
import type { PortRow } from '../ports/port.queries.js';
import { PortType } from '../ports/port.type.js';
import { LocalDate } from '../shared/scalars.js';
import type { PassKind } from './pass.entity.js';
import { PassKindEnum } from './pass.enums.js';

@ObjectType('DailyCount', { description: 'How many passes of a kind were issued on a day for a port.' })
export class DailyCountType {
  @Field(() => LocalDate, { description: 'The day, in Taipei (R-TIME-1).' })
  day!: string;

  @Field(() => PortType, { description: 'The port; for cards that of collection.' })
  port!: PortRow;

  @Field(() => PassKindEnum, { description: 'The kind of pass.' })
  kind!: PassKind;

  @Field(() => Int, { description: 'How many, cancelled ones included.' })
  issued!: number;
}
