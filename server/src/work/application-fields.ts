import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../applications/records/application.type.js';
import type { RequestContext } from '../context.js';
import { DraftedDecisionType } from './decision-draft.type.js';
import { decisionDraft } from './decision-drafts.js';
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
  @FieldResolver(() => [DraftedDecisionType], {
    description:
      'What the viewer has chosen for items and not sent yet, as `saveDecisionDraft` stored it; empty for operators.',
  })
  decisionDraft(
    @Root() application: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<DraftedDecisionType[]> | DraftedDecisionType[] {
    return context.viewer.kind === 'STAFF' ? decisionDraft(context, application.id) : [];
  }
}
