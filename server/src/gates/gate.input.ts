import { Field, ID, InputType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { Direction } from '../passes/direction.js';
import { DirectionEnum } from '../passes/pass.enums.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { DateTime } from '../shared/scalars.js';
import { type GateState, GateStateEnum } from './gate.enums.js';

@InputType({ description: 'A passage as a gate reports it.' })
export class PassageInput {
  @Field(() => ID, { description: 'UUID assigned by the gate system; an event reported again is stored once.' })
  eventId!: string;

  @Field(() => String, { description: 'Number of the pass. A passage with an unknown number is stored as well.' })
  passNumber!: string;

  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;

  @Field(() => DirectionEnum, { description: 'Direction of the passage.' })
  direction!: Direction;

  @Field(() => DateTime, {
    description:
      'Time of the passage. May be late and out of order, but neither more than 5 minutes ahead of the server’s clock nor more than ten years ago.',
  })
  at!: Date;
}

@InputType({ description: 'Filter for gates; all given conditions must hold.' })
export class GateFilter {
  @Field(() => String, { nullable: true, description: 'Any part of code or name.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Gates of this port, by its code.' })
  portCode?: string | null;

  @Field(() => GateStateEnum, { nullable: true, description: 'Gates in this state.' })
  state?: GateState | null;
}

@InputType({ description: 'Names of a gate on screens and in lists.' })
export class GateNamesInput {
  @Field(() => String, { description: 'Name in Chinese, at most 100 characters.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English, at most 100 characters.' })
  nameEn!: string;
}

@InputType({ description: 'A new gate.' })
export class CreateGateInput extends GateNamesInput {
  @Field(() => String, {
    description: 'Up to 30 letters, digits and `-`, stored in capitals. GATE_CODE_TAKEN if another gate has it.',
  })
  code!: string;

  @Field(() => String, { description: 'Code of the port area that the gate leads into.' })
  areaCode!: string;
}

@InputType({ description: 'Name and branches of a gate system.' })
export class GateSystemInput {
  @Field(() => String, {
    description: 'Name of the gate system, at most 100 characters. ACCOUNT_NAME_TAKEN if another has it.',
  })
  name!: string;

  @Field(() => [BranchCodeEnum], { description: 'Branches whose gates it serves; at least one.' })
  branchCodes!: BranchCode[];
}
