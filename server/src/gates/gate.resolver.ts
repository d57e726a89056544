import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { IDEMPOTENCY_KEY, VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { changeGate, closeGate, createGate, reopenGate } from './gate.commands.js';
import { CreateGateInput, GateFilter, GateNamesInput } from './gate.input.js';
import { findGate, listGates } from './gate.queries.js';
import { GatePage, GateType } from './gate.type.js';

@Resolver()
export class GateResolver {
  @Query(() => GatePage, {
    description:
      'Gates, ordered by area and code; for a gate system those of its branches, for which it reports, closed ones too.',
  })
  gates(
    @Ctx() context: RequestContext,
    @Arg('filter', () => GateFilter, { defaultValue: {}, description: 'Which gates to list.' }) filter: GateFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<GatePage> {
    return listGates(context, filter, pageRequest(page));
  }

  @Query(() => GateType, { nullable: true, description: 'One gate; null if it does not exist.' })
  gate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate.' }) id: string,
  ): Promise<GateType | null> {
    return findGate(context, id);
  }

  @Mutation(() => GateType, {
    description: 'Creates a gate. Errors: field errors, among them GATE_CODE_TAKEN, UNKNOWN_PORT_AREA.',
  })
  async createGate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateGateInput, { description: 'The new gate.' }) input: CreateGateInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<GateType> {
    return shown(context, await createGate(context, input, idempotencyKey));
  }

  @Mutation(() => GateType, {
    description: 'Renames a gate; its code and area cannot change. Errors: field errors, NOT_FOUND, CONFLICT.',
  })
  async changeGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('input', () => GateNamesInput, { description: 'The new names.' }) input: GateNamesInput,
  ): Promise<GateType> {
    await changeGate(context, { id, version }, input);
    return shown(context, id);
  }

  @Mutation(() => GateType, {
    description:
      'Closes a gate at once; its system then gets UNKNOWN_GATE. Errors: NOT_FOUND, CONFLICT also if it is already closed.',
  })
  async closeGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<GateType> {
    await closeGate(context, { id, version });
    return shown(context, id);
  }

  @Mutation(() => GateType, {
    description: 'Reopens a closed gate. Errors: NOT_FOUND, CONFLICT also if it is not closed.',
  })
  async reopenGate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the gate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<GateType> {
    await reopenGate(context, { id, version });
    return shown(context, id);
  }
}

async function shown(context: RequestContext, id: string): Promise<GateType> {
  return found(await findGate(context, id));
}
