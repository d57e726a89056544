import { hasRight } from '../access/viewer.js';
import { decideApplication } from '../applications/decisions/decide.commands.js';
import { approveCertificate, rejectCertificate } from '../certificates/certificate.commands.js';
import type { RequestContext } from '../context.js';
import { approveRegistration, rejectRegistration } from '../registrations/registration-review.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import type { StoredDecision, UndoableKind } from './pending-decision.entity.js';

/** A decision on a case, of any kind. */
export interface CaseDecision {
  readonly kind: UndoableKind;
  readonly caseId: string;
  readonly decision: StoredDecision;
}

/** Decides at once. Refuses like the command of its kind, and with REQUIRED at `decision` or FORBIDDEN. */
export async function makeDecision(
  context: RequestContext,
  { kind, caseId: id, decision }: CaseDecision,
): Promise<void> {
  const { version, reason } = decision;
  if (kind === 'APPLICATION') return decideApplication(context, { id, version }, decision.items);
  // The permission table admits all who decide on anything.
  if (!hasRight(context.viewer, 'REVIEW')) refuse(ErrorCode.FORBIDDEN);
  if (!decision.decision) refuse(ErrorCode.REQUIRED, 'decision');
  if (decision.decision === 'REJECTED') {
    const rejected = { id, version, reason: reason ?? '' };
    return kind === 'REGISTRATION' ? rejectRegistration(context, rejected) : rejectCertificate(context, rejected);
  }
  return kind === 'REGISTRATION'
    ? approveRegistration(context, { id, version })
    : approveCertificate(context, { id, version, note: reason });
}
