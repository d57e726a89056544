import { Field, ID, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { PortType } from '../ports/port.type.js';
import type { PortRow } from '../ports/ports.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { SuspensionStateEnum } from './spot-check.enums.js';
import type { SuspensionState } from './suspension.js';

@ObjectType('Suspension', {
  description:
    'A company barred from foreign single-entry passes for a port for seven calendar days (停權), by a failed spot check (R-ONE-7).',
})
export class SuspensionType {
  @Field(() => ID, { description: 'Key of the spot check that caused it.' })
  id!: string;

  @Field(() => SuspensionStateEnum, { description: 'Where it stands now.' })
  state!: SuspensionState;

  @Field(() => PortType, { description: 'The port (停權港口).' })
  port!: PortRow;

  @Field(() => CompanySummaryType, { description: 'The company.' })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Number of the pass that was checked.' })
  passNumber!: string;

  @Field(() => DateTime, { description: 'When it began: the moment of the check; that day is its first.' })
  from!: Date;

  @Field(() => DateTime, { description: 'Its last second, unless it is lifted: the end of the seventh day.' })
  to!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who checked (抽檢人員); null unless the pass may be read in clear.',
  })
  checkedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the check was failed; null unless the pass may be read in clear.',
  })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted (停權解除日期).' })
  liftedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who lifted it (解除人員); null unless the pass may be read in clear.',
  })
  liftedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted; null unless the pass may be read in clear.' })
  liftReason!: string | null;
}

@ObjectType({ description: 'A page of suspensions.' })
export class SuspensionPage extends pageType(SuspensionType) {}
