import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { DateTime, LocalDate } from '../../shared/scalars.js';
import { TermType } from '../forms/form.type.js';
import { FormKindEnum } from '../forms/form-kind.enum.js';
import type { FormKind } from '../forms/form-kinds.js';

@ObjectType('ApplicationDraft', {
  description:
    'An application not yet submitted. Only operators who own it can see and continue it: its account, and those with the company reading right.',
})
export class ApplicationDraftType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => FormKindEnum, { description: 'The form used.' })
  form!: FormKind;

  @Field(() => String, { description: 'Reason entered so far.' })
  reason!: string;

  @Field(() => [String], { description: 'Codes of the areas chosen so far.' })
  areaCodes!: string[];

  @Field(() => [ID], { description: 'People chosen so far; some may have been removed since.' })
  personIds!: string[];

  @Field(() => [String], { description: 'Numbers of the passes chosen so far; some may have been cancelled since.' })
  passNumbers!: string[];

  @Field(() => String, { nullable: true, description: 'Code of the pickup port chosen so far.' })
  pickupPortCode!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day chosen so far; it may be in the past by now.' })
  startDay!: string | null;

  @Field(() => TermType, { nullable: true, description: 'Term chosen so far.' })
  term!: TermType | null;

  @Field(() => String, { nullable: true, description: 'Month chosen so far; it may be over by now.' })
  month!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of more single-entry passes entered so far.' })
  morePasses!: number | null;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'Branch chosen so far.' })
  branchCode!: BranchCode | null;

  @Field(() => DateTime, { description: 'When the draft was last saved.' })
  updatedAt!: Date;

  @Field(() => Int, {
    description: 'Version of the draft, to be sent when saving; CONFLICT if a colleague has saved it since.',
  })
  version!: number;
}
