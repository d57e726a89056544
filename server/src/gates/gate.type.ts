import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BilingualNameType, PortAreaType } from '../ports/port.type.js';
import type { AreaRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { type GateState, GateStateEnum } from './gate.enums.js';

@ObjectType('Gate', { description: 'A gate (管制站), where passes are checked and passages are reported.' })
export class GateType extends BilingualNameType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Code by which the gate’s own system calls it; never given to another gate.' })
  code!: string;

  @Field(() => PortAreaType, { description: 'The port area the gate leads into.' })
  area!: AreaRow;

  @Field(() => GateStateEnum, { description: 'Whether the gate is open.' })
  state(): GateState {
    return this.closedAt ? 'CLOSED' : 'OPEN';
  }

  @Field(() => DateTime, { description: 'When the gate was created.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the gate was closed; null if it is open.' })
  closedAt!: Date | null;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}

@ObjectType({ description: 'A page of gates.' })
export class GatePage extends pageType(GateType) {}
