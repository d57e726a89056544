import { Field, Int, ObjectType } from 'type-graphql';
import type { PassKind } from '../passes/pass.entity.js';
import { PassKindEnum } from '../passes/pass.enums.js';
import { PortType } from '../ports/port.type.js';
import type { PortRow } from '../ports/ports.js';
import { LocalDate } from '../shared/scalars.js';

@ObjectType('IssuedSeries', { description: 'Passes of a kind issued for a port, day by day.' })
export class IssuedSeriesType {
  @Field(() => PortType, { description: 'The port; for cards that of collection.' })
  port!: PortRow;

  @Field(() => PassKindEnum, { description: 'The kind of pass.' })
  kind!: PassKind;

  @Field(() => [Int], { description: 'How many on each day from the first to the last, cancelled ones included.' })
  issued!: number[];
}

@ObjectType('PassesIssued', { description: 'How many passes were issued per day, port and kind.' })
export class PassesIssuedType {
  @Field(() => LocalDate, { description: 'First day, in Taipei (R-TIME-1).' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  to!: string;

  @Field(() => [IssuedSeriesType], { description: 'One for each port and kind of which any was issued, by port.' })
  series!: IssuedSeriesType[];
}
