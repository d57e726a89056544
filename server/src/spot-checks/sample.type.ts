import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('SampledPass', { description: 'A pass drawn for a spot check.' })
export class SampledPassType {
  @Field(() => Int, { description: 'Position in the order of drawing, starting at 1.' })
  position!: number;

  @Field(() => PassType, { description: 'The pass, with its spot check if there was one.' })
  pass!: PassType;
}

@ObjectType({ description: 'A page of the passes of a sample, in the order of drawing.' })
export class SampledPassPage extends pageType(SampledPassType) {}

@ObjectType('SpotCheckSample', {
  description:
    'A random sample of a branch’s recent single-entry passes (抽檢名單). Its seed makes the drawing reproducible.',
})
export class SpotCheckSampleType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => BranchType, { description: 'The branch whose passes were drawn.' })
  branch!: BranchRow;

  @Field(() => String, { description: 'Seed of the random drawing.' })
  seed!: string;

  @Field(() => Int, { description: 'Share of the passes drawn, in percent.' })
  sharePercent!: number;

  @Field(() => DateTime, { description: 'Start of the period of issue from which passes were drawn.' })
  issuedFrom!: Date;

  @Field(() => DateTime, { description: 'End of the period of issue, exclusive.' })
  issuedBefore!: Date;

  @Field(() => Int, { description: 'Number of unchecked passes from which the sample was drawn.' })
  population!: number;

  @Field(() => Int, { description: 'Number of passes drawn.' })
  size!: number;

  @Field(() => Int, { description: 'Number of passes of the sample that have been checked by now.' })
  checked!: number;

  @Field(() => Int, { description: 'Number of passes of the sample that failed the check.' })
  failed!: number;

  @Field(() => DateTime, { description: 'When the sample was drawn.' })
  drawnAt!: Date;

  @Field(() => String, { description: 'Name of the reviewer who drew it.' })
  drawnBy!: string;
}

@ObjectType({ description: 'A page of samples.' })
export class SpotCheckSamplePage extends pageType(SpotCheckSampleType) {}
