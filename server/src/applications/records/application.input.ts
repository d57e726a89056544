import { Field, ID, InputType, Int } from 'type-graphql';
import type { Ownership } from '../../access/ownership.js';
import type { BranchCode } from '../../access/words.js';
import { OwnershipEnum } from '../../accounts/ownership.enum.js';
import { CompanyConditions } from '../../companies/company-search.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { publishEnum } from '../../shared/enums.js';
import { DateTime, LocalDate } from '../../shared/scalars.js';
import { TermUnitEnum } from '../forms/form.type.js';
import { FormKindEnum } from '../forms/form-kind.enum.js';
import type { FormKind } from '../forms/form-kinds.js';
import { ItemStateEnum } from '../forms/item.enums.js';
import type { ItemState } from '../forms/states.js';
import type { TermUnit } from '../forms/term.js';

@InputType({ description: 'Filter for applications; all given conditions must hold.' })
export class ApplicationFilter extends CompanyConditions {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: 'For operators: applications of their own, or the other applications of the current company, masked.',
  })
  ownership!: Ownership;

  @Field(() => String, {
    nullable: true,
    description: 'Any part of the application number, hyphens aside, for operators; its beginning for others.',
  })
  number?: string | null;

  @Field(() => [FormKindEnum], { nullable: true, description: 'Applications on any of these forms.' })
  forms?: FormKind[] | null;

  @Field(() => [ItemStateEnum], {
    nullable: true,
    description: 'Applications with at least one item in any of these states.',
  })
  states?: ItemState[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of ports: applications for an area of any of them, wherever the cards are collected.',
  })
  opensPortCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of areas: applications for any of them.' })
  areaCodes?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Applications submitted at this time or later.' })
  submittedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Applications submitted before this time.' })
  submittedBefore?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name or English name of a person on the application, or their complete ID or passport number. For operators on their own applications only, otherwise FILTER_NOT_ALLOWED.',
  })
  person?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name of the person who submitted the application (聯絡人). For operators on their own applications only, otherwise FILTER_NOT_ALLOWED.',
  })
  submittedBy?: string | null;
}

@InputType({ description: 'Period of validity. The last day is first day + term − 1 day.' })
export class TermInput {
  @Field(() => Int, { description: 'Number of units, from 1.' })
  count!: number;

  @Field(() => TermUnitEnum, { description: 'Unit of the count.' })
  unit!: TermUnit;
}

/** What a question about eligibility may say beside the ports. */
export const START_DAY = {
  nullable: true,
  description: 'First day of validity, if it is chosen: passes for other days do not count.',
} as const;
export const TERM = {
  nullable: true,
  description: 'Period of validity, if it is chosen. Error: OUT_OF_RANGE.',
} as const;

export const MONTH = {
  nullable: true,
  description:
    'The month for which more passes are asked for, e.g. `2026-12`: an application open for it is a reason, one for another month is not.',
} as const;

@InputType({
  description:
    'A completed form. `applicationForms` says which fields the chosen form asks for: those are required, others are refused with INVALID.',
})
export class ApplicationInput {
  @Field(() => FormKindEnum, { description: 'The form used.' })
  form!: FormKind;

  @Field(() => String, { description: 'Reason for the application (申請事由).' })
  reason!: string;

  @Field(() => [ID], { nullable: true, description: 'People of the company, 1 to 100.' })
  personIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Pass numbers of the company, 1 to 100 of them.' })
  passNumbers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the port areas; the ports follow from them.' })
  areaCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the port where the cards are collected (領證港區).' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of validity, today or later.' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'Period of validity.' })
  term?: TermInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The month in Taipei for which more single-entry passes are asked for, e.g. `2026-12`: this or a later one.',
  })
  month?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many single-entry passes beyond the three of the month are asked for, for each person.',
  })
  morePasses?: number | null;

  @Field(() => BranchCodeEnum, {
    nullable: true,
    description: 'The branch that decides: that of the port for which the passes are needed.',
  })
  branchCode?: BranchCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Confirms that the consent text has been read and accepted.' })
  personalDataConsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Confirms that the documents have been checked and are correct.',
  })
  documentsConfirmed?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The draft this application was started from; it is deleted when the submission succeeds. NOT_FOUND if the draft no longer exists, for example because a colleague has submitted it.',
  })
  draftId?: string | null;
}

/** What is done with people or passes that are not eligible. */
export type OnIneligible = 'REFUSE' | 'LEAVE_OUT';

export const OnIneligibleEnum = publishEnum<OnIneligible>(
  'OnIneligible',
  'What happens on submission to people or passes that are not eligible.',
  {
    REFUSE: 'The whole application is refused.',
    LEAVE_OUT:
      'They are left out and the rest is submitted; `leftOut` of the application lists them. Refused if none would remain, or for a reason of the company itself.',
  },
);

@InputType({ description: 'Changes to a returned application. Fields left out keep their value.' })
export class ApplicationCorrectionInput {
  @Field(() => String, { nullable: true, description: 'Reason for the application (申請事由).' })
  reason?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the port areas.' })
  areaCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the port where the cards are collected (領證港區).' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of validity.' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'Period of validity.' })
  term?: TermInput | null;

  @Field(() => String, { nullable: true, description: 'The month for which more single-entry passes are asked for.' })
  month?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many single-entry passes beyond three are asked for.' })
  morePasses?: number | null;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'The branch that decides.' })
  branchCode?: BranchCode | null;
}

export const DecidingActionEnum = publishEnum(
  'DecidingAction',
  'What staff can decide about an item of an application.',
  {
    APPROVE: '通過: the item proceeds to the next step; after the last step it takes effect.',
    RETURN: '退回補正: the company may correct the item and submit it again.',
    REJECT: '不通過: the item is refused for good.',
  },
);
export type DecidingAction = keyof typeof DecidingActionEnum;

@InputType({ description: 'A decision on one item of an application.' })
export class ItemDecisionInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => DecidingActionEnum, { description: 'The decision.' })
  action!: DecidingAction;

  @Field(() => String, {
    nullable: true,
    description: 'Reason, mailed to the company; required to return or reject the item.',
  })
  reason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many more single-entry passes an approval grants, from 1 to the number asked for; that number if left out. Only on a form that asks for more passes.',
  })
  grantedPasses?: number | null;
}

@InputType({ description: 'Content of a draft. Nothing but its size is checked.' })
export class ApplicationDraftInput {
  @Field(() => String, { nullable: true, description: 'Reason entered so far.' })
  reason?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the areas chosen so far.' })
  areaCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People chosen so far.' })
  personIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the passes chosen so far.' })
  passNumbers?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the pickup port chosen so far.' })
  pickupPortCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day chosen so far.' })
  startDay?: string | null;

  @Field(() => TermInput, { nullable: true, description: 'Term chosen so far.' })
  term?: TermInput | null;

  @Field(() => String, { nullable: true, description: 'Month chosen so far.' })
  month?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of more single-entry passes entered so far.' })
  morePasses?: number | null;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'Branch chosen so far.' })
  branchCode?: BranchCode | null;
}
