import type { FormDescriptionFragment } from '../../../../gql/graphql';
import { parseDate } from '../../../../lib/dates';
import type { FormContent } from './form-content';

/** In the order of every form: what is chosen from passes comes after them, who may be chosen for a port after the port. */
export const formSteps = ['reason', 'passes', 'areas', 'term', 'more', 'people', 'consents', 'check'] as const;
export type FormStep = (typeof formSteps)[number];

export interface Consents {
  personalData: boolean;
  documents: boolean;
}

export type FormField =
  | 'reason'
  | 'passNumbers'
  | 'areaCodes'
  | 'pickupPortCode'
  | 'startDay'
  | 'term'
  | 'month'
  | 'morePasses'
  | 'branchCode'
  | 'personIds'
  | 'personalDataConsent'
  | 'documentsConfirmed';

const askedIn = (form: FormDescriptionFragment): Record<FormStep, (FormField | false)[]> => ({
  reason: ['reason'],
  passes: [form.subject === 'PASSES' && 'passNumbers'],
  areas: [form.asksAreas && 'areaCodes'],
  term: [form.asksPickupPort && 'pickupPortCode', form.asksStartDay && 'startDay', form.longestTerm !== null && 'term'],
  more: form.asksMorePasses ? ['month', 'morePasses', 'branchCode'] : [],
  people: [form.subject === 'PEOPLE' && 'personIds'],
  consents: [
    form.consents.includes('PERSONAL_DATA') && 'personalDataConsent',
    form.consents.includes('DOCUMENTS') && 'documentsConfirmed',
  ],
  check: [],
});

/** What a step asks for in this form. */
export const fieldsOf = (form: FormDescriptionFragment, step: FormStep): FormField[] =>
  askedIn(form)[step].filter((field) => field !== false);

/** The steps of a form: those in which it asks for something, and the check. */
export const stepsOf = (form: FormDescriptionFragment): FormStep[] =>
  formSteps.filter((step) => step === 'check' || fieldsOf(form, step).length > 0);

/** The step of a field, or of a row of it: `personIds.3`. */
export function stepOfField(form: FormDescriptionFragment, path: string | undefined): FormStep | undefined {
  const head = path?.split('.')[0];
  return stepsOf(form).find((step) => fieldsOf(form, step).some((field) => field === head));
}

/** The number that was typed, from 1 to 9999. */
export const wholeNumber = (typed: string): number | undefined =>
  /^\s*0*[1-9]\d{0,3}\s*$/.test(typed.normalize('NFKC')) ? Number(typed.normalize('NFKC')) : undefined;

/** Whether there is something in a field; the server has the last word on what. */
export function isFilled(field: FormField, content: FormContent, consents: Consents): boolean {
  switch (field) {
    case 'reason':
      return content.reason.trim() !== '';
    case 'startDay':
      return parseDate(content.startDay) !== undefined;
    case 'pickupPortCode':
      return content.pickupPortCode !== '';
    case 'morePasses':
      return wholeNumber(content.morePasses) !== undefined;
    case 'term':
      return content.term !== null;
    case 'personalDataConsent':
      return consents.personalData;
    case 'documentsConfirmed':
      return consents.documents;
    default:
      return content[field].length > 0;
  }
}
