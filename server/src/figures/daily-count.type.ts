import { Field, Int, ObjectType } from 'type-graphql';
import type { PassKind } from '../passes/pass.entity.js';
import { PassKindEnum } from '../passes/pass.enums.js';
import { PortType } from '../ports/port.type.js';
import type { PortRow } from '../ports/ports.js';
import { LocalDate } from '../shared/scalars.js';

@ObjectType('IssuedSeries', { description: 'Daily numbers of passes of one kind issued for one port.' })
export class IssuedSeriesType {
  @Field(() => PortType, { description: 'The port the pass opens; for cards, the pickup port.' })
  port!: PortRow;

  @Field(() => PassKindEnum, { description: 'The kind of pass.' })
  kind!: PassKind;

  @Field(() => [Int], {
    description: 'Number of passes issued on each day from `from` to `to`, including passes cancelled later.',
  })
  issued!: number[];
}

@ObjectType('PassesIssued', { description: 'Number of passes issued per day, port and kind.' })
export class PassesIssuedType {
  @Field(() => LocalDate, { description: 'First day, in Taipei.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, in Taipei.' })
  to!: string;

  @Field(() => [IssuedSeriesType], {
    description: 'One series for each port and kind of which at least one pass was issued, ordered by port.',
  })
  series!: IssuedSeriesType[];
}
