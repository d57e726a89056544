import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { openWork } from './open-work.queries.js';
import { OpenWorkType } from './open-work.type.js';

@Resolver(() => ViewerType)
export class WorkViewerFields {
  @FieldResolver(() => OpenWorkType, {
    complexity: 50,
    description: 'Number of things waiting for the viewer, for menu and home page.',
  })
  openWork(@Ctx() context: RequestContext): Promise<OpenWorkType> {
    return context.once(openWork);
  }
}
