import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { AccessTokenType, CreatedAccessToken } from '../sessions/access-token.type.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { GateSystemInput } from './gate.input.js';
import {
  changeGateSystem,
  createGateSystem,
  createGateToken,
  disableGateSystem,
  enableGateSystem,
  revokeGateToken,
} from './gate-system.commands.js';
import { findGateSystem, listGateSystems } from './gate-system.queries.js';
import { GateSystemPage, GateSystemType } from './gate-system.type.js';

@Resolver()
export class GateSystemResolver {
  @Query(() => GateSystemPage, { description: 'Gate systems, ordered by name.' })
  gateSystems(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<GateSystemPage> {
    return listGateSystems(context, pageRequest(page));
  }

  @Query(() => GateSystemType, { nullable: true, description: 'One gate system; null if it does not exist.' })
  gateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate system.' }) id: string,
  ): Promise<GateSystemType | null> {
    return findGateSystem(context, id);
  }

  @Query(() => GateSystemType, {
    description:
      'The gate system that asks, with its branches and tokens: when the one in use expires, and whether the next one is already there.',
  })
  async ownGateSystem(@Ctx() context: RequestContext): Promise<GateSystemType> {
    return shown(context, context.signedIn.accountId);
  }

  @Mutation(() => GateSystemType, {
    description:
      'Creates a gate system, which then needs a token. Errors: field errors, among them ACCOUNT_NAME_TAKEN at `name`.',
  })
  async createGateSystem(
    @Ctx() context: RequestContext,
    @Arg('input', () => GateSystemInput, { description: 'Name and branches.' }) input: GateSystemInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<GateSystemType> {
    return shown(context, await createGateSystem(context, input, idempotencyKey));
  }

  @Mutation(() => GateSystemType, {
    description:
      'Changes name and branches of a gate system, effective with its next request. Errors: field errors, NOT_FOUND, CONFLICT.',
  })
  async changeGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate system.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('input', () => GateSystemInput, { description: 'The new name and branches.' }) input: GateSystemInput,
  ): Promise<GateSystemType> {
    await changeGateSystem(context, { id, version }, input);
    return shown(context, id);
  }

  @Mutation(() => GateSystemType, {
    description:
      'Disables a gate system and revokes all its tokens at once. Errors: field errors at `reason`, NOT_FOUND, CONFLICT.',
  })
  async disableGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate system.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, kept in the history.' }) reason: string,
  ): Promise<GateSystemType> {
    await disableGateSystem(context, { id, version, reason });
    return shown(context, id);
  }

  @Mutation(() => GateSystemType, {
    description: 'Enables a gate system again; it needs a new token. Errors: NOT_FOUND, CONFLICT.',
  })
  async enableGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate system.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<GateSystemType> {
    await enableGateSystem(context, { id, version });
    return shown(context, id);
  }

  @Mutation(() => CreatedAccessToken, {
    description:
      'Creates a token of a gate system, valid for 1 to 365 days. Errors: field errors, NOT_FOUND, CONFLICT if the gate system is disabled, TOO_MANY beyond 20 valid tokens.',
  })
  createGateToken(
    @Ctx() context: RequestContext,
    @Arg('systemId', () => ID, { description: 'ID of the gate system.' }) systemId: string,
    @Arg('label', () => String, { description: 'What the token is for.' }) label: string,
    @Arg('days', () => Int, { description: 'Validity in days, 1 to 365.' }) days: number,
  ): Promise<CreatedAccessToken> {
    return createGateToken(context, { systemId, label, days });
  }

  @Mutation(() => AccessTokenType, {
    description: 'Revokes a token of a gate system at once. Errors: NOT_FOUND.',
  })
  revokeGateToken(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the token.' }) id: string,
  ): Promise<AccessTokenType> {
    return revokeGateToken(context, id);
  }
}

async function shown(context: RequestContext, id: string): Promise<GateSystemType> {
  return found(await findGateSystem(context, id));
}
