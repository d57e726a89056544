import { build } from '../shared/build.js';
import type { Fault } from '../shared/errors.js';
import { ReinstatementProblemType } from './reinstatement.type.js';

export function presentProblem({ code, params = {} }: Fault): ReinstatementProblemType {
  const { until, applicationNumber } = params;
  return build(ReinstatementProblemType, {
    code,
    until: typeof until === 'string' ? new Date(until) : null,
    applicationNumber: typeof applicationNumber === 'string' ? applicationNumber : null,
  });
}
