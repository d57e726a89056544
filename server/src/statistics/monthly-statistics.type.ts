import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { StandardReason } from '../applications/decisions/application-reasons.js';
import { FormKindEnum } from '../applications/forms/form-kind.enum.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { ItemActionEnum } from '../applications/forms/item.enums.js';
import type { ItemAction } from '../applications/forms/states.js';
import type { DeactivationReason } from '../passes/deactivation.entity.js';
import type { Direction } from '../passes/direction.js';
import { DeactivationReasonEnum, DirectionEnum } from '../passes/pass.enums.js';
import { BilingualNameType, BranchType, PortType } from '../ports/port.type.js';
import type { BranchRow, PortRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { LocalDate } from '../shared/scalars.js';
import { statisticsType } from './statistics.type.js';

const GROUP =
  'A field is null unless `groupBy` or `measures` names it, and all of them in the group of what small groups have together.';

@ObjectType({ description: 'Published figures that have in common what they are grouped by.' })
abstract class MonthlyGroupType {
  @Field(() => LocalDate, { nullable: true, description: 'By MONTH: the first day of the month.' })
  month!: string | null;

  @Field(() => Int, { nullable: true, description: 'COUNT: how many there were.' })
  count!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'AVERAGE_DAYS: how long they took on average; null also where nothing is measured.',
  })
  averageDays!: number | null;
}

@ObjectType({ description: 'Published figures by branch.' })
abstract class BranchGroupType extends MonthlyGroupType {
  @Field(() => BranchType, { nullable: true, description: 'By BRANCH: the branch.' })
  branch!: BranchRow | null;
}

@ObjectType('GateSummary', { description: 'Code and name of a gate, shown beside figures.' })
export class GateSummaryType extends BilingualNameType {
  @Field(() => String, { description: 'Code by which the gate’s own system calls it.' })
  code!: string;
}

@ObjectType('PassageGroup', { description: `Passages of published months. ${GROUP}` })
export class PassageGroupType extends BranchGroupType {
  @Field(() => PortType, { nullable: true, description: 'By PORT: the port of the gate.' })
  port!: PortRow | null;

  @Field(() => GateSummaryType, { nullable: true, description: 'By GATE: the gate.' })
  gate!: GateSummaryType | null;

  @Field(() => Int, { nullable: true, description: 'By HOUR: the hour of the day, 0 to 23.' })
  hour!: number | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'By DIRECTION: in or out.' })
  direction!: Direction | null;
}

export const ReasonGivenEnum = publishEnum<StandardReason | 'OTHER'>(
  'ReasonGiven',
  'Why an application was returned or rejected: one of the standard reasons, in whichever language, or another one.',
  {
    PHOTO_NOT_COMPLIANT: '照片不符規定: the photo does not comply.',
    DOCUMENT_ILLEGIBLE: '身分證明文件影像模糊、缺漏或已逾效期: the document is blurred, incomplete or expired.',
    DATA_DIFFER: '資料與身分證明文件不符: the data differ from the document.',
    PURPOSE_UNCLEAR: '申請事由或通行區域與業務不符: reason and areas do not fit the work.',
    PURPOSE_UNRELATED: '申請事由與港區作業無關: nothing to do with work in the port.',
    DOCUMENT_NOT_GENUINE: '檢附文件不實: the documents are not genuine.',
    POLICE_NEEDS_MORE: '港警查核所需資料不足: the port police need more.',
    POLICE_DATA_DIFFER: '資料與港警查核結果不一致: the data differ from what the port police found.',
    POLICE_CHECK_FAILED: '經港警查核不符合核發規定: the check of the port police does not allow a pass.',
    OTHER: 'A reason in words of the decider’s own, which are not shown.',
  },
);

@ObjectType('ApplicationGroup', {
  description: `Decisions on people and passes of applications, in published months. ${GROUP}`,
})
export class ApplicationGroupType extends BranchGroupType {
  @Field(() => FormKindEnum, { nullable: true, description: 'By FORM: the form.' })
  form!: FormKind | null;

  @Field(() => ItemActionEnum, {
    nullable: true,
    description: 'By OUTCOME: APPROVE at the last step, RETURN, REJECT or WITHDRAW.',
  })
  outcome!: ItemAction | null;

  @Field(() => ReasonGivenEnum, {
    nullable: true,
    description: 'By REASON: the reason; null also where none was given.',
  })
  reason!: StandardReason | 'OTHER' | null;
}

const ReinstatementOutcomeEnum = publishEnum('ReinstatementOutcome', 'When a reinstatement takes effect.', {
  IN_THE_MORNING: 'At 06:00 of the next day.',
  AT_ONCE: 'At once, by a decision of the branch.',
});
type ReinstatementOutcome = keyof typeof ReinstatementOutcomeEnum;

@ObjectType('ReinstatementGroup', { description: `Reinstatements applied for in published months. ${GROUP}` })
export class ReinstatementGroupType extends BranchGroupType {
  @Field(() => ReinstatementOutcomeEnum, { nullable: true, description: 'By OUTCOME: when it took effect.' })
  outcome!: ReinstatementOutcome | null;

  @Field(() => DeactivationReasonEnum, { nullable: true, description: 'By REASON: why the card was deactivated.' })
  reason!: DeactivationReason | null;
}

@ObjectType('CardUseGroup', { description: `Cards in force when a month was published. ${GROUP}` })
export class CardUseGroupType extends BranchGroupType {
  @Field(() => PortType, { nullable: true, description: 'By PORT: the pickup port.' })
  port!: PortRow | null;

  @Field(() => Int, { nullable: true, description: 'By MONTHS_UNUSED: whole months without a passage; 12 for more.' })
  monthsUnused!: number | null;
}

const TextMessageOutcomeEnum = publishEnum('TextMessageOutcome', 'What became of a text message.', {
  WAITING: 'Not handed over to the gateway.',
  SENT: 'Handed over; nothing is known of its delivery.',
  DELIVERED: 'Delivered, as the gateway reported.',
  UNDELIVERED: 'Not delivered, as the gateway reported.',
  REFUSED: 'Refused by the gateway.',
});
type TextMessageOutcome = keyof typeof TextMessageOutcomeEnum;

@ObjectType('TextMessageGroup', { description: `Text messages written in published months. ${GROUP}` })
export class TextMessageGroupType extends MonthlyGroupType {
  @Field(() => String, { nullable: true, description: 'By TEMPLATE: the name of the text.' })
  template!: string | null;

  @Field(() => TextMessageOutcomeEnum, { nullable: true, description: 'By OUTCOME: what became of it.' })
  outcome!: TextMessageOutcome | null;
}

@ObjectType('PassageStatistics', { description: 'Published figures about passages, in groups.' })
export class PassageStatisticsType extends statisticsType(PassageGroupType) {}

@ObjectType('ApplicationStatistics', { description: 'Published figures about decisions, in groups.' })
export class ApplicationStatisticsType extends statisticsType(ApplicationGroupType) {}

@ObjectType('ReinstatementStatistics', { description: 'Published figures about reinstatements, in groups.' })
export class ReinstatementStatisticsType extends statisticsType(ReinstatementGroupType) {}

@ObjectType('CardUseStatistics', { description: 'Published figures about the use of cards, in groups.' })
export class CardUseStatisticsType extends statisticsType(CardUseGroupType) {}

@ObjectType('TextMessageStatistics', { description: 'Published figures about text messages, in groups.' })
export class TextMessageStatisticsType extends statisticsType(TextMessageGroupType) {}
