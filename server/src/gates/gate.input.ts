import { Field, ID, InputType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { DateTime } from '../shared/scalars.js';
import { type Direction, DirectionEnum, type GateState, GateStateEnum } from './gate.enums.js';

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

@InputType({ description: 'Which gates; all given conditions must hold.' })
export class GateFilter {
  @Field(() => String, { nullable: true, description: 'Any part of code or name.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this port.' })
  portCode?: string | null;

  @Field(() => GateStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: GateState | null;
}

@InputType({ description: 'What a gate is called on screens and in lists.' })
export class GateNamesInput {
  @Field(() => String, { description: 'In Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'In English.' })
  nameEn!: string;
}

@InputType({ description: 'A gate that is to be made.' })
export class CreateGateInput extends GateNamesInput {
  @Field(() => String, { description: 'Up to 30 letters, digits and `-`, kept in capitals. Taken: GATE_CODE_TAKEN.' })
  code!: string;

  @Field(() => String, { description: 'Code of the area that one enters through it.' })
  areaCode!: string;
}

@InputType({ description: 'A gate’s own system.' })
export class GateSystemInput {
  @Field(() => String, { description: 'What it is called. Taken: ACCOUNT_NAME_TAKEN.' })
  name!: string;

  @Field(() => [BranchCodeEnum], { description: 'For whose gates it speaks; at least one.' })
  branchCodes!: BranchCode[];
}
