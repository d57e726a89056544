import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedType, PortAreaType } from '../ports/port.type.js';
import type { AreaRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { type GateState, GateStateEnum } from './gate.enums.js';

@ObjectType('Gate', { description: 'Where passes are checked and passages counted (管制站).' })
export class GateType extends NamedType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => String, { description: 'As the gate’s own system calls it; never given to another.' })
  code!: string;

  @Field(() => PortAreaType, { description: 'What one enters through it.' })
  area!: AreaRow;

  @Field(() => GateStateEnum, { description: 'Whether it is in use.' })
  state(): GateState {
    return this.closedAt ? 'CLOSED' : 'OPEN';
  }

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null unless it is.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'To be sent with a change: of two who change at once one wins.' })
  version!: number;
}

@ObjectType({ description: 'A page of gates.' })
export class GatePage extends pageType(GateType) {}
