import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import type { SpotCheckResult } from './spot-check.entity.js';
import { SpotCheckResultEnum } from './spot-check.enums.js';
import { SuspensionType } from './suspension.type.js';

@ObjectType('SpotCheck', { description: 'A reviewer’s spot check (抽檢) of a single-entry pass after its issue.' })
export class SpotCheckType {
  @Field(() => SpotCheckResultEnum, { description: 'Result of the check.' })
  result!: SpotCheckResult;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of a failed check; null if the viewer may not read the pass unmasked.',
  })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When the check was made (抽檢日期).' })
  checkedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the reviewer who checked (抽檢人員); null if the viewer may not read the pass unmasked.',
  })
  checkedBy!: string | null;

  @Field(() => SuspensionType, {
    nullable: true,
    description: 'The suspension caused by a failed check; null otherwise.',
  })
  suspension!: SuspensionType | null;
}
