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
    'A suspension (停權): after a failed spot check a company may not apply for foreign single-entry passes for that port for seven calendar days.',
})
export class SuspensionType {
  @Field(() => ID, { description: 'ID of the spot check that caused it.' })
  id!: string;

  @Field(() => SuspensionStateEnum, { description: 'State of the suspension at the time of the request.' })
  state!: SuspensionState;

  @Field(() => PortType, { description: 'The port concerned (停權港口).' })
  port!: PortRow;

  @Field(() => CompanySummaryType, { description: 'The suspended company.' })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Number of the pass that was checked.' })
  passNumber!: string;

  @Field(() => DateTime, {
    description: 'When the suspension began: the time of the check. The day of the check counts as its first day.',
  })
  from!: Date;

  @Field(() => DateTime, { description: 'Its last second unless it is lifted earlier: the end of the seventh day.' })
  to!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the reviewer who checked (抽檢人員); null if the viewer may not read the pass unmasked.',
  })
  checkedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of the failed check; null if the viewer may not read the pass unmasked.',
  })
  reason!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was lifted early (停權解除日期); null if it was not.',
  })
  liftedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the reviewer who lifted it (解除人員); null if the viewer may not read the pass unmasked.',
  })
  liftedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason for lifting it; null if the viewer may not read the pass unmasked.',
  })
  liftReason!: string | null;
}

@ObjectType({ description: 'A page of suspensions.' })
export class SuspensionPage extends pageType(SuspensionType) {}
