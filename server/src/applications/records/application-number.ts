import type { NumberSeries } from '../../numbers/take-numbers.js';
import { inTaipei } from '../../shared/taipei.js';
import { FORM_KIND_FACTS, type FormKind } from '../forms/form-kinds.js';

/** Year of the Republic and month, `11209` for September 2023. */
function rocMonth(submittedAt: Date): string {
  const { year, month } = inTaipei(submittedAt);
  return `${year - 1911}${String(month).padStart(2, '0')}`;
}

/** 停用恢復 has a number like the forms, and none of their steps: it is not reviewed (R-REI-1). */
const CODES = { ...codesOf(FORM_KIND_FACTS), REINSTATEMENT: 'OM08' } as const;
/** What is numbered like an application (R-NUM-2). */
type Numbered = FormKind | 'REINSTATEMENT';

function codesOf(facts: typeof FORM_KIND_FACTS): Readonly<Record<FormKind, string>> {
  return Object.fromEntries(Object.entries(facts).map(([form, { code }]) => [form, code])) as Record<FormKind, string>;
}

/** The last number of a form and month: their form has five digits (R-NUM-5). */
const LAST_APPLICATION_NUMBER = 99_999;

const prefixOf = (form: Numbered, submittedAt: Date): string => `${CODES[form]}-${rocMonth(submittedAt)}-`;

/** `OM01-11209-00002`: form, month of submission, sequence per form and month (R-NUM-2). */
export function applicationNumber(form: Numbered, submittedAt: Date, sequence: number): string {
  if (sequence > LAST_APPLICATION_NUMBER) throw new Error('an application number outside its form');
  return prefixOf(form, submittedAt) + String(sequence).padStart(5, '0');
}

/** How application numbers are counted. */
export function applicationNumberSeries(form: Numbered, submittedAt: Date): NumberSeries {
  const scope = `application:${form}:${rocMonth(submittedAt)}`;
  return { scope, prefix: prefixOf(form, submittedAt), last: LAST_APPLICATION_NUMBER };
}
