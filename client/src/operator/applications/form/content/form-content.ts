import type {
  ApplicationCorrectionInput,
  ApplicationDraftInput,
  ApplicationInput,
  BranchCode,
  DraftPartsFragment,
  FormDescriptionFragment,
  TermInput,
} from '../../../../gql/graphql';
import { formatDate, parseDate } from '../../../../lib/dates';
import type { FormStart } from '../../../new-application/form-address';
import { type Consents, type FormField, fieldsOf, stepsOf, wholeNumber } from './form-steps';

/** A form as it is being filled in. */
export interface FormContent {
  reason: string;
  areaCodes: string[];
  personIds: string[];
  passNumbers: string[];
  pickupPortCode: string;
  /** As it is typed, in western or ROC years. */
  startDay: string;
  term: TermInput | null;
  /** For which more passes are asked for: `2026-12`. */
  month: string;
  /** As it is typed. */
  morePasses: string;
  branchCode: BranchCode | '';
}

export const noContent: FormContent = {
  reason: '',
  areaCodes: [],
  personIds: [],
  passNumbers: [],
  pickupPortCode: '',
  startDay: '',
  term: null,
  month: '',
  morePasses: '',
  branchCode: '',
};

export const contentOfDraft = (draft: DraftPartsFragment): FormContent => ({
  reason: draft.reason,
  areaCodes: [...draft.areaCodes],
  personIds: [...draft.personIds],
  passNumbers: [...draft.passNumbers],
  pickupPortCode: draft.pickupPortCode ?? '',
  startDay: draft.startDay ? formatDate(draft.startDay) : '',
  term: draft.term && { count: draft.term.count, unit: draft.term.unit },
  month: draft.month ?? '',
  morePasses: draft.morePasses === null ? '' : String(draft.morePasses),
  branchCode: draft.branchCode ?? '',
});

/** A new form: of what it is begun with, that which it is about. */
export const startContent = (form: FormDescriptionFragment, { personIds, passNumbers }: FormStart): FormContent => ({
  ...noContent,
  personIds: form.subject === 'PEOPLE' ? personIds : [],
  passNumbers: form.subject === 'PASSES' ? passNumbers : [],
});

const termOf = (term: TermInput | null): TermInput | null => term && { count: term.count, unit: term.unit };

/** What a draft keeps; a day that cannot be read yet is left out. */
export const draftInput = (content: FormContent): ApplicationDraftInput => ({
  reason: content.reason,
  areaCodes: [...content.areaCodes],
  personIds: [...content.personIds],
  passNumbers: [...content.passNumbers],
  pickupPortCode: content.pickupPortCode || null,
  startDay: parseDate(content.startDay) ?? null,
  term: termOf(content.term),
  month: content.month || null,
  morePasses: wholeNumber(content.morePasses) ?? null,
  branchCode: content.branchCode || null,
});

/** The part of the content that the form has fields for; the API would refuse anything else. */
function contentOf(form: FormDescriptionFragment, content: FormContent) {
  const fields = stepsOf(form).flatMap((step) => fieldsOf(form, step));
  const { reason, ...rest } = draftInput(content);
  return {
    reason: reason ?? '',
    ...Object.fromEntries(Object.entries(rest).filter(([field]) => fields.includes(field as FormField))),
  };
}

export const applicationInput = (
  form: FormDescriptionFragment,
  content: FormContent,
  consents: Consents,
  draftId: string | undefined,
): ApplicationInput => ({
  ...contentOf(form, content),
  form: form.kind,
  ...(form.consents.includes('PERSONAL_DATA') && { personalDataConsent: consents.personalData }),
  ...(form.consents.includes('DOCUMENTS') && { documentsConfirmed: consents.documents }),
  draftId,
});

/** The same for a returned application, whose people or passes stay. */
export function correctionInput(form: FormDescriptionFragment, content: FormContent): ApplicationCorrectionInput {
  const { personIds, passNumbers, ...correction } = contentOf(form, content) as ApplicationDraftInput;
  return correction;
}
