import { apiErrorText } from '../../domain/errors/api-error-text';
import type { ApiError } from '../../lib/errors';
import { refusal } from './exchange-parts';

/** What was refused when the cards were checked again on saving: a sentence for each card and reason (R-EXC-3). */
export function refusedOnSaving(numbers: readonly string[], errors: readonly ApiError[]): string[] {
  return errors.map((error) => {
    const at = /^(?:input\.)?passNumbers\.(\d+)$/.exec(error.field ?? '')?.[1];
    const number = at === undefined ? undefined : numbers[Number(at)];
    return number === undefined ? apiErrorText(error) : refusal(number, { ...error.params, code: error.code });
  });
}
