import type { LimitName } from '../access/rate-limits.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { audit } from './audit.js';

/** A search by complete name or ID number. */
interface Search {
  readonly name: boolean;
  /** Whether a row that the viewer may list has the number; nothing if none is searched for. */
  readonly hasNumber: (() => Promise<boolean>) | undefined;
}

/**
 * Permits a search among rows the viewer may not read unmasked. It counts against the limit of the company (over all its
 * accounts) or of the account, and is audited before the search runs (R-ACC-3, R-ACC-4). Refuses with RATE_LIMITED, at
 * `filter.idNumber` after too many wrong numbers.
 */
export async function searchNonOwned(context: RequestContext, { name, hasNumber }: Search): Promise<void> {
  const { signedIn } = context;
  const searcher = signedIn.kind === 'OPERATOR' ? signedIn.companyId : signedIn.accountId;
  try {
    await context.services.limits.take('nonOwnedSearch', searcher);
    if (hasNumber) await takeWrongNumber(context);
  } catch (problem) {
    if (problem instanceof Refusal) await audit(context, [{ action: 'SEARCH_REFUSED', subjectId: null }]);
    throw problem;
  }
  await audit(context, [
    ...(name ? [{ action: 'NAME_SEARCHED', subjectId: null } as const] : []),
    ...(hasNumber ? [{ action: 'ID_NUMBER_SEARCHED', subjectId: null } as const] : []),
  ]);
  if (!hasNumber) return;
  if (await hasNumber()) await giveBackWrongNumber(context);
  else await audit(context, [{ action: 'WRONG_ID_NUMBER', subjectId: null }]);
}

/** The allowances of wrong numbers that a search takes from: of the account, and of its company. */
function allowances({ signedIn }: RequestContext): [LimitName, key: string][] {
  return [
    ['wrongNumbersPerAccount', signedIn.accountId],
    ...(signedIn.kind === 'OPERATOR' ? [['wrongNumbersPerCompany', signedIn.companyId] as [LimitName, string]] : []),
  ];
}

/** Taken before it is known whether the number is wrong, so that searches at the same time cannot share a try. */
async function takeWrongNumber(context: RequestContext): Promise<void> {
  const { limits } = context.services;
  const taken: [LimitName, string][] = [];
  for (const [name, key] of allowances(context)) {
    try {
      await limits.take(name, key);
      taken.push([name, key]);
    } catch (problem) {
      for (const [before, its] of taken) await limits.giveBack(before, its);
      const error = problem instanceof Refusal ? problem.errors[0] : undefined;
      if (!error) throw problem;
      throw new Refusal([{ ...error, code: ErrorCode.RATE_LIMITED, field: 'filter.idNumber' }]);
    }
  }
}

async function giveBackWrongNumber(context: RequestContext): Promise<void> {
  for (const [name, key] of allowances(context)) await context.services.limits.giveBack(name, key);
}
