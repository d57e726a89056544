import { Ctx, Field, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { ReadPurposeEnum } from '../audit/read-purpose.enum.js';
import type { ReadPurpose } from '../audit/read-purpose.js';
import type { RequestContext } from '../context.js';
import type { Direction } from '../passes/direction.js';
import type { PassKind } from '../passes/pass.entity.js';
import { DirectionEnum, PassKindEnum, PassStatusEnum } from '../passes/pass.enums.js';
import type { PassFacts } from '../passes/standing/facts.js';
import { type PassStatus, standing } from '../passes/standing/standing.js';
import { BranchType, PortAreaType, PortType } from '../ports/port.type.js';
import type { AreaRow, BranchRow, PortRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import type { OpenRecord } from './open-record.queries.js';

@ObjectType('OpenedHolderRecord', { description: 'What a holder reads their own record with.' })
export class OpenedHolderRecordType {
  @Field(() => String, { description: 'The argument of `holderRecord`. Shown once: only its hash is stored.' })
  token!: string;

  @Field(() => DateTime, { description: 'First second at which nothing is read with it any more.' })
  until!: Date;
}

@ObjectType('HolderPassage', { description: 'A passage of one of the holder’s own passes.' })
export class HolderPassageType {
  @Field(() => DateTime, { description: 'When the gate was passed.' })
  at!: DatabaseTime;

  @Field(() => String, { description: 'Number of the pass.' })
  passNumber!: string;

  @Field(() => DirectionEnum, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => PortAreaType, { description: 'The area that the gate leads to.' })
  area!: AreaRow;

  @Field(() => String, { description: 'Code of the gate.' })
  gateCode!: string;
}

@ObjectType({ description: 'A page of passages of the holder’s own passes.' })
export class HolderPassagePage extends pageType(HolderPassageType) {}

@ObjectType('HolderPass', { description: 'A pass as its holder sees it, without an account.' })
export class HolderPassType {
  facts!: PassFacts;

  @Field(() => String, { description: 'Pass number.' })
  number!: string;

  @Field(() => PassKindEnum, { description: 'Kind of pass.' })
  kind!: PassKind;

  @Field(() => PassStatusEnum, { description: 'Status at the time of the request.' })
  status(@Ctx() { now }: RequestContext): PassStatus {
    return standing(this.facts, now);
  }

  @Field(() => String, { description: 'Name of the company that applied for it.' })
  companyName!: string;

  @Field(() => PortType, {
    description: 'The port a single-entry pass opens; for cards, the pickup port (領證港區).',
  })
  port!: PortRow;

  @Field(() => [PortAreaType], { description: 'Port areas the pass opens.' })
  areas!: readonly AreaRow[];

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: DatabaseTime;

  @Field(() => DateTime, { description: 'First second of validity.' })
  validFrom!: DatabaseTime;

  @Field(() => DateTime, { description: 'Last second of validity.' })
  validTo!: DatabaseTime;

  @Field(() => DateTime, { nullable: true, description: 'When the card was collected (領證); null if it was not.' })
  collectedAt!: DatabaseTime | null;

  @Field(() => DateTime, { nullable: true, description: 'When the pass was cancelled; null if it was not.' })
  cancelledAt!: DatabaseTime | null;
}

@ObjectType({ description: 'A page of the holder’s own passes.' })
export class HolderPassPage extends pageType(HolderPassType) {}

@ObjectType('HolderIdNumberRead', {
  description: 'The holder’s ID number was read in clear: by which office, when and for what. Accounts are not named.',
})
export class HolderIdNumberReadType {
  @Field(() => DateTime, { description: 'When it was read.' })
  at!: DatabaseTime;

  @Field(() => ReadPurposeEnum, { description: 'What for.' })
  purpose!: ReadPurpose;

  @Field(() => String, { nullable: true, description: 'The company whose account read it; null if it was staff.' })
  companyName!: string | null;

  branchCodes!: readonly BranchCode[];

  @Field(() => [BranchType], {
    description: 'The branches of the port company for which staff read it; empty if it was a company.',
  })
  branches(@Ctx() { services }: RequestContext): BranchRow[] {
    return this.branchCodes.map((code) => services.ports.branch(code));
  }
}

@ObjectType({ description: 'A page of reads of the holder’s ID number.' })
export class HolderIdNumberReadPage extends pageType(HolderIdNumberReadType) {}

@ObjectType('HolderRecord', {
  description: 'What a holder sees of themselves without an account: nothing of others.',
})
export class HolderRecordType {
  record!: OpenRecord;

  @Field(() => DateTime, { description: 'First second at which it is closed.' })
  until!: Date;
}
