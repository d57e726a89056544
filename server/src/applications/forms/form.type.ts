import { Field, Int, ObjectType } from 'type-graphql';
import { ID_KINDS, type IdKind } from '../../access/words.js';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import { AttachmentKindEnum } from '../../people/attachment-kind.enum.js';
import { IdKindEnum } from '../../people/id-kind.enum.js';
import { build } from '../../shared/build.js';
import { publishEnum } from '../../shared/enums.js';
import type { DecisionStep } from './decision-steps.js';
import { MAX_START_DAYS } from './form.check.js';
import { FormKindEnum } from './form-kind.enum.js';
import { FORM_KIND_FACTS, type FormKind } from './form-kinds.js';
import { cardOf, FORMS, type FormConsent, type FormDescription } from './forms.js';
import { MAX_MONTHS_AHEAD, MAX_MORE_PASSES } from './more-passes.js';
import type { Term, TermUnit } from './term.js';

export const TermUnitEnum = publishEnum<TermUnit>('TermUnit', 'Unit of a term.', {
  DAY: '日: days.',
  MONTH: '月: months; a day that the last month lacks becomes its last day.',
  YEAR: '年: years.',
});

export const DecisionStepEnum = publishEnum<DecisionStep>(
  'DecisionStep',
  'A step at which staff decide on an application.',
  {
    REVIEW: '港務公司審查: review by a reviewer of the branch.',
    POLICE_CHECK: '港警查核: check by the port police of the branch, by a different person than the review.',
  },
);

const FormSubjectEnum = publishEnum<FormDescription['subject']>(
  'FormSubject',
  'Whether a form is about people or passes.',
  {
    PEOPLE: 'People of the company (`personIds`).',
    PASSES: 'Existing passes of the company (`passNumbers`).',
  },
);

const FormConsentEnum = publishEnum<FormConsent>('FormConsent', 'A confirmation the applicant must give.', {
  PERSONAL_DATA: 'That the consent text has been read and accepted (`personalDataConsent`).',
  DOCUMENTS: 'That the documents have been checked and are correct (`documentsConfirmed`).',
});

@ObjectType('Term', { description: 'Period of validity. The last day is first day + term − 1 day.' })
export class TermType {
  @Field(() => Int, { description: 'Number of units.' })
  count!: number;

  @Field(() => TermUnitEnum, { description: 'Unit of the count.' })
  unit!: TermUnit;
}

export function presentTerm(term: Term): TermType {
  return build(TermType, term);
}

@ObjectType('RequiredFiles', {
  description: 'Files that a form requires of each person identified by a kind of document.',
})
export class RequiredFilesType {
  @Field(() => IdKindEnum, { description: 'Kind of document that identifies the person.' })
  idKind!: IdKind;

  @Field(() => [AttachmentKindEnum], { description: 'Kinds of files required.' })
  kinds!: readonly AttachmentKind[];
}

@ObjectType('ApplicationForm', { description: 'Description of an application form: what it asks for and who decides.' })
export class ApplicationFormType {
  @Field(() => FormKindEnum, { description: 'The form described.' })
  kind!: FormKind;

  @Field(() => String, { description: 'Form code with which its application numbers begin, e.g. `OM02`.' })
  code!: string;

  @Field(() => FormSubjectEnum, { description: 'Whether the form is about people or about passes.' })
  subject!: FormDescription['subject'];

  @Field(() => Boolean, { description: 'Whether `areaCodes` must be given.' })
  asksAreas!: boolean;

  @Field(() => Boolean, { description: 'Whether `pickupPortCode` (領證港區) must be given.' })
  asksPickupPort!: boolean;

  @Field(() => Boolean, { description: 'Whether `startDay` must be given.' })
  asksStartDay!: boolean;

  @Field(() => Int, { description: 'How many days ahead `startDay` may be; today is 0.' })
  maxStartDays!: number;

  @Field(() => Boolean, {
    description: 'Whether `month`, `morePasses` and `branchCode` must be given.',
  })
  asksMorePasses!: boolean;

  @Field(() => Int, { description: 'How many months ahead `month` may be; this month is 0.' })
  maxMonthsAhead!: number;

  @Field(() => Int, { description: 'The largest number accepted as `morePasses`.' })
  maxMorePasses!: number;

  @Field(() => TermType, {
    nullable: true,
    description: 'The longest `term` accepted; null if the form does not ask for one.',
  })
  longestTerm!: TermType | null;

  @Field(() => [FormConsentEnum], { description: 'What the applicant must agree to.' })
  consents!: readonly FormConsent[];

  @Field(() => Boolean, {
    description: 'Whether the company needs an approved certificate and complete data before it can apply.',
  })
  needsApprovedCompany!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a suspension of the company for a port blocks applications for that port.',
  })
  suspendable!: boolean;

  @Field(() => [RequiredFilesType], { description: 'Files each person must have.' })
  requiredFiles!: RequiredFilesType[];

  @Field(() => [DecisionStepEnum], {
    description: 'The steps at which staff decide, in order; empty if the form takes effect at once.',
  })
  steps!: readonly DecisionStep[];

  @Field(() => Boolean, { description: 'Whether approval results in a new card.' })
  makesCard!: boolean;

  @Field(() => Boolean, { description: 'Whether it takes effect as soon as it is submitted, without a decision.' })
  takesEffectAtOnce!: boolean;

  @Field(() => Boolean, { description: 'Whether it issues passes on paper, which the company prints itself.' })
  issuesPrints!: boolean;

  @Field(() => Boolean, { description: 'Whether the application goes to a branch, which decides on it.' })
  goesToBranch!: boolean;
}

/** The descriptions of all forms, for the clients. */
export function presentForms(): ApplicationFormType[] {
  return (Object.keys(FORMS) as FormKind[]).map((kind) => {
    const { attachments, term, issues, ...form } = FORMS[kind];
    return build(ApplicationFormType, {
      kind,
      code: FORM_KIND_FACTS[kind].code,
      subject: form.subject,
      asksAreas: form.asksAreas,
      asksPickupPort: form.asksPickupPort,
      asksStartDay: form.asksStartDay,
      maxStartDays: MAX_START_DAYS,
      asksMorePasses: form.asksMorePasses,
      maxMonthsAhead: MAX_MONTHS_AHEAD,
      maxMorePasses: MAX_MORE_PASSES,
      longestTerm: term && presentTerm(term),
      consents: form.consents,
      needsApprovedCompany: form.needsApprovedCompany,
      suspendable: form.suspendable,
      requiredFiles: ID_KINDS.map((idKind) => build(RequiredFilesType, { idKind, kinds: attachments[idKind] })),
      steps: form.steps,
      makesCard: cardOf(kind) !== null,
      takesEffectAtOnce: form.effects.onSubmission !== undefined,
      issuesPrints: issues?.medium === 'PAPER',
      goesToBranch: form.decidedBy !== 'NO_BRANCH',
    });
  });
}
