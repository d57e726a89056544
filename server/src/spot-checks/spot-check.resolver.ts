import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { findPass } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { IDEMPOTENCY_KEY } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { drawSpotCheckSample } from './sample.commands.js';
import { findSample, isSampleReproducible, listSamples } from './sample.queries.js';
import { SpotCheckSamplePage, SpotCheckSampleType } from './sample.type.js';
import { liftSuspension, recordSpotCheck } from './spot-check.commands.js';
import type { SpotCheckResult } from './spot-check.entity.js';
import { SpotCheckResultEnum } from './spot-check.enums.js';
import { SuspensionFilterInput } from './suspension.input.js';
import { findSuspension, listSuspensions } from './suspension.queries.js';
import { SuspensionPage, SuspensionType } from './suspension.type.js';

@Resolver()
export class SpotCheckResolver {
  @Query(() => SpotCheckSamplePage, { description: 'Spot check samples of the viewer’s branches, newest first.' })
  spotCheckSamples(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<SpotCheckSamplePage> {
    return listSamples(context, pageRequest(page));
  }

  @Query(() => SpotCheckSampleType, {
    nullable: true,
    description: 'One spot check sample of the viewer’s branches; null if it does not exist.',
  })
  spotCheckSample(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the sample.' }) id: string,
  ): Promise<SpotCheckSampleType | undefined> {
    return findSample(context, id);
  }

  @Query(() => Boolean, {
    nullable: true,
    description:
      'Whether drawing again with the sample’s seed, from the same data, gives the same passes; null if the sample does not exist. Errors: RATE_LIMITED.',
  })
  isSampleReproducible(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the sample.' }) id: string,
  ): Promise<boolean | null> {
    return isSampleReproducible(context, id);
  }

  @Query(() => SuspensionPage, {
    description: 'Suspensions of the current company, or for ports of the viewer’s branches, newest first.',
  })
  suspensions(
    @Ctx() context: RequestContext,
    @Arg('filter', () => SuspensionFilterInput, {
      nullable: true,
      description: 'Which suspensions to list; all if left out.',
    })
    filter: SuspensionFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<SuspensionPage> {
    return listSuspensions(context, filter ?? {}, pageRequest(page));
  }

  @Mutation(() => SpotCheckSampleType, {
    description:
      'Draws a random sample of a branch’s unchecked single-entry passes issued in the last 1 to 31 days. Errors: field errors, NOTHING_TO_CHECK.',
  })
  async drawSpotCheckSample(
    @Ctx() context: RequestContext,
    @Arg('branchCode', () => BranchCodeEnum, { description: 'One of the reviewer’s branches.' })
    branchCode: BranchCode,
    @Arg('days', () => Int, { description: 'Maximum age of the passes in days since issue, 1 to 31; today counts.' })
    days: number,
    @Arg('sharePercent', () => Int, { description: 'Share of the passes to draw, in percent, 1 to 100.' })
    sharePercent: number,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<SpotCheckSampleType> {
    const id = await drawSpotCheckSample(context, { branchCode, days, sharePercent }, idempotencyKey);
    return found(await findSample(context, id));
  }

  @Mutation(() => PassType, {
    description:
      'Records the spot check of a single-entry pass. FAILED suspends the company for the pass’s port for seven days and notifies it by mail. Errors: field errors at `reason`, NOT_FOUND, SUBMITTED_BY_VIEWER, ALREADY_CHECKED.',
  })
  async recordSpotCheck(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, { description: 'Number of the pass checked.' }) passNumber: string,
    @Arg('result', () => SpotCheckResultEnum, { description: 'Result of the check.' }) result: SpotCheckResult,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Reason, mailed to the company; required if the check failed.',
    })
    reason: string | null,
  ): Promise<PassType> {
    await recordSpotCheck(context, { passNumber, result, reason });
    return found(await findPass(context, passNumber.trim().toUpperCase()));
  }

  @Mutation(() => SuspensionType, {
    description:
      'Lifts a suspension before its end and notifies the company by mail. Errors: field errors at `reason`, NOT_FOUND, SUSPENSION_NOT_RUNNING.',
  })
  async liftSuspension(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the suspension.' }) id: string,
    @Arg('reason', () => String, { description: 'Reason, mailed to the company.' }) reason: string,
  ): Promise<SuspensionType> {
    await liftSuspension(context, { id, reason });
    return found(await findSuspension(context, id));
  }
}
