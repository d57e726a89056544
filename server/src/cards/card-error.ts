import { build } from '../shared/build.js';
import type { ApiError } from '../shared/errors.js';
import { CardErrorType } from './card-batch.type.js';

export function presentCardError({ code, params = {} }: ApiError): CardErrorType {
  const { until } = params;
  return build(CardErrorType, { code, until: typeof until === 'string' ? new Date(until) : null });
}
