import type { FormDescriptionFragment, TermInput } from '../../../../gql/graphql';
import { addDays, parseDate } from '../../../../lib/dates';
import type { ApiError } from '../../../../lib/errors';
import type { FormContent } from './form-content';
import { type Consents, type FormField, isFilled, wholeNumber } from './form-steps';
import { lastDayOf } from './term-choices';

/** R-PRD-1: no term may end later than the longest one that begins on the same day. */
function isTooLong(term: TermInput, longest: TermInput, start: string): boolean {
  const [end, last] = [lastDayOf(start, term), lastDayOf(start, longest)];
  return end === undefined || last === undefined || end > last;
}

/** What is wrong with a field, in the codes of the API and by its rules; the API has the last word. */
export function problemOf(
  form: FormDescriptionFragment,
  field: FormField,
  content: FormContent,
  consents: Consents,
  today: string,
): ApiError | undefined {
  if (!isFilled(field, content, consents)) {
    const typed = (field === 'startDay' || field === 'morePasses') && content[field].trim() !== '';
    const consent = field === 'personalDataConsent' || field === 'documentsConfirmed';
    return { code: typed ? 'INVALID' : consent ? 'CONSENT_NOT_GIVEN' : 'REQUIRED', field, params: {} };
  }
  const start = parseDate(content.startDay);
  if (field === 'startDay' && start) {
    const last = addDays(today, form.maxStartDays);
    if (start < today || start > last) return { code: 'OUT_OF_RANGE', field, params: { min: today, max: last } };
  }
  if (field === 'term' && content.term && form.longestTerm) {
    const { count, unit } = form.longestTerm;
    if (isTooLong(content.term, form.longestTerm, (form.asksStartDay && start) || today))
      return { code: 'OUT_OF_RANGE', field, params: { limit: count, unit } };
  }
  const more = wholeNumber(content.morePasses);
  if (field === 'morePasses' && more !== undefined && more > form.maxMorePasses)
    return { code: 'OUT_OF_RANGE', field, params: { min: 1, max: form.maxMorePasses } };
  return undefined;
}
