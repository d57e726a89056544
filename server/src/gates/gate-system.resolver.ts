import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { AccessTokenType, CreatedAccessToken } from '../sessions/access-token.type.js';
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
  @Query(() => GateSystemPage, { description: 'The gate systems, by name.' })
  gateSystems(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<GateSystemPage> {
    return listGateSystems(context, pageRequest(page));
  }

  @Query(() => GateSystemType, { nullable: true, description: 'One gate system; null if there is none.' })
  gateSystem(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<GateSystemType | null> {
    return findGateSystem(context, id);
  }

  @Mutation(() => GateSystemType, {
    description:
      'Makes a gate system, which then needs a token. Refuses with all faults at their fields; ACCOUNT_NAME_TAKEN at `name`.',
  })
  async createGateSystem(
    @Ctx() context: RequestContext,
    @Arg('input', () => GateSystemInput) input: GateSystemInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<GateSystemType> {
    return shown(context, await createGateSystem(context, input, idempotencyKey));
  }

  @Mutation(() => GateSystemType, {
    description:
      'Gives a gate system this name and these branches, from its next request on. Refuses at the fields, with NOT_FOUND, CONFLICT.',
  })
  async changeGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => GateSystemInput) input: GateSystemInput,
  ): Promise<GateSystemType> {
    await changeGateSystem(context, { id, version }, input);
    return shown(context, id);
  }

  @Mutation(() => GateSystemType, {
    description: 'Ends a gate system and all its tokens at once. Refuses at `reason`, with NOT_FOUND, CONFLICT.',
  })
  async disableGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<GateSystemType> {
    await disableGateSystem(context, { id, version, reason });
    return shown(context, id);
  }

  @Mutation(() => GateSystemType, {
    description: 'Takes a gate system into use again; it needs a new token. Refuses with NOT_FOUND, CONFLICT.',
  })
  async enableGateSystem(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<GateSystemType> {
    await enableGateSystem(context, { id, version });
    return shown(context, id);
  }

  @Mutation(() => CreatedAccessToken, {
    description:
      'Gives a gate system a token, good for 1 to 365 days. Refuses at the fields, with NOT_FOUND, CONFLICT if it is disabled, TOO_MANY beyond 20 in use.',
  })
  createGateToken(
    @Ctx() context: RequestContext,
    @Arg('systemId', () => ID) systemId: string,
    @Arg('label', () => String) label: string,
    @Arg('days', () => Int) days: number,
  ): Promise<CreatedAccessToken> {
    return createGateToken(context, { systemId, label, days });
  }

  @Mutation(() => AccessTokenType, {
    description: 'Ends a gate system’s token at once. Refuses with NOT_FOUND.',
  })
  revokeGateToken(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<AccessTokenType> {
    return revokeGateToken(context, id);
  }
}

async function shown(context: RequestContext, id: string): Promise<GateSystemType> {
  return found(await findGateSystem(context, id));
}
