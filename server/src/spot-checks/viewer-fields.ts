import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { ownSuspensions } from './suspension.queries.js';
import { SuspensionType } from './suspension.type.js';

@Resolver(() => ViewerType)
export class SpotCheckViewerFields {
  @FieldResolver(() => [SuspensionType], {
    description: 'Active suspensions of the current company, ordered by port; empty for all but operators.',
  })
  suspensions(@Ctx() context: RequestContext): Promise<SuspensionType[]> | SuspensionType[] {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' && viewer.consented ? ownSuspensions(context) : [];
  }
}
