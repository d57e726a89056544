import * as v from 'valibot';
import { hasRightIn } from '../access/visibility.js';
import { BRANCH_CODES, type BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { takeLock } from '../shared/advisory-locks.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { newId } from '../shared/ids.js';
import { transactionDatabase } from '../shared/sql.js';
import { inTaipei, toDate } from '../shared/taipei.js';
import { newToken } from '../shared/tokens.js';
import { check } from '../shared/validation.js';
import { draw, populationOf } from './sample.draw.js';
import { SpotCheckSample, SpotCheckSamplePass } from './sample.entity.js';
import { sampleSize } from './sampling.js';

const MAX_DAYS = 31;
/** More than a branch checks in a week. */
const MAX_SAMPLE = 250;
/**
 * A pass can be drawn only when the request that issued it has surely ended, so that the population never changes
 * afterwards.
 */
const SETTLED_MS = 60_000;

const SampleForm = v.object({
  branchCode: v.picklist(BRANCH_CODES, ErrorCode.INVALID),
  days: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, ErrorCode.OUT_OF_RANGE),
    v.maxValue(MAX_DAYS, ErrorCode.OUT_OF_RANGE),
  ),
  sharePercent: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, ErrorCode.OUT_OF_RANGE),
    v.maxValue(100, ErrorCode.OUT_OF_RANGE),
  ),
});
export type SampleForm = v.InferInput<typeof SampleForm>;

/**
 * Draws a sample of a branch's recent, unchecked single-entry passes. The server chooses the seed, so that reviewers
 * cannot try until they like the result. Refuses at the fields, with NOT_FOUND for another branch, NOTHING_TO_CHECK,
 * TOO_MANY at `sharePercent`, RATE_LIMITED. Returns the sample's id.
 */
export async function drawSpotCheckSample(
  context: RequestContext,
  input: SampleForm,
  idempotencyKey: string | null,
): Promise<string> {
  const form = check(SampleForm, input);
  const { accountId } = context.signedIn;
  if (!worksIn(context, form.branchCode)) refuse(ErrorCode.NOT_FOUND, 'branchCode');
  await context.services.limits.take('samplePerAccount', accountId);
  const call = { owner: accountId, key: idempotencyKey, operation: 'drawSpotCheckSample', input };
  return onceOnly(context, call, async (tx) => {
    await takeLock(tx, 'spotCheck');
    const drawnAt = context.services.clock.now();
    const issuedFrom = toDate(
      inTaipei(drawnAt)
        .startOfDay()
        .subtract({ days: form.days - 1 }),
    );
    const { branchCode, sharePercent } = form;
    const issuedBefore = new Date(drawnAt.getTime() - SETTLED_MS);
    const of = { branchCode, sharePercent, issuedFrom, issuedBefore, drawnAt, seed: newToken() };
    const database = transactionDatabase(tx);
    const population = await populationOf(database, of);
    if (population === 0) refuse(ErrorCode.NOTHING_TO_CHECK);
    if (sampleSize(population, sharePercent) > MAX_SAMPLE) {
      refuse(ErrorCode.TOO_MANY, 'sharePercent', { limit: MAX_SAMPLE });
    }
    const passIds = await draw(database, of, population);
    const sampleId = newId();
    await tx.insert(SpotCheckSample, { id: sampleId, ...of, population, drawnById: accountId });
    await tx.insertMany(
      SpotCheckSamplePass,
      passIds.map((passId, position) => ({ sampleId, passId, position })),
    );
    return sampleId;
  });
}

function worksIn({ viewer }: RequestContext, branchCode: BranchCode): boolean {
  return hasRightIn(viewer, 'REVIEW', branchCode);
}
