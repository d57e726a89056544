import { Ctx, Query, Resolver } from 'type-graphql';
import { PortType } from './port.type.js';
import type { PortRow, Ports } from './ports.js';

@Resolver()
export class PortResolver {
  @Query(() => [PortType], { description: 'All ports with their areas.' })
  ports(@Ctx() { services }: { readonly services: { readonly ports: Ports } }): readonly PortRow[] {
    return services.ports.all;
  }
}
