import { type ErrorLike, type Fault, faultList } from '../../lib/errors';
import { t } from '../../lib/i18n';
import type { SummaryError } from '../../ui/ErrorSummary';
import { faultText } from './fault-text';

export interface FormFaultsOptions {
  /** The labels of the form's fields by path, from top to bottom. Faults elsewhere, `version` for instance, are of the whole form. */
  labels?: Readonly<Record<string, string>>;
  /** The mutation's variable that the fields are in, where the API names it: with `'input'`, `input.email` is `email`. */
  under?: string;
}

export interface FormFaults {
  /** For FormPage: all faults, each beginning with the label of its field. */
  summary: SummaryError[];
  /** For Field: the words at one field. */
  at(field: string): string[];
}

export const noFaults: FormFaults = { summary: [], at: () => [] };

/** What a form finds wrong that the API has no code for, in its own words. */
export interface FormProblem {
  field: string;
  text: string;
}

/** The refusal of a mutation for a form: the same words at the field and in the summary. */
export function formFaults(error: ErrorLike | undefined, options: FormFaultsOptions = {}): FormFaults {
  return faultsOf(faultList(error), options);
}

/** The same for faults that the form itself finds. */
export function faultsOf(faults: readonly (Fault | FormProblem)[], options: FormFaultsOptions = {}): FormFaults {
  const { labels, under } = options;
  const described = faults.map((fault) => {
    const path = pathOf(fault, under);
    const text = 'text' in fault ? fault.text : faultText(fault);
    return { path, field: path && fieldOf(path, labels), text };
  });
  return {
    summary: described
      .toSorted((one, other) => place(one.field, labels) - place(other.field, labels))
      .map(({ field, text }) => summaryError(field, text, labels)),
    at: (field) => described.filter((each) => each.path === field || each.field === field).map(({ text }) => text),
  };
}

/** The required fields that are empty, for forms that check them before they ask the API. */
export function emptyFields<V extends object>(values: V, required: readonly (keyof V & string)[]): Fault[] {
  const isEmpty = (field: keyof V) => {
    const value = values[field];
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  };
  return required.filter(isEmpty).map((field) => ({ code: 'REQUIRED', field, params: {} }));
}

function pathOf(fault: Pick<Fault, 'field'>, under: string | undefined): string | undefined {
  const prefix = `${under}.`;
  return under !== undefined && fault.field?.startsWith(prefix) ? fault.field.slice(prefix.length) : fault.field;
}

type Labels = FormFaultsOptions['labels'];

/** A fault at `personIds.2` is shown at `personIds` unless it has a place of its own; without a place it is of the whole form. */
function fieldOf(path: string, labels: Labels): string | undefined {
  if (!labels) return path;
  const head = path.split('.')[0] ?? path;
  return [path, head].find((each) => labels[each] !== undefined);
}

/** Faults of the whole form first, then the fields in the order of their labels: from top to bottom of the page. */
function place(field: string | undefined, labels: Labels): number {
  return field === undefined ? -1 : Object.keys(labels ?? {}).indexOf(field);
}

function summaryError(field: string | undefined, text: string, labels: Labels): SummaryError {
  const label = field && labels?.[field];
  return { field, text: label ? t('faults:labelled', { label, text }) : text };
}
