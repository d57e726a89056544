import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GateType } from '../gates/gate.type.js';
import type { GateCondition } from '../gates/gate-contact.entity.js';
import { GateSystemType } from '../gates/gate-system.type.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { GateConditionEnum, GateHealthStateEnum } from './gate-health.enums.js';
import type { GateHealthState } from './gate-health-states.js';

@ObjectType('GateHealth', { description: 'When an open gate was last heard of, and what its system says of it.' })
export class GateHealthType {
  @Field(() => GateType, { description: 'The gate.' })
  gate!: GateType;

  @Field(() => GateHealthStateEnum, { description: 'Whether it is heard of, and what is wrong with it.' })
  state!: GateHealthState;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When a system last named the gate in a question, a report of passages or of its health, to the minute; null if none ever did.',
  })
  heardAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Time of the latest passage at it; null if none is known.' })
  lastPassageAt!: Date | null;

  @Field(() => GateSystemType, { nullable: true, description: 'The system that named it last; null if none ever did.' })
  system!: GateSystemType | null;

  @Field(() => Int, { description: 'Connections on which that system is pushed changes of passes now.' })
  openStreams!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its health was last reported; null if it never was. What follows is from then.',
  })
  reportedAt!: Date | null;

  @Field(() => GateConditionEnum, { nullable: true, description: 'Whether it works.' })
  condition!: GateCondition | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last change of passes that it has applied; null if it keeps no copy.',
  })
  cursor!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Changes of passes that it had not applied, counted to 500; null if it keeps no copy.',
  })
  pendingChanges!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it has not applied changes that there were before; null if it has caught up.',
  })
  behindSince!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Passages that waited to be reported.' })
  unsentEvents!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'By how many seconds the clock of its system was ahead of the server’s; negative if it was behind.',
  })
  clockAheadSeconds!: number | null;

  @Field(() => String, { nullable: true, description: 'Name and version of the software of its system.' })
  software!: string | null;
}

@ObjectType({ description: 'A page of the health of gates.' })
export class GateHealthPage extends pageType(GateHealthType) {}

@ObjectType('GateHealthReport', { description: 'What a gate system is told that reported its health.' })
export class GateHealthReportType {
  @Field(() => Float, {
    description:
      'By how many seconds its clock is ahead of the server’s; negative if it is behind. To be kept below a minute.',
  })
  clockAheadSeconds!: number;

  @Field(() => [String], { description: 'Codes among the reported ones that no open gate of its branches has.' })
  unknownGates!: string[];

  @Field(() => Int, {
    description:
      'The most changes that one of its copies has not applied, counted to 500: if it is not 0, read `passChanges`.',
  })
  pendingChanges!: number;
}
