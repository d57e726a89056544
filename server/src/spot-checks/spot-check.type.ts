import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import type { SpotCheckResult } from './spot-check.entity.js';
import { SpotCheckResultEnum } from './spot-check.enums.js';
import { SuspensionType } from './suspension.type.js';

@ObjectType('SpotCheck', { description: 'A reviewer’s check after a single-entry pass was issued (抽檢).' })
export class SpotCheckType {
  @Field(() => SpotCheckResultEnum, { description: 'What it found.' })
  result!: SpotCheckResult;

  @Field(() => String, { nullable: true, description: 'Why it was failed; null unless the pass may be read in clear.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When (抽檢日期).' })
  checkedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'By whom (抽檢人員); null unless the pass may be read in clear.',
  })
  checkedBy!: string | null;

  @Field(() => SuspensionType, { nullable: true, description: 'What a failed check brought about.' })
  suspension!: SuspensionType | null;
}
