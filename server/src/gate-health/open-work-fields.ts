import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { OpenWorkType } from '../work/open-work.type.js';
import { countWrongGates } from './gate-health.queries.js';

@Resolver(() => OpenWorkType)
export class GateHealthOpenWorkFields {
  @FieldResolver(() => Int, {
    description:
      'Open gates of which an administrator must see to something: silent, out of order, behind or with a wrong clock.',
  })
  wrongGates(@Ctx() { now, services, viewer }: RequestContext): Promise<number> | number {
    return hasRight(viewer, 'ADMINISTER') ? countWrongGates(services.database, now) : 0;
  }
}
