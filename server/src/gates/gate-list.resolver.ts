import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { changeGate, closeGate, createGate, reopenGate } from './gate.commands.js';
import { CreateGateInput, GateFilter, GateNamesInput } from './gate.input.js';
import { findGate, listGates } from './gate-list.queries.js';
import { GatePage, GateType } from './gate-list.type.js';

@Resolver()
export class GateListResolver {
  @Query(() => GatePage, { description: 'The gates, by area and code.' })
  gates(
    @Ctx() context: RequestContext,
    @Arg('filter', () => GateFilter, { defaultValue: {} }) filter: GateFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<GatePage> {
    return listGates(context, filter, pageRequest(page));
  }

  @Query(() => GateType, { nullable: true, description: 'One gate; null if there is none.' })
  gate(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<GateType | null> {
    return findGate(context, id);
  }

  @Mutation(() => GateType, {
    description: 'Makes a gate. Refuses with all faults at their fields; GATE_CODE_TAKEN, UNKNOWN_PORT_AREA.',
  })
  async createGate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateGateInput) input: CreateGateInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
  ): Promise<GateType> {
    return shown(context, await createGate(context, input, idempotencyKey));
  }

  @Mutation(() => GateType, {
    description: 'Gives a gate other names; code and area stay. Refuses at the fields, with NOT_FOUND, CONFLICT.',
  })
  async changeGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => GateNamesInput) input: GateNamesInput,
  ): Promise<GateType> {
    await changeGate(context, { id, version }, input);
    return shown(context, id);
  }

  @Mutation(() => GateType, {
    description: 'Closes a gate at once: UNKNOWN_GATE for its system. Refuses with NOT_FOUND, CONFLICT unless OPEN.',
  })
  async closeGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<GateType> {
    await closeGate(context, { id, version });
    return shown(context, id);
  }

  @Mutation(() => GateType, {
    description: 'Opens a closed gate again. Refuses with NOT_FOUND, CONFLICT unless CLOSED.',
  })
  async reopenGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<GateType> {
    await reopenGate(context, { id, version });
    return shown(context, id);
  }
}

async function shown(context: RequestContext, id: string): Promise<GateType> {
  return found(await findGate(context, id));
}
