import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { DateTime } from '../shared/scalars.js';
import { PassageInput } from './gate.input.js';
import { mayPass } from './gate-api.queries.js';
import { GateKeyType, PassageAnswerType, PassChangesType } from './gate-api.type.js';
import { passChanges } from './pass-changes.queries.js';
import { reportPassages } from './passage.commands.js';
import { PassageReportType } from './passage-report.type.js';

@Resolver()
export class GateApiResolver {
  @Query(() => PassageAnswerType, {
    description:
      'Whether the holder of a pass may pass a gate at a given time. Errors: UNKNOWN_GATE at `gateCode`; OUT_OF_RANGE at `at` for a time more than 5 minutes ago.',
  })
  mayPass(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the pass.' }) number: string,
    @Arg('gateCode', () => String, { description: 'Code of the gate.' }) gateCode: string,
    @Arg('at', () => DateTime, {
      nullable: true,
      description: 'Time of the passage, not more than 5 minutes ago; now if left out.',
    })
    at: Date | null,
  ): Promise<PassageAnswerType> {
    return mayPass(context, { number, gateCode, at: at ?? context.now });
  }

  @Query(() => PassChangesType, {
    description:
      'Passes that changed after a cursor, for gate systems that keep a copy; without a cursor, from the beginning. Contains no personal data. Errors: INVALID at `since`.',
  })
  passChanges(
    @Ctx() context: RequestContext,
    @Arg('since', () => String, {
      nullable: true,
      description: 'The `cursor` of the previous answer; left out for the first request.',
    })
    since: string | null | undefined,
    @Arg('size', () => Int, { defaultValue: 100, description: 'Maximum number of changes to read, 1 to 250.' })
    size: number,
    @Arg('onlyCurrent', () => Boolean, {
      defaultValue: false,
      description:
        'Of a request without `since`: to begin with the passes that may open something now or later, instead of all changes since the beginning. Its cursors lead through them and then on into the changes; `more` is true until then. For a gate that starts with an empty copy.',
    })
    onlyCurrent: boolean,
  ): Promise<PassChangesType> {
    return passChanges(context, { since, size, onlyCurrent });
  }

  @Query(() => [GateKeyType], {
    description: 'Public keys with which gates verify the codes printed on passes, offline.',
  })
  gateKeys(@Ctx() { services }: RequestContext): GateKeyType[] {
    return services.passCodes.publicKeys.map((key) => build(GateKeyType, key));
  }

  @Mutation(() => PassageReportType, {
    description:
      'Reports up to 250 passages: all of them or none, or, if `partial` is set, each by itself with its verdict. An event whose ID is already stored is left unchanged, so a report can be repeated safely; `verdicts` says whether the stored event is the same. A passage may be late, but no more than 5 minutes ahead of the server’s clock, which every answer names in its `Date` header. Errors: all field errors at `passages.<index>.<field>`, among them OUT_OF_RANGE at `at`, UNKNOWN_GATE at `gateCode` also for a gate that was closed before; RATE_LIMITED beyond 5,000 passages a day of numbers that no pass has. Of a partial report these stand in `verdicts`.',
  })
  reportPassages(
    @Ctx() context: RequestContext,
    @Arg('passages', () => [PassageInput], { description: 'The passages, at most 250.' }) passages: PassageInput[],
    @Arg('partial', () => Boolean, {
      defaultValue: false,
      description: 'Whether to store the passages that are in order when others are refused.',
    })
    partial: boolean,
  ): Promise<PassageReportType> {
    return reportPassages(context, passages, { partial });
  }
}
