import { Field, ID, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { publishEnum } from '../shared/enums.js';
import { ErrorCode } from '../shared/errors.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

const ReinstatementStateEnum = publishEnum(
  'ReinstatementState',
  'State of a reinstatement at the time of the request.',
  {
    PENDING: '恢復待生效: it takes effect later.',
    IN_EFFECT: '已恢復: it took effect.',
    LAPSED: '已失效: the pass ended before it took effect.',
  },
);
export type ReinstatementState = keyof typeof ReinstatementStateEnum;

@ObjectType('Reinstatement', {
  description: 'A reinstatement (停用恢復) of a pass that was deactivated because it had not been used.',
})
export class ReinstatementType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Application number, `OM08-` and so on.' })
  number!: string;

  @Field(() => PassType, { description: 'The pass, masked unless the viewer may read it now.' })
  pass!: PassType;

  @Field(() => DateTime, { description: 'When it was applied for (申請恢復日期).' })
  appliedAt!: Date;

  @Field(() => DateTime, { description: 'From when on the pass can be used (恢復通行時間).' })
  effectiveAt!: Date;

  @Field(() => ReinstatementStateEnum, { description: 'What became of it.' })
  state!: ReinstatementState;

  @Field(() => String, {
    description:
      'Name of the person who applied for it (執行人), staff included. Masked for those who do not own the pass, unless they belong to the same company.',
  })
  by!: string;

  @Field(() => Boolean, { description: 'Whether staff of the port company applied for it.' })
  byStaff!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The company for which it was applied for; null for staff, and where the name of the person is masked.',
  })
  byCompany!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the reviewer who made it take effect at once; null if none did.',
  })
  atOnceBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it took effect at once; null if it did not, or the viewer does not own the pass.',
  })
  atOnceReason!: string | null;
}

@ObjectType({ description: 'A page of reinstatements.' })
export class ReinstatementPage extends pageType(ReinstatementType) {}

@ObjectType('ReinstatementError', { description: 'Why a pass cannot be reinstated now.' })
export class ReinstatementErrorType {
  @Field(() => ErrorCode, {
    description:
      'NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, NOT_DEACTIVATED, DEACTIVATED_OTHERWISE, CANCELLATION_OPEN or REINSTATEMENT_PENDING.',
  })
  code!: ErrorCode;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the pending reinstatement takes effect, or the pass expired; null for other reasons.',
  })
  until!: Date | null;

  @Field(() => String, { nullable: true, description: 'Number of the open application for its cancellation.' })
  applicationNumber!: string | null;
}

@ObjectType('ReinstatementResult', { description: 'The result for one of the passes to be reinstated.' })
export class ReinstatementResultType {
  @Field(() => String, { description: 'The pass number, as it was sent.' })
  passNumber!: string;

  @Field(() => ReinstatementType, { nullable: true, description: 'The reinstatement; null if it was refused.' })
  reinstatement!: ReinstatementType | null;

  @Field(() => ReinstatementErrorType, { nullable: true, description: 'Why it was refused; null if it was not.' })
  error!: ReinstatementErrorType | null;
}
