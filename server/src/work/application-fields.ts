import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../applications/application.type.js';
import type { RequestContext } from '../context.js';
import { findWork } from './work.queries.js';
import { WorkItemType } from './work.type.js';

@Resolver(() => ApplicationType)
export class WorkApplicationFields {
  @FieldResolver(() => WorkItemType, {
    nullable: true,
    description: 'Who works on it; null when nothing of it waits for the viewer, and for operators.',
  })
  async work(@Root() application: ApplicationType, @Ctx() context: RequestContext): Promise<WorkItemType | undefined> {
    return context.viewer.kind === 'STAFF' ? findWork(context, application.id) : undefined;
  }
}
