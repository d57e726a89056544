import { build } from '../shared/build.js';
import type { ApiError } from '../shared/errors.js';
import { ReinstatementErrorType } from './reinstatement.type.js';

export function presentError({ code, params = {} }: ApiError): ReinstatementErrorType {
  const { until, applicationNumber } = params;
  return build(ReinstatementErrorType, {
    code,
    until: typeof until === 'string' ? new Date(until) : null,
    applicationNumber: typeof applicationNumber === 'string' ? applicationNumber : null,
  });
}
