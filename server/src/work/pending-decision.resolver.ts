import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { ItemDecisionInput } from '../applications/records/application.input.js';
import type { RequestContext } from '../context.js';
import type { Decision } from '../decisions/decision.js';
import { DecisionEnum } from '../decisions/decision.type.js';
import { VERSION } from '../shared/common-arguments.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { saveDecisionDraft } from './decision-drafts.js';
import { decideWithUndo, undoDecision } from './pending-decision.commands.js';
import { pendingDecisions } from './pending-decision.queries.js';
import { PendingDecisionType } from './pending-decision.type.js';
import { type WorkKind, WorkKindEnum } from './work.type.js';

@Resolver()
export class PendingDecisionResolver {
  @Query(() => [PendingDecisionType], {
    description:
      'The viewer’s decisions that can still be undone, and those that could not take effect, oldest first; at most 200.',
  })
  pendingDecisions(@Ctx() context: RequestContext): Promise<PendingDecisionType[]> {
    return pendingDecisions(context);
  }

  @Mutation(() => PendingDecisionType, {
    description:
      'Decides on a case so that it can be undone: it takes effect after ten seconds, and nothing of it holds or is mailed before. Meanwhile the case stays claimed. Errors: those of the mutation that decides at once (`approveRegistration`, `rejectRegistration`, `approveCertificate`, `rejectCertificate`, `decideApplication`), REQUIRED at `decision`, INVALID at `kind` for proposals about cards, CONFLICT while a decision of the viewer on this case is pending.',
  })
  async decideWithUndo(
    @Ctx() context: RequestContext,
    @Arg('kind', () => WorkKindEnum, { description: 'Kind of case.' }) kind: WorkKind,
    @Arg('id', () => ID, { description: 'ID of the registration, certificate or application.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('decision', () => DecisionEnum, {
      nullable: true,
      description: 'The decision on a registration or certificate; null for an application.',
    })
    decision: Decision | null,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Reason of a rejection, or note on an approved certificate, mailed with the decision.',
    })
    reason: string | null,
    @Arg('decisions', () => [ItemDecisionInput], {
      defaultValue: [],
      description: 'The decisions on an application, one per item.',
    })
    decisions: ItemDecisionInput[],
  ): Promise<PendingDecisionType> {
    if (kind === 'CARD_STOP') refuse(ErrorCode.INVALID, 'kind');
    const made = await decideWithUndo(context, {
      kind,
      caseId: id,
      decision: { version, decision, reason, items: decisions.map((each) => ({ ...each })) },
    });
    return found((await pendingDecisions(context)).find((each) => each.id === made));
  }

  @Mutation(() => Boolean, {
    description:
      'Undoes a decision of the viewer before it takes effect, or forgets one that could not. Returns true. Errors: NOT_FOUND, also once it has taken effect.',
  })
  async undoDecision(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the pending decision.' }) id: string,
  ): Promise<boolean> {
    await undoDecision(context, id);
    return true;
  }
  @Mutation(() => Boolean, {
    description:
      'Keeps what the viewer has chosen for items of an application until it is sent, for `Application.decisionDraft`; an empty list deletes it. Returns true. Errors: NOT_FOUND unless the application waits for the viewer, TOO_MANY, TOO_LONG.',
  })
  async saveDecisionDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the application.' }) id: string,
    @Arg('decisions', () => [ItemDecisionInput], {
      description: 'The decisions so far, in place of those kept before.',
    })
    decisions: ItemDecisionInput[],
  ): Promise<boolean> {
    await saveDecisionDraft(
      context,
      id,
      decisions.map((each) => ({ ...each })),
    );
    return true;
  }
}
