import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PortAreaType } from '../ports/port.type.js';
import type { AreaRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { type Direction, DirectionEnum, PassageRefusalEnum } from './gate.enums.js';
import type { PassageRefusal } from './may-pass.js';

@ObjectType('PassageAnswer', { description: 'Whether a pass opens a gate at a time (R-GATE-1).' })
export class PassageAnswerType {
  @Field(() => Boolean, { description: 'Whether the holder may pass.' })
  allowed!: boolean;

  @Field(() => PassageRefusalEnum, { nullable: true, description: 'Why not; null if they may.' })
  reason!: PassageRefusal | null;
}

@ObjectType('PassageReport', { description: 'What became of reported passages.' })
export class PassageReportType {
  @Field(() => Int, { description: 'Stored now.' })
  stored!: number;

  @Field(() => Int, { description: 'Known already by their event ids, and left as they were.' })
  known!: number;

  @Field(() => [String], { description: 'Numbers among those stored now that no pass has.' })
  unknownNumbers!: string[];
}

@ObjectType('GatePass', { description: 'A pass as gates need it: nothing personal.' })
export class GatePassType {
  @Field(() => String, { description: 'Pass number.' })
  number!: string;

  @Field(() => Boolean, { description: 'Whether it may be used between its first and last second, as things are.' })
  usable!: boolean;

  @Field(() => DateTime, {
    description: 'First second at which gates let pass; of a single-entry pass the tenth minute (R-ONE-5).',
  })
  validFrom!: Date;

  @Field(() => DateTime, { description: 'Last second of its validity.' })
  validTo!: Date;

  @Field(() => [PortAreaType], { description: 'Areas it opens.' })
  areas!: AreaRow[];
}

@ObjectType('PassChanges', {
  description: 'Passes that changed, each as it is now, in the order of their last change.',
})
export class PassChangesType {
  @Field(() => [GatePassType], { description: 'The passes.' })
  passes!: GatePassType[];

  @Field(() => String, { description: 'Where to go on from.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether more are waiting behind the cursor.' })
  more!: boolean;
}

@ObjectType('GateKey', { description: 'A key by which a gate verifies printed codes offline.' })
export class GateKeyType {
  @Field(() => ID, { description: 'As in the codes: their second part.' })
  keyId!: string;

  @Field(() => String, { description: 'Ed25519 public key: 32 bytes in base64url.' })
  publicKey!: string;
}

@ObjectType('Passage', { description: 'Somebody passed a gate.' })
export class PassageType {
  @Field(() => ID, { description: 'Id of the event, given by the gate.' })
  eventId!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => DirectionEnum, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => PortAreaType, { description: 'The area of the gate.' })
  area!: AreaRow;

  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;
}

@ObjectType({ description: 'A page of passages, latest first.' })
export class PassagePage extends pageType(PassageType) {}
