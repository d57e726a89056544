import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import type { RequestContext } from '../context.js';
import type { BanDecision } from '../people/ban.entity.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { BanFilter, BanInput } from './ban.input.js';
import { findBan, listBans } from './ban.queries.js';
import { BanCandidateType, BanDecisionEnum, BanPage, BanType } from './ban.type.js';
import { findBanCandidate } from './candidate.queries.js';
import { decideBan } from './decide.commands.js';
import { liftBan } from './lift.commands.js';
import { proposeBan } from './propose.commands.js';

@Resolver()
export class BanResolver {
  @Query(() => BanPage, {
    description: 'Bans of people, newest first. Staff who work on passes read those of all branches.',
  })
  bans(
    @Ctx() context: RequestContext,
    @Arg('filter', () => BanFilter, { defaultValue: {}, description: 'Which bans to list.' }) filter: BanFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<BanPage> {
    return listBans(context, filter, pageRequest(page));
  }

  @Query(() => BanType, { nullable: true, description: 'A ban; null if there is none with this ID.' })
  async ban(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the ban.' }) id: string,
  ): Promise<BanType | null> {
    return (await findBan(context, id)) ?? null;
  }

  @Query(() => BanCandidateType, {
    description:
      'The person with a complete ID number, before a ban is entered. Each search is logged, and 30 an hour are allowed. Errors: those of an ID number at `idNumber`; RATE_LIMITED, at `idNumber` after five numbers in a day that are unknown.',
  })
  banCandidate(
    @Ctx() context: RequestContext,
    @Arg('idKind', () => IdKindEnum, { description: 'What kind of document it is.' }) idKind: IdKind,
    @Arg('idNumber', () => String, { description: 'Its complete number.' }) idNumber: string,
  ): Promise<BanCandidateType> {
    return findBanCandidate(context, { idKind, idNumber });
  }

  @Mutation(() => BanType, {
    description:
      'Enters a ban for a branch of the viewer. Nothing happens until a second person of that branch confirms it; after 14 days it lapses. Errors: field errors; REQUIRED or FORBIDDEN at `branchCode`; NOT_FOUND at `organisationNumber`; INVALID at `cause`; OUT_OF_RANGE at `months`; REQUIRED at `name` where no company has a record of the person; BAN_ALREADY_PROPOSED; RATE_LIMITED beyond 60 an hour, and at `idNumber` after five unknown numbers in a day without a name.',
  })
  async proposeBan(
    @Ctx() context: RequestContext,
    @Arg('input', () => BanInput, { description: 'Whom, why and for how long.' }) input: BanInput,
  ): Promise<BanType> {
    return found(await findBan(context, await proposeBan(context, input)));
  }

  @Mutation(() => BanType, {
    description:
      'Decides on a ban that was entered: a second person of the branch confirms or declines it, and the person who entered it may withdraw it. Once confirmed it begins, and the person’s companies are notified by mail of when it ends. Errors: NOT_FOUND, FORBIDDEN, PROPOSAL_OVER, SUBMITTED_BY_VIEWER; REQUIRED at `reason`.',
  })
  async decideBan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the ban.' }) id: string,
    @Arg('decision', () => BanDecisionEnum, { description: 'The decision.' }) decision: BanDecision,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why; required unless it is confirmed, at most 500 characters. No company reads it.',
    })
    reason: string | null,
  ): Promise<BanType> {
    await decideBan(context, { id, decision, reason: reason ?? null });
    return found(await findBan(context, id));
  }

  @Mutation(() => BanType, {
    description:
      'Lifts a ban of a branch of the viewer before its time, or annuls its case, also once it is over or lifted. The companies that were notified of it are notified by mail. Errors: NOT_FOUND, FORBIDDEN, BAN_NOT_IN_FORCE; REQUIRED at `reason`.',
  })
  async liftBan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the ban.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; at most 500 characters. No company reads it.' }) reason: string,
    @Arg('annul', () => Boolean, {
      defaultValue: false,
      description:
        'Whether there was no case: the ban then no longer counts for the person or the company, and collected cards that were cancelled with it are in force again, unless another case that counts cancels them, the company has removed the person, or the person has another periodic pass by now.',
    })
    annul: boolean,
  ): Promise<BanType> {
    await liftBan(context, { id, reason, annul });
    return found(await findBan(context, id));
  }
}
