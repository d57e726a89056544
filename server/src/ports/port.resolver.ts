import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { PortRow } from './port.queries.js';
import { PortType } from './port.type.js';

@Resolver()
export class PortResolver {
  @Query(() => [PortType], { description: 'All ports with their areas; reference data.' })
  ports(@Ctx() context: RequestContext): readonly PortRow[] {
    return context.services.ports.all;
  }
}
