import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { findPass } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { BranchCodeEnum } from '../ports/port.type.js';
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
  @Query(() => SpotCheckSamplePage, { description: 'Samples of the reviewer’s branches, newest first.' })
  spotCheckSamples(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<SpotCheckSamplePage> {
    return listSamples(context, pageRequest(page));
  }

  @Query(() => SpotCheckSampleType, {
    nullable: true,
    description: 'One sample; null if there is none of the reviewer’s branches.',
  })
  spotCheckSample(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<SpotCheckSampleType | undefined> {
    return findSample(context, id);
  }

  @Query(() => Boolean, {
    nullable: true,
    description:
      'Whether drawing again with the seed of a sample, from the same facts, gives the same passes; null if there is no such sample. Refuses with RATE_LIMITED.',
  })
  isSampleReproducible(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<boolean | null> {
    return isSampleReproducible(context, id);
  }

  @Query(() => SuspensionPage, {
    description: 'Suspensions of the current company, or for ports of the viewer’s branches, newest first (R-ONE-7).',
  })
  suspensions(
    @Ctx() context: RequestContext,
    @Arg('filter', () => SuspensionFilterInput, { nullable: true }) filter: SuspensionFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<SuspensionPage> {
    return listSuspensions(context, filter ?? {}, pageRequest(page));
  }

  @Mutation(() => SpotCheckSampleType, {
    description:
      'Draws a sample of a branch’s unchecked single-entry passes of the last 1 to 31 days. Refuses at the fields, or with NOTHING_TO_CHECK.',
  })
  async drawSpotCheckSample(
    @Ctx() context: RequestContext,
    @Arg('branchCode', () => BranchCodeEnum, { description: 'One of the reviewer’s branches.' })
    branchCode: BranchCode,
    @Arg('days', () => Int, { description: 'Issued today or up to so many days ago, 1 to 31.' }) days: number,
    @Arg('sharePercent', () => Int, { description: 'Share to be drawn, 1 to 100.' }) sharePercent: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<SpotCheckSampleType> {
    const id = await drawSpotCheckSample(context, { branchCode, days, sharePercent }, idempotencyKey);
    return found(await findSample(context, id));
  }

  @Mutation(() => PassType, {
    description:
      'Records a spot check; FAILED suspends the company for the port and is mailed (R-ONE-7). Refuses at `reason`, or with NOT_FOUND, OWN_FILING, ALREADY_CHECKED.',
  })
  async recordSpotCheck(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String) passNumber: string,
    @Arg('result', () => SpotCheckResultEnum) result: SpotCheckResult,
    @Arg('reason', () => String, { nullable: true, description: 'Required when failed; it is mailed.' })
    reason: string | null,
  ): Promise<PassType> {
    await recordSpotCheck(context, { passNumber, result, reason });
    return found(await findPass(context, passNumber.trim().toUpperCase()));
  }

  @Mutation(() => SuspensionType, {
    description:
      'Lifts a suspension before its time; it is mailed. Refuses at `reason`, or with NOT_FOUND, SUSPENSION_NOT_RUNNING.',
  })
  async liftSuspension(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<SuspensionType> {
    await liftSuspension(context, { id, reason });
    return found(await findSuspension(context, id));
  }
}
