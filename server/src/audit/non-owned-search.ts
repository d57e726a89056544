import type { RequestContext } from '../context.js';
import { Refusal } from '../shared/errors.js';
import { audit } from './audit.js';

/**
 * Lets a viewer compare a whole name or number with rows they may not read in clear: counted against the limit of the
 * company, however many accounts act for it, or of the account, and written to the audit before the question is asked (R-ACC-3, R-ACC-4). Refuses with RATE_LIMITED.
 */
export async function searchNonOwned(context: RequestContext, by: { name: boolean; idNumber: boolean }): Promise<void> {
  const { signedIn } = context;
  const searcher = signedIn.kind === 'OPERATOR' ? signedIn.companyId : signedIn.accountId;
  try {
    await context.services.limits.take('nonOwnedSearch', searcher);
  } catch (problem) {
    if (problem instanceof Refusal) await audit(context, [{ action: 'SEARCH_REFUSED', subjectId: null }]);
    throw problem;
  }
  await audit(context, [
    ...(by.name ? [{ action: 'NAME_SEARCHED', subjectId: null } as const] : []),
    ...(by.idNumber ? [{ action: 'ID_NUMBER_SEARCHED', subjectId: null } as const] : []),
  ]);
}
