import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../applications/application.type.js';
import type { RequestContext } from '../context.js';
import { findWork } from './work.queries.js';
import { WorkItemType } from './work.type.js';

@Resolver(() => ApplicationType)
export class WorkApplicationFields {
  @FieldResolver(() => WorkItemType, {
    nullable: true,
    description:
      'The application as a case in the review queue. Null for operators, and if nothing on it waits for the viewer.',
  })
  async work(@Root() application: ApplicationType, @Ctx() context: RequestContext): Promise<WorkItemType | undefined> {
    return context.viewer.kind === 'STAFF' ? findWork(context, application.id) : undefined;
  }
}
