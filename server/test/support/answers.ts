import type { Answer } from './app.js';

/** Why a request was refused, in the order of its errors. */
export function codes(answer: Answer<unknown>): string[] {
  return answer.errors.map(({ extensions }) => extensions.code);
}

/** The same with the fields at which it was refused. */
export function fieldErrors(answer: Answer<unknown>): unknown[][] {
  return answer.errors.map(({ extensions }) => [extensions.field, extensions.code]);
}
