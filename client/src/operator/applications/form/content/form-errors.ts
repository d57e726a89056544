import { createMemo, createSignal } from 'solid-js';
import { apiErrorText } from '../../../../domain/errors/api-error-text';
import { requiredText } from '../../../../domain/errors/required-text';
import type { FormDescriptionFragment } from '../../../../gql/graphql';
import { now } from '../../../../lib/clock';
import { taipeiDate } from '../../../../lib/dates';
import type { ApiError } from '../../../../lib/errors';
import { t } from '../../../../lib/i18n';
import { createSignalFor } from '../../../../lib/state-of';
import type { SummaryError } from '../../../../ui/forms/ErrorSummary';
import { documentsWords, reasonLabel } from '../../form-words';
import type { FormState, SubmitError } from './form-state';
import { type FormField, type FormStep, fieldsOf, stepOfField } from './form-steps';
import { problemOf } from './judge-field';

export function stepTitle(form: FormDescriptionFragment, step: FormStep): string {
  if (step === 'reason') return reasonLabel(form.kind);
  if (step === 'areas' && form.subject === 'PASSES') return t('applications:step.newAreas');
  if (step === 'term' && !form.asksPickupPort) return t('applications:field.term');
  return t(`applications:step.${step}`);
}

/** Fields that share a step need names of their own. */
function labelOf(form: FormDescriptionFragment, field: string): string | undefined {
  if (field === 'personalDataConsent') return t('applications:consent.personalDataShort');
  if (field === 'documentsConfirmed') return t(`applications:consent.documentsShort.${documentsWords(form)}`);
  if (field === 'pickupPortCode') return t('applications:field.pickupPort');
  if (field === 'startDay' || field === 'term') return t(`applications:field.${field}`);
  if (field === 'month' || field === 'morePasses') return t(`application:field.${field}`);
  if (field === 'branchCode') return t('applications:field.branch');
  return undefined;
}

/** What an empty field asks for. */
export function requiredOf(form: FormDescriptionFragment, field: FormField): string {
  if (field === 'areaCodes' || field === 'personIds' || field === 'passNumbers')
    return t(`applicationForm:required.${field}`);
  return requiredText(field, labelOf(form, field) ?? reasonLabel(form.kind));
}

/** The field of an error without index: `areaCodes.3` is shown at the areas. */
const headOf = ({ error }: SubmitError) => error.field?.split('.')[0] ?? '';

const isUnreadable = ({ code, field }: ApiError) => code === 'INVALID' && field === 'startDay';

const isSame = (one: SummaryError, other: SummaryError) => one.field === other.field && one.text === other.text;

/** The field of the checking page at which the errors of a step are shown. */
export const placeInCheck = (form: FormDescriptionFragment, step: FormStep): string =>
  step === 'consents' || step === 'term' || step === 'more' ? step : (fieldsOf(form, step)[0] ?? step);

/** What the server refused and what is empty, at the fields and in the summary of the step on screen. */
export function createFormErrors(state: FormState, step: () => FormStep) {
  const { form } = state;
  const [marked, setMarked] = createSignalFor<ApiError[]>(step, () => []);
  const [attempts, setAttempts] = createSignal(0);
  const problemsHere = (): ApiError[] =>
    fieldsOf(form, step()).flatMap(
      (field) => problemOf(form, field, state.content, state.consents, taipeiDate(now())) ?? [],
    );
  const lacking = createMemo(() => problemsHere().length > 0);
  /** Once all of it is filled in, nothing is marked any more. */
  const empty = () => (lacking() ? marked() : []);
  const all = (): SubmitError[] => [...empty().map((error) => ({ error })), ...state.errors()];
  const here = () => all().filter((each) => step() === 'check' || stepOfField(form, each.error.field) === step());

  /** A person is named by the server, a pass by its number. */
  const textOf = ({ key, error }: SubmitError): string => {
    if (isUnreadable(error)) return t('applications:term.unreadable');
    if (error.code === 'REQUIRED' && key === undefined) return requiredOf(form, headOf({ error }) as FormField);
    if (key === undefined || form.subject === 'PEOPLE') return apiErrorText(error);
    return apiErrorText({ ...error, params: { ...error.params, person: key } });
  };
  const describedErrors = (): SummaryError[] => {
    const described = here().map((each): SummaryError => {
      const text = textOf(each);
      const { code } = each.error;
      if (each.key !== undefined) return { field: `${headOf(each)}.${each.key}`, text, code };
      const part = stepOfField(form, each.error.field);
      if (part === undefined) return { text, code };
      const label = labelOf(form, headOf(each)) ?? stepTitle(form, part);
      const field = step() === 'check' ? placeInCheck(form, part) : headOf(each);
      return { field, text: code === 'REQUIRED' ? text : t('errors:labelled', { label, text }), code };
    });
    // Several areas of one port may be refused in the same words.
    return described.filter((one, at) => described.findIndex((other) => isSame(one, other)) === at);
  };
  interface Summary {
    attempt: string;
    errors: SummaryError[];
  }
  const summary = createMemo<Summary>(
    (before) => {
      const attempt = `${attempts()} ${state.refusals()} ${step()}`;
      const errors = describedErrors();
      // A summary takes the focus when it changes: of several fields that are typed in, one put right must not.
      const fewer = errors.length > 0 && errors.every((one) => before.errors.some((other) => isSame(one, other)));
      return (step() === 'term' || step() === 'more') && fewer && before.attempt === attempt
        ? before
        : { attempt, errors };
    },
    { attempt: '', errors: [] },
  );

  return {
    summary: () => summary().errors,
    at: (field: FormField): string[] => {
      const own = here().filter((each) => each.key === undefined && headOf(each) === field);
      return [...new Set(own.map(textOf))];
    },
    /** Marks what the step on screen still lacks; true if nothing. */
    complete(): boolean {
      setAttempts((known) => known + 1);
      setMarked(problemsHere());
      return marked().length === 0;
    },
    inStep: (key: FormStep) => state.errors().some((each) => stepOfField(form, each.error.field) === key),
  };
}
