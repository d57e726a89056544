import { currentCompany } from '../access/visibility.js';
import { audit } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { Refusal } from '../shared/errors.js';
import type { PassType } from './pass.type.js';
import { isPassNumber } from './pass-number.js';

/**
 * Looks up a pass of another company by its whole number. Counted and recorded before it is known whether there is one, so
 * that numbers cannot be tried out (R-ACC-1). Refuses with RATE_LIMITED.
 */
export async function lookUpForeign(
  context: RequestContext,
  number: string,
  find: () => Promise<PassType | null>,
): Promise<PassType | null> {
  if (!isPassNumber(number)) return null;
  const { limits } = context.services;
  try {
    await limits.take('foreignPassesPerAccount', context.signedIn.accountId);
    await limits.take('foreignPassesPerCompany', currentCompany(context.viewer));
  } catch (problem) {
    if (problem instanceof Refusal) await audit(context, [{ action: 'SEARCH_REFUSED', subjectId: null }]);
    throw problem;
  }
  const pass = await find();
  await audit(context, [{ action: 'PASS_LOOKED_UP', subjectId: pass?.id ?? null }]);
  return pass;
}
