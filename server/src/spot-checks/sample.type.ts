import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('SampledPass', { description: 'A pass that was drawn for a spot check.' })
export class SampledPassType {
  @Field(() => Int, { description: 'In which place it was drawn, from 1.' })
  position!: number;

  @Field(() => PassType, { description: 'The pass, with its spot check once there is one.' })
  pass!: PassType;
}

@ObjectType({ description: 'A page of the passes of a sample, in the order in which they were drawn.' })
export class SampledPassPage extends pageType(SampledPassType) {}

@ObjectType('SpotCheckSample', {
  description:
    'A random sample of a branch’s recent single-entry passes (抽檢名單); the seed gives the same one again.',
})
export class SpotCheckSampleType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => BranchType, { description: 'The branch whose passes were drawn from.' })
  branch!: BranchRow;

  @Field(() => String, { description: 'What the lots were drawn with.' })
  seed!: string;

  @Field(() => Int, { description: 'Share of the passes that was drawn, in percent.' })
  sharePercent!: number;

  @Field(() => DateTime, { description: 'Passes issued at this instant or later were drawn from,' })
  issuedFrom!: Date;

  @Field(() => DateTime, { description: 'and before this one.' })
  issuedBefore!: Date;

  @Field(() => Int, { description: 'How many unchecked passes were drawn from.' })
  population!: number;

  @Field(() => Int, { description: 'How many were drawn.' })
  size!: number;

  @Field(() => Int, { description: 'How many of them are checked now.' })
  checked!: number;

  @Field(() => Int, { description: 'How many of them failed.' })
  failed!: number;

  @Field(() => DateTime, { description: 'When it was drawn.' })
  drawnAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  drawnBy!: string;
}

@ObjectType({ description: 'A page of samples.' })
export class SpotCheckSamplePage extends pageType(SpotCheckSampleType) {}
