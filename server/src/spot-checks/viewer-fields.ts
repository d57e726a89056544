import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { ownSuspensions } from './suspension.queries.js';
import { SuspensionType } from './suspension.type.js';

@Resolver(() => ViewerType)
export class SpotCheckViewerFields {
  @FieldResolver(() => [SuspensionType], {
    description: 'Suspensions of the current company that run now, by port (R-ONE-7); none unless an operator.',
  })
  suspensions(@Ctx() context: RequestContext): Promise<SuspensionType[]> | SuspensionType[] {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' && viewer.consented ? ownSuspensions(context) : [];
  }
}
