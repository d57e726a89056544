import { type ErrorLike, type Fault, faultList } from '../../lib/errors';
import { t } from '../../lib/i18n';
import type { SummaryError } from '../../ui/ErrorSummary';
import { faultText } from './fault-text';

export interface FormFaultsOptions {
  /** The labels of the form's fields by path. Faults elsewhere, `version` for instance, are of the whole form. */
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

/** The refusal of a mutation for a form: the same words at the field and in the summary. */
export function formFaults(error: ErrorLike | undefined, options: FormFaultsOptions = {}): FormFaults {
  return faultsOf(faultList(error), options);
}

/** The same for faults that the form found by itself. */
export function faultsOf(faults: readonly Fault[], options: FormFaultsOptions = {}): FormFaults {
  const told = faults.map((fault) => ({ path: pathOf(fault, options.under), text: faultText(fault) }));
  return {
    summary: told.map(({ path, text }) => summaryError(path, text, options.labels)),
    at: (field) => told.filter(({ path }) => belongsTo(path, field, options.labels)).map(({ text }) => text),
  };
}

/** What is still empty, for forms that show a page to check before they ask the API. */
export function emptyFields<V extends object>(values: V, required: readonly (keyof V & string)[]): Fault[] {
  const isEmpty = (field: keyof V) => {
    const value = values[field];
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  };
  return required.filter(isEmpty).map((field) => ({ code: 'REQUIRED', field, params: {} }));
}

function pathOf(fault: Fault, under: string | undefined): string | undefined {
  const prefix = `${under}.`;
  return under !== undefined && fault.field?.startsWith(prefix) ? fault.field.slice(prefix.length) : fault.field;
}

/** `personIds.2` is told at `personIds` unless it has a place of its own. */
function fieldOf(path: string, labels: Readonly<Record<string, string>>): string | undefined {
  const head = path.split('.')[0] ?? path;
  return [path, head].find((each) => labels[each] !== undefined);
}

function summaryError(path: string | undefined, text: string, labels?: Readonly<Record<string, string>>): SummaryError {
  if (path === undefined) return { text };
  if (!labels) return { field: path, text };
  const field = fieldOf(path, labels);
  return field === undefined ? { text } : { field, text: t('faults:labelled', { label: labels[field] ?? '', text }) };
}

function belongsTo(path: string | undefined, field: string, labels?: Readonly<Record<string, string>>): boolean {
  if (path === undefined) return false;
  return path === field || (labels !== undefined && fieldOf(path, labels) === field);
}
