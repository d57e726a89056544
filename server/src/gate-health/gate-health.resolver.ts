import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { reportGateHealth } from './gate-health.commands.js';
import { GateHealthFilter, GateHealthInput } from './gate-health.input.js';
import { listGateHealth } from './gate-health.queries.js';
import { GateHealthPage, GateHealthReportType } from './gate-health.type.js';

@Resolver()
export class GateHealthResolver {
  @Query(() => GateHealthPage, {
    description: 'When open gates were last heard of, and what is wrong with them, ordered by area and code.',
  })
  gateHealth(
    @Ctx() context: RequestContext,
    @Arg('filter', () => GateHealthFilter, { defaultValue: {}, description: 'Which gates to list.' })
    filter: GateHealthFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<GateHealthPage> {
    return listGateHealth(context, filter, pageRequest(page));
  }

  @Mutation(() => GateHealthReportType, {
    description:
      'Reports that a gate system and its gates are alive, to be sent every minute: a gate that is silent for five minutes is shown to administrators. Replaces the report before. Errors: field errors at `software` and `gates.<index>.<field>`; RATE_LIMITED beyond 1,200 reports an hour.',
  })
  reportGateHealth(
    @Ctx() context: RequestContext,
    @Arg('input', () => GateHealthInput, { description: 'The system and its gates.' }) input: GateHealthInput,
  ): Promise<GateHealthReportType> {
    return reportGateHealth(context, input);
  }
}
