import { Field, ID, ObjectType } from 'type-graphql';
import type { Direction } from '../passes/direction.js';
import { DirectionEnum } from '../passes/pass.enums.js';
import { PortAreaType } from '../ports/port.type.js';
import type { AreaRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { PassageRefusalEnum } from './gate.enums.js';
import type { PassageRefusal } from './may-pass.js';

@ObjectType('PassageAnswer', { description: 'Whether a pass opens a gate at a given time.' })
export class PassageAnswerType {
  @Field(() => Boolean, { description: 'Whether the holder may pass.' })
  allowed!: boolean;

  @Field(() => PassageRefusalEnum, { nullable: true, description: 'Why the holder may not pass; null if they may.' })
  reason!: PassageRefusal | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the card for which this one was exchanged, the last of them; null if it was not.',
  })
  exchangedForNumber!: string | null;
}

@ObjectType('GatePeriod', { description: 'A time in which a pass opens areas.' })
export class GatePeriodType {
  @Field(() => DateTime, { description: 'First second; the time of the request for a period that runs already.' })
  from!: Date;

  @Field(() => DateTime, { description: 'First second at which the pass no longer opens these areas.' })
  until!: Date;

  @Field(() => [PortAreaType], { description: 'The areas that it opens in this time.' })
  areas!: readonly AreaRow[];
}

@ObjectType('GatePass', { description: 'A pass with the data a gate needs; contains no personal data.' })
export class GatePassType {
  @Field(() => String, { description: 'Pass number.' })
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the card for which this one was exchanged, the last of them; null if it was not.',
  })
  exchangedForNumber!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the pass may be used between `validFrom` and `validTo`: false while it is cancelled, exchanged, blocked or deactivated, or its card is not collected. As of now: `periods` also says what changes later.',
  })
  usable!: boolean;

  @Field(() => DateTime, {
    description: 'First second at which gates accept the pass; for a single-entry pass 10 minutes after issue.',
  })
  validFrom!: Date;

  @Field(() => DateTime, { description: 'Last second of validity.' })
  validTo!: Date;

  @Field(() => [PortAreaType], { description: 'Port areas the pass opens.' })
  areas!: AreaRow[];

  @Field(() => [GatePeriodType], {
    description:
      'When the pass opens which areas from now on, in order of time; empty if never. Contains everything that has been decided and takes effect later: a first day, the end of a deactivation, the last second of validity. A decision that changes it lists the pass again, so that a copy is right at every second.',
  })
  periods!: GatePeriodType[];
}

@ObjectType('PassChanges', {
  description: 'Passes that changed, each in its present state, ordered by their last change.',
})
export class PassChangesType {
  @Field(() => [GatePassType], { description: 'The passes that changed.' })
  passes!: GatePassType[];

  @Field(() => String, { description: 'Cursor for the next request (`since`).' })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether there are more changes after this cursor.' })
  more!: boolean;
}

@ObjectType('GateKey', { description: 'A public key with which gates verify the codes printed on passes, offline.' })
export class GateKeyType {
  @Field(() => ID, { description: 'ID of the key: the second part of each printed code.' })
  keyId!: string;

  @Field(() => String, { description: 'Ed25519 public key: 32 bytes in base64url.' })
  publicKey!: string;
}

@ObjectType('Passage', { description: 'A passage of a gate, as reported by the gate.' })
export class PassageType {
  @Field(() => ID, { description: 'ID of the event, assigned by the gate system.' })
  eventId!: string;

  @Field(() => DateTime, { description: 'Time of the passage.' })
  at!: Date;

  @Field(() => DirectionEnum, { description: 'Direction of the passage.' })
  direction!: Direction;

  @Field(() => PortAreaType, { description: 'The port area of the gate.' })
  area!: AreaRow;

  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;
}

@ObjectType({ description: 'A page of passages, latest first.' })
export class PassagePage extends pageType(PassageType) {}
