import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { CheckPage, DEFAULT_PAGE_SIZE, pageRequest } from '../shared/paging.js';
import { passagesOf } from './gate-api.queries.js';
import { PassagePage } from './gate-api.type.js';

@Resolver(() => PassType)
export class GatePassFields {
  @CheckPage()
  @FieldResolver(() => PassagePage, {
    nullable: true,
    description: 'Passages reported by gates, latest first; null if the viewer may not read the pass unmasked.',
  })
  passages(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number, starting at 1.' }) page: number,
    @Arg('size', () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'Entries per page, 1 to 100.' })
    size: number,
  ): Promise<PassagePage> | null {
    return pass.rights.record ? passagesOf(context, pass.id, pageRequest({ page, size })) : null;
  }
}
