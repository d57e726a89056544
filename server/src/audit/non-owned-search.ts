import type { RequestContext } from '../context.js';
import { Refusal } from '../shared/errors.js';
import { audit } from './audit.js';

/**
 * Permits a search by complete name or ID number among rows the viewer may not read unmasked. It counts against the
 * limit of the company (over all its accounts) or of the account, and is audited before the search runs (R-ACC-3,
 * R-ACC-4). Refuses with RATE_LIMITED.
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
