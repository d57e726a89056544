import { inTaipei } from '../shared/taipei.js';
import { FORM_KIND_FACTS, type FormKind } from './forms/form-kinds.js';

/** Year of the Republic and month, `11209` for September 2023. */
function rocMonth(submittedAt: Date): string {
  const { year, month } = inTaipei(submittedAt);
  return `${year - 1911}${String(month).padStart(2, '0')}`;
}

/** `OM01-11209-00002`: form, month of submission, sequence per form and month (R-NUM-2). */
export function applicationNumber(form: FormKind, submittedAt: Date, sequence: number): string {
  return `${FORM_KIND_FACTS[form].code}-${rocMonth(submittedAt)}-${String(sequence).padStart(5, '0')}`;
}

/** What is counted for {@link applicationNumber}. */
export function applicationNumberScope(form: FormKind, submittedAt: Date): string {
  return `application:${form}:${rocMonth(submittedAt)}`;
}
