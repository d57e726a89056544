import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { itemEligibilityLoader } from './application-item.queries.js';
import { ApplicationItemType } from './application-item.type.js';
import { EligibilityType } from './eligibility.type.js';
import { ItemActionEnum } from './item.enums.js';
import { allowedActions } from './item-guards.js';
import { type ItemAction, type ItemState, OPEN_STATES } from './states.js';

@Resolver(() => ApplicationItemType)
export class ApplicationItemFields {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether it could be approved now: the same answer the company got (R-PRD-2, R-PRD-3), and TERM_OVER once nothing is left of the term. Null once decided.',
  })
  eligibility(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<EligibilityType> | null {
    if (!(OPEN_STATES as readonly ItemState[]).includes(item.state)) return null;
    return context.once(itemEligibilityLoader).load(item);
  }

  @FieldResolver(() => [ItemActionEnum], { description: 'What the viewer may do about it now.' })
  actions(@Root() item: ApplicationItemType, @Ctx() { viewer, now }: RequestContext): ItemAction[] {
    return allowedActions(viewer, item.facts, now);
  }
}
