import type { LimitName } from '../access/rate-limits.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { audit } from './audit.js';

/** A search by complete name or ID number. */
interface Search {
  readonly name: boolean;
  /** Whether a row that the viewer may list has the number; nothing if none is searched for. */
  readonly hasNumber: (() => Promise<boolean>) | undefined;
  /** Where the number stands in the request. */
  readonly field?: string;
}

/**
 * Permits a search among rows the viewer may not read unmasked. It counts against the limit of the company (over all its
 * accounts) or of the account, and is audited before the search runs (R-ACC-3, R-ACC-4). Refuses with RATE_LIMITED, at
 * `filter.idNumber` after too many wrong numbers. A list that is read to its end is one search, counted with its first page.
 */
export async function searchNonOwned(context: RequestContext, { name, hasNumber, field }: Search): Promise<void> {
  if (context.walk?.begun) return;
  const { signedIn } = context;
  const searcher = signedIn.kind === 'OPERATOR' ? signedIn.companyId : signedIn.accountId;
  await refusedOnRecord(context, () => context.services.limits.take('nonOwnedSearch', searcher));
  if (hasNumber) await tryNumber(context, hasNumber, field);
  if (name) await audit(context, [{ action: 'NAME_SEARCHED', subjectId: null }]);
}

/**
 * Counts and records a number before it is known whether anything has it; only wrong ones stay counted, five a day (R-ACC-3).
 * Refuses with RATE_LIMITED at `field`.
 */
export async function tryNumber(
  context: RequestContext,
  hasNumber: () => Promise<boolean>,
  field = 'filter.idNumber',
): Promise<void> {
  await refusedOnRecord(context, () => takeWrongNumber(context, field));
  await audit(context, [{ action: 'ID_NUMBER_SEARCHED', subjectId: null }]);
  if (await hasNumber()) await giveBackWrongNumber(context);
  else await audit(context, [{ action: 'WRONG_ID_NUMBER', subjectId: null }]);
}

async function refusedOnRecord(context: RequestContext, take: () => Promise<unknown>): Promise<void> {
  try {
    await take();
  } catch (problem) {
    if (problem instanceof Refusal) await audit(context, [{ action: 'SEARCH_REFUSED', subjectId: null }]);
    throw problem;
  }
}

/** The allowances of wrong numbers that a search takes from: of the account, and of its company. */
function allowances({ signedIn }: RequestContext): [LimitName, key: string][] {
  return [
    ['wrongNumbersPerAccount', signedIn.accountId],
    ...(signedIn.kind === 'OPERATOR' ? [['wrongNumbersPerCompany', signedIn.companyId] as [LimitName, string]] : []),
  ];
}

/** Taken before it is known whether the number is wrong, so that searches at the same time cannot share a try. */
async function takeWrongNumber(context: RequestContext, field: string): Promise<void> {
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
      throw new Refusal([{ ...error, code: ErrorCode.RATE_LIMITED, field }]);
    }
  }
}

async function giveBackWrongNumber(context: RequestContext): Promise<void> {
  for (const [name, key] of allowances(context)) await context.services.limits.giveBack(name, key);
}
