import { Field, ID, InputType, Int } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { LocalDate } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';
import { TermUnitEnum } from './form.type.js';
import { FormKindEnum } from './form-kind.enum.js';
import { ItemStateEnum } from './item.enums.js';
import type { ItemState } from './states.js';
import type { TermUnit } from './term.js';

@InputType({ description: 'Which applications; all given conditions must hold.' })
export class ApplicationFilter {
  @Field(() => String, { nullable: true, description: 'Application number, or its beginning.' })
  number?: string | null;

  @Field(() => [FormKindEnum], { nullable: true, description: 'Any of these forms.' })
  forms?: FormKind[] | null;

  @Field(() => [ItemStateEnum], { nullable: true, description: 'With a person or pass in any of these states.' })
  states?: ItemState[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the company’s name, or the beginning of its number.' })
  company?: string | null;
}

@InputType({ description: 'How long a pass is to be valid.' })
export class TermInput {
  @Field(() => Int, { description: 'How many, from 1.' })
  count!: number;

  @Field(() => TermUnitEnum, { description: 'Of what.' })
  unit!: TermUnit;
}

@InputType({
  description: 'A form, filled in. What it asks for tells `applicationForms`: that is required, anything else INVALID.',
})
export class ApplicationInput {
  @Field(() => FormKindEnum, { description: 'Which form.' })
  form!: FormKind;

  @Field(() => String, { description: 'Why it is applied for (申請事由).' })
  reason!: string;

  @Field(() => [ID], { nullable: true, description: 'People of the company, 1 to 100.' })
  personIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of passes of the company, 1 to 100.' })
  passNumbers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the areas; their ports follow.' })
  areaCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the port where cards are collected (領證港區).' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day, from today on (R-PRD-1).' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'How long (R-PRD-1).' })
  term?: TermInput | null;

  @Field(() => Boolean, { nullable: true, description: 'The consent text is read and accepted.' })
  personalDataConsent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'All documents are checked and right.' })
  documentsConfirmed?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The draft this began as; it is removed with success. NOT_FOUND when it is gone: somebody else may have submitted it.',
  })
  draftId?: string | null;
}

@InputType({ description: 'What of a returned application is to be another way; left out stays as it was.' })
export class ApplicationCorrectionInput {
  @Field(() => String, { nullable: true, description: 'Why it is applied for (申請事由).' })
  reason?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the areas.' })
  areaCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the port where cards are collected (領證港區).' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'How long.' })
  term?: TermInput | null;
}

export const DecidingActionEnum = publishEnum('DecidingAction', 'What staff may say to an item at a step (R-PRD-1).', {
  APPROVE: '通過: goes on to the next step; after the last one it takes effect.',
  RETURN: '退回補正: the company may correct it and send it in again.',
  REJECT: '不通過: this is the end of it.',
});
export type DecidingAction = keyof typeof DecidingActionEnum;

@InputType({ description: 'A decision on one item of an application.' })
export class ItemDecisionInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => DecidingActionEnum, { description: 'What is decided.' })
  action!: DecidingAction;

  @Field(() => String, { nullable: true, description: 'Why; required unless it is approved. It is mailed.' })
  reason?: string | null;
}

@InputType({ description: 'What a draft holds; nothing is checked but its size.' })
export class ApplicationDraftInput {
  @Field(() => String, { nullable: true, description: 'Reason so far.' })
  reason?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of areas so far.' })
  areaCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People so far.' })
  personIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of passes so far.' })
  passNumbers?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the port of collection so far.' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day so far.' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'Term so far.' })
  term?: TermInput | null;
}
