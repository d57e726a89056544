import { Field, InputType, Int } from 'type-graphql';
import type { GateCondition } from '../gates/gate-contact.entity.js';
import { DateTime } from '../shared/scalars.js';
import { GateConditionEnum, GateHealthStateEnum } from './gate-health.enums.js';
import type { GateHealthState } from './gate-health-states.js';

@InputType({ description: 'What a gate system says of one of its gates.' })
export class ReportedGateInput {
  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;

  @Field(() => GateConditionEnum, { description: 'Whether the gate works.' })
  condition!: GateCondition;

  @Field(() => String, {
    nullable: true,
    description:
      'The `cursor` of the last changes of passes that the gate has applied; left out if it keeps no copy. Not one of an unfinished snapshot.',
  })
  cursor?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Number of passages that wait to be reported, 0 or more.' })
  unsentEvents!: number;
}

@InputType({ description: 'What a gate system says of itself and its gates.' })
export class GateHealthInput {
  @Field(() => String, { description: 'Name and version of its software, at most 100 characters.' })
  software!: string;

  @Field(() => DateTime, { description: 'Its clock as it sends this.' })
  clock!: Date;

  @Field(() => [ReportedGateInput], { description: 'Its gates, each once; at most 250.' })
  gates!: ReportedGateInput[];
}

@InputType({ description: 'Filter for the health of gates; all given conditions must hold.' })
export class GateHealthFilter {
  @Field(() => GateHealthStateEnum, { nullable: true, description: 'Gates in this state.' })
  state?: GateHealthState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether something is wrong with the gate: any state but OK and NEVER_HEARD.',
  })
  wrong?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Gates of this port, by its code.' })
  portCode?: string | null;
}
