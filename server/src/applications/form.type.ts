import { Field, Int, ObjectType } from 'type-graphql';
import { ID_KINDS, type IdKind } from '../access/words.js';
import type { AttachmentKind } from '../people/attachment.entity.js';
import { AttachmentKindEnum } from '../people/attachment-kind.enum.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { publishEnum } from '../shared/enums.js';
import { FORM_CODES, FORM_KINDS, type FormKind } from './application.entity.js';
import type { DecisionStep } from './decision-steps.js';
import { MAX_START_DAYS } from './form.check.js';
import { FormKindEnum } from './form-kind.enum.js';
import { FORMS, type FormConsent, type FormDescription } from './forms.js';
import type { Term, TermUnit } from './term.js';

export const TermUnitEnum = publishEnum<TermUnit>('TermUnit', 'In what a term is counted.', {
  DAY: '日.',
  MONTH: '月: clamps to the end of a shorter month (R-TIME-1).',
  YEAR: '年.',
});

export const DecisionStepEnum = publishEnum<DecisionStep>('DecisionStep', 'A step at which staff decide (R-PRD-1).', {
  REVIEW: '港務公司審查, by a reviewer of the branch.',
  POLICE_CHECK: '港警查核, by the police of the branch: somebody else than who reviewed.',
});

const FormSubjectEnum = publishEnum<FormDescription['subject']>('FormSubject', 'What a form is about.', {
  PEOPLE: 'People of the company (`personIds`).',
  PASSES: 'Passes that the company has (`passNumbers`).',
});

const FormConsentEnum = publishEnum<FormConsent>('FormConsent', 'What an applicant must agree to.', {
  PERSONAL_DATA: 'The consent text (`personalDataConsent`).',
  DOCUMENTS: 'That the documents are checked and right (`documentsConfirmed`).',
});

@ObjectType('Term', { description: 'How long a pass is to be valid: its last day is start + term − 1 day (R-PRD-1).' })
export class TermType {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => TermUnitEnum, { description: 'Of what.' })
  unit!: TermUnit;
}

export function presentTerm(term: Term): TermType {
  return Object.assign(new TermType(), term);
}

@ObjectType('RequiredFiles', { description: 'Files that a form asks of everybody identified by a kind of document.' })
export class RequiredFilesType {
  @Field(() => IdKindEnum, { description: 'The kind of document.' })
  idKind!: IdKind;

  @Field(() => [AttachmentKindEnum], { description: 'Kinds of files.' })
  kinds!: readonly AttachmentKind[];
}

@ObjectType('ApplicationForm', { description: 'A form as it is described: what it asks for and who decides.' })
export class ApplicationFormType {
  @Field(() => FormKindEnum, { description: 'Which form.' })
  kind!: FormKind;

  @Field(() => String, { description: 'Its code, which begins its numbers: `OM02` (R-NUM-2).' })
  code!: string;

  @Field(() => FormSubjectEnum, { description: 'What it is about.' })
  subject!: FormDescription['subject'];

  @Field(() => Boolean, { description: 'Whether `areaCodes` are asked for.' })
  asksAreas!: boolean;

  @Field(() => Boolean, { description: 'Whether `pickupPortCode` is asked for (領證港區).' })
  asksPickupPort!: boolean;

  @Field(() => Boolean, { description: 'Whether `startDay` is asked for.' })
  asksStartDay!: boolean;

  @Field(() => Int, { description: 'How many days ahead `startDay` may lie; today is 0.' })
  maxStartDays!: number;

  @Field(() => TermType, { nullable: true, description: 'The longest `term`; null if none is asked for.' })
  longestTerm!: TermType | null;

  @Field(() => [FormConsentEnum], { description: 'What must be agreed to.' })
  consents!: readonly FormConsent[];

  @Field(() => Boolean, { description: 'Whether certificate and data of the company must be in order (R-REG-6).' })
  needsApprovedCompany!: boolean;

  @Field(() => Boolean, { description: 'Whether a suspension of the company for a port stands in the way (R-ONE-7).' })
  suspendable!: boolean;

  @Field(() => [RequiredFilesType], { description: 'Files each person must have.' })
  requiredFiles!: RequiredFilesType[];

  @Field(() => [DecisionStepEnum], { description: 'Who decides, in this order; nobody where it takes effect at once.' })
  steps!: readonly DecisionStep[];

  @Field(() => Boolean, { description: 'Whether a card is made at its end.' })
  makesCard!: boolean;
}

/** Every form as the clients need it: from the same descriptions by which the server works. */
export function presentForms(): ApplicationFormType[] {
  return FORM_KINDS.map((kind) => {
    const { attachments, term, card, ...form } = FORMS[kind];
    return Object.assign(new ApplicationFormType(), {
      kind,
      code: FORM_CODES[kind],
      subject: form.subject,
      asksAreas: form.asksAreas,
      asksPickupPort: form.asksPickupPort,
      asksStartDay: form.asksStartDay,
      maxStartDays: MAX_START_DAYS,
      longestTerm: term && presentTerm(term),
      consents: form.consents,
      needsApprovedCompany: form.needsApprovedCompany,
      suspendable: form.suspendable,
      requiredFiles: ID_KINDS.map((idKind) =>
        Object.assign(new RequiredFilesType(), { idKind, kinds: attachments[idKind] }),
      ),
      steps: form.steps,
      makesCard: card !== null,
    });
  });
}
