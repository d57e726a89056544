import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { DateTime } from '../shared/scalars.js';
import { PassageInput } from './gate.input.js';
import { mayPass, passChanges } from './gate.queries.js';
import { GateKeyType, PassageAnswerType, PassageReportType, PassChangesType } from './gate.type.js';
import { reportPassages } from './passage.commands.js';

@Resolver()
export class GateResolver {
  @Query(() => PassageAnswerType, {
    description:
      'Whether the holder of a number may pass a gate now, or at a time. Refuses with UNKNOWN_GATE at `gateCode`.',
  })
  mayPass(
    @Ctx() context: RequestContext,
    @Arg('number', () => String) number: string,
    @Arg('gateCode', () => String) gateCode: string,
    @Arg('at', () => DateTime, { nullable: true, description: 'Now unless told otherwise.' }) at: Date | null,
  ): Promise<PassageAnswerType> {
    return mayPass(context, { number, gateCode, at: at ?? context.now });
  }

  @Query(() => PassChangesType, {
    description:
      'Passes that changed since a cursor, from the first without one. Nothing personal. Refuses with INVALID at `since`.',
  })
  passChanges(
    @Ctx() context: RequestContext,
    @Arg('since', () => String, { nullable: true }) since: string | null | undefined,
    @Arg('size', () => Int, { defaultValue: 100, description: 'Changes to look at, 1 to 250.' }) size: number,
  ): Promise<PassChangesType> {
    return passChanges(context, since, size);
  }

  @Query(() => [GateKeyType], { description: 'The keys by which gates verify the codes printed on passes, offline.' })
  gateKeys(@Ctx() { services }: RequestContext): GateKeyType[] {
    const { keyId, publicKey } = services.passCodes;
    return [Object.assign(new GateKeyType(), { keyId, publicKey })];
  }

  @Mutation(() => PassageReportType, {
    description:
      'Reports up to 250 passages; an event that is known is left as it was (R-GATE-1). Refuses with all faults at `passages.<index>.<field>`.',
  })
  reportPassages(
    @Ctx() context: RequestContext,
    @Arg('passages', () => [PassageInput]) passages: PassageInput[],
  ): Promise<PassageReportType> {
    return reportPassages(context, passages);
  }
}
