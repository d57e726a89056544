import { type ApiError, apiErrors, type ErrorLike, networkCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import type { SummaryError } from '../../ui/forms/ErrorSummary';
import { apiErrorText } from './api-error-text';
import { requiredText } from './required-text';

export interface FormErrorsOptions {
  /** The labels of the form's fields by path, from top to bottom. Errors elsewhere, `version` for instance, are of the whole form. */
  labels?: Readonly<Record<string, string>>;
  /** The mutation's variable that the fields are in, where the API names it: with `'input'`, `input.email` is `email`. */
  under?: string;
}

export interface FormErrors {
  /** For FormPage: all errors, each beginning with the label of its field. */
  summary: SummaryError[];
  /** For Field: the words at one field. */
  at(field: string): string[];
}

export const noErrors: FormErrors = { summary: [], at: () => [] };

/** The same without what is wrong with these fields: they are being changed. */
export function withoutFields(errors: FormErrors, fields: readonly string[]): FormErrors {
  if (errors === noErrors) return errors;
  const isOf = (path: string | undefined) => fields.some((field) => path === field || path?.startsWith(`${field}.`));
  const summary = errors.summary.filter(({ field }) => !isOf(field));
  // The same object, or the summary would take the focus from what is typed.
  if (summary.length === errors.summary.length && fields.every((field) => errors.at(field).length === 0)) return errors;
  return {
    summary: summary.length === errors.summary.length ? errors.summary : summary,
    at: (path) => (isOf(path) ? [] : errors.at(path)),
  };
}

/** What a form finds wrong that the API has no code for, in its own words. */
export interface FormProblem {
  field: string;
  text: string;
}

/** The refusal of a mutation for a form: the same words at the field and in the summary. */
export function formErrorsOf(error: ErrorLike | undefined, options: FormErrorsOptions = {}): FormErrors {
  return errorsOf(apiErrors(error), options);
}

/** The same for errors that the form itself finds. */
export function errorsOf(errors: readonly (ApiError | FormProblem)[], options: FormErrorsOptions = {}): FormErrors {
  const { labels, under } = options;
  const described = errors.map((error) => {
    const path = pathOf(error, under);
    const field = path && fieldOf(path, labels);
    const code = 'code' in error && error.code === networkCode ? error.code : undefined;
    const label = field && labels?.[field];
    // What is to be entered or chosen, in the words of the field.
    if ('code' in error && error.code === 'REQUIRED' && label)
      return { path, field, code, text: requiredText(field, label), complete: true };
    return { path, field, code, text: 'text' in error ? error.text : apiErrorText(error), complete: false };
  });
  return {
    summary: described
      .toSorted((one, other) => place(one.field, labels) - place(other.field, labels))
      .map(({ field, text, code, complete }) =>
        complete ? { field, text, code } : { ...summaryError(field, text, labels), code },
      ),
    at: (field) => described.filter((each) => each.path === field || each.field === field).map(({ text }) => text),
  };
}

/** The required fields that are empty, for forms that check them before they ask the API. */
export function emptyFields<V extends object>(values: V, required: readonly (keyof V & string)[]): ApiError[] {
  const isEmpty = (field: keyof V) => {
    const value = values[field];
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  };
  return required.filter(isEmpty).map((field) => ({ code: 'REQUIRED', field, params: {} }));
}

function pathOf(error: Pick<ApiError, 'field'>, under: string | undefined): string | undefined {
  const prefix = `${under}.`;
  return under !== undefined && error.field?.startsWith(prefix) ? error.field.slice(prefix.length) : error.field;
}

type Labels = FormErrorsOptions['labels'];

/** An error at `personIds.2` is shown at `personIds` unless it has a place of its own; without a place it is of the whole form. */
function fieldOf(path: string, labels: Labels): string | undefined {
  if (!labels) return path;
  const head = path.split('.')[0] ?? path;
  return [path, head].find((each) => labels[each] !== undefined);
}

/** Errors of the whole form first, then the fields in the order of their labels: from top to bottom of the page. */
function place(field: string | undefined, labels: Labels): number {
  return field === undefined ? -1 : Object.keys(labels ?? {}).indexOf(field);
}

function summaryError(field: string | undefined, text: string, labels: Labels): SummaryError {
  const label = field && labels?.[field];
  return { field, text: label ? t('errors:labelled', { label, text }) : text };
}
