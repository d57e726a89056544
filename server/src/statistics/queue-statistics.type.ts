import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { ItemStateEnum } from '../applications/forms/item.enums.js';
import type { ItemState } from '../applications/forms/states.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { DurationFiguresType } from './duration.type.js';
import { orderInput } from './statistics.input.js';
import { statisticsType } from './statistics.type.js';

export const QueueDimensionEnum = publishEnum('QueueDimension', 'What waiting cases can be grouped by.', {
  BRANCH: 'The branch of the application.',
  FORM: 'The form.',
  STEP: 'What they wait for: a decision at one of the steps, or a correction (RETURNED).',
});
export type QueueDimension = keyof typeof QueueDimensionEnum;

export const QueueMeasureEnum = publishEnum('QueueMeasure', 'What can be computed of a group of waiting cases.', {
  APPLICATIONS: 'Number of applications.',
  ITEMS: 'Number of people and passes on them.',
  WAITING: 'How long they have waited at this step.',
});
export type QueueMeasure = keyof typeof QueueMeasureEnum;

@InputType('QueueStatisticsOrder', { description: 'One order of groups of waiting cases.' })
export class QueueStatisticsOrderInput extends orderInput<QueueDimension, QueueMeasure>(
  QueueDimensionEnum,
  QueueMeasureEnum,
) {}

@ObjectType('QueueGroup', {
  description:
    'Cases that wait now, by what they are grouped by. A field is null unless `groupBy` or `measures` names it.',
})
export class QueueGroupType {
  @Field(() => BranchType, {
    nullable: true,
    description: 'By BRANCH: the branch; null also where no branch was chosen.',
  })
  branch!: BranchRow | null;

  @Field(() => FormKindEnum, { nullable: true, description: 'By FORM: the form.' })
  form!: FormKind | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'By STEP: what they wait for.' })
  step!: ItemState | null;

  @Field(() => Int, { nullable: true, description: 'APPLICATIONS: number of applications.' })
  applications!: number | null;

  @Field(() => Int, { nullable: true, description: 'ITEMS: number of people and passes.' })
  items!: number | null;

  @Field(() => DurationFiguresType, { nullable: true, description: 'WAITING: days at this step so far.' })
  waiting!: DurationFiguresType | null;
}

@ObjectType('QueueStatistics', { description: 'Figures about the cases that wait now, in groups.' })
export class QueueStatisticsType extends statisticsType(QueueGroupType) {}
