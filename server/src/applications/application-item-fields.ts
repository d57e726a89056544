import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { itemEligibilityLoader } from './application-item.queries.js';
import { ApplicationItemType } from './application-item.type.js';
import { EligibilityType } from './forms/eligibility.type.js';
import { type ItemAction, type ItemState, OPEN_STATES } from './forms/states.js';
import { ItemActionEnum } from './item.enums.js';
import { allowedActions } from './item-guards.js';

@Resolver(() => ApplicationItemType)
export class ApplicationItemFields {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the item could be approved now, by the rules that also apply to the company’s submission; TERM_OVER if the term applied for has ended. Null once the item is decided, and if the application is masked.',
  })
  eligibility(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<EligibilityType> | null {
    if (item.application.masked()) return null;
    if (!(OPEN_STATES as readonly ItemState[]).includes(item.state)) return null;
    return context.once(itemEligibilityLoader).load(item);
  }

  @FieldResolver(() => [ItemActionEnum], { description: 'What the viewer may do with the item now.' })
  actions(@Root() item: ApplicationItemType, @Ctx() { viewer, now }: RequestContext): ItemAction[] {
    return item.application.masked() ? [] : allowedActions(viewer, item.facts, now);
  }
}
