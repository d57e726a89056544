import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { BranchCause } from '../passes/hold.entity.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { IDEMPOTENCY_KEY } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { deactivateCard, endDeactivation } from './deactivation.commands.js';
import { CardStopCauseEnum } from './hold.enums.js';
import { decideCardStop, proposeCardStop } from './proposal.commands.js';
import type { ProposalDecision, ProposalKind } from './proposal.entity.js';
import { listProposals } from './proposal.queries.js';
import { CardStopDecisionEnum, CardStopProposalKindEnum, CardStopProposalPage } from './proposal.type.js';

@InputType('DeactivateCardInput', { description: 'A card that a branch deactivates for some days (停用處分).' })
export class DeactivateCardInput {
  @Field(() => String, { description: 'Number of the pass.' })
  number!: string;

  @Field(() => CardStopCauseEnum, { description: 'The cause, of which the company is notified.' })
  cause!: BranchCause;

  @Field(() => String, { description: 'The reason, in words; at most 500 characters. The company is notified of it.' })
  reason!: string;

  @Field(() => Int, { description: 'For how many days, 1 to 7, today among them; it ends at midnight after the last.' })
  days!: number;
}

@InputType('ProposeCardStopInput', { description: 'What a second person of the branch is to confirm about a card.' })
export class ProposeCardStopInput {
  @Field(() => String, { description: 'Number of the pass.' })
  number!: string;

  @Field(() => CardStopProposalKindEnum, { description: 'What is proposed.' })
  kind!: ProposalKind;

  @Field(() => CardStopCauseEnum, {
    description: 'The cause, of which the company is notified once the proposal is confirmed.',
  })
  cause!: BranchCause;

  @Field(() => String, { description: 'The reason, in words; at most 500 characters. The company is notified of it.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For a deactivation: for how many days from its confirmation, 8 to 365; left out for a cancellation.',
  })
  days?: number | null;
}

@Resolver()
export class CardStopResolver {
  @Query(() => CardStopProposalPage, {
    description: 'Proposals about cards that await a second person of the viewer’s branches, oldest first.',
  })
  cardStopProposals(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, {
      nullable: true,
      description: 'Only those about this pass, or one that it was exchanged with (換證).',
    })
    passNumber: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CardStopProposalPage> {
    return listProposals(context, passNumber ?? null, pageRequest(page));
  }

  @Mutation(() => PassType, {
    description:
      'Deactivates a card of a port of the viewer for up to 7 days. The company is notified by mail. Errors: TWO_PEOPLE_NEEDED or OUT_OF_RANGE at `days`; ALREADY_DEACTIVATED; at `numbers.0`: NOT_FOUND, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED.',
  })
  async deactivateCard(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeactivateCardInput, { description: 'The card, for how long and why.' })
    input: DeactivateCardInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PassType> {
    return readPass(context, await deactivateCard(context, input, idempotencyKey));
  }

  @Mutation(() => PassType, {
    description:
      'Ends deactivations of a card by the viewer’s branches before their time. The company is notified by mail. Errors: NOT_DEACTIVATED; at `numbers.0`: NOT_FOUND, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED.',
  })
  async endDeactivation(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the pass.' }) number: string,
    @Arg('reason', () => String, { description: 'Why; at most 500 characters.' }) reason: string,
  ): Promise<PassType> {
    return readPass(context, await endDeactivation(context, { number, reason }));
  }

  @Mutation(() => PassType, {
    description:
      'Proposes to cancel a card of a port of the viewer, or to deactivate it for more than 7 days. Nothing happens until a second person of the branch confirms it; after 14 days it lapses. Errors: INVALID or OUT_OF_RANGE at `days`; ALREADY_PROPOSED; at `numbers.0`: NOT_FOUND, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED.',
  })
  async proposeCardStop(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProposeCardStopInput, { description: 'The card, what is proposed and why.' })
    input: ProposeCardStopInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PassType> {
    return readPass(context, await proposeCardStop(context, { ...input, days: input.days ?? null }, idempotencyKey));
  }

  @Mutation(() => PassType, {
    description:
      'Decides on a proposal about a card: a second person of the branch confirms or declines it, and the person who proposed it may withdraw it. Once confirmed it takes effect, and the company is notified by mail. Errors: NOT_FOUND, PROPOSAL_OVER, SUBMITTED_BY_VIEWER, FORBIDDEN, PASS_CANCELLED, PASS_EXPIRED, ALREADY_DEACTIVATED.',
  })
  async decideCardStop(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the proposal.' }) id: string,
    @Arg('decision', () => CardStopDecisionEnum, { description: 'The decision.' }) decision: ProposalDecision,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why; required unless it is confirmed, at most 500 characters.',
    })
    reason: string | null,
  ): Promise<PassType> {
    return readPass(context, await decideCardStop(context, { id, decision, reason: reason ?? null }));
  }
}

async function readPass(context: RequestContext, id: string): Promise<PassType> {
  return found((await passesById(context, [id])).get(id));
}
