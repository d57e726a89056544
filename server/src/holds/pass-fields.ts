import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { type CardStopAction, CardStopActionEnum } from './hold.enums.js';
import { holdsLoader, stoppableCardLoader } from './hold.queries.js';
import { HoldType } from './hold.type.js';
import { mayBlock, mayHold, mayStop } from './stop-guards.js';

@Resolver(() => PassType)
export class HoldPassFields {
  @FieldResolver(() => [HoldType], {
    nullable: true,
    description: 'Holds of the card, those in force first; null if the viewer may not read the pass unmasked.',
  })
  async holds(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<HoldType[] | null> {
    return pass.rights.record ? context.once(holdsLoader).load(pass.id) : null;
  }

  @FieldResolver(() => [CardStopActionEnum], { description: 'What the viewer may do now to stop the card.' })
  async stopActions(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<CardStopAction[]> {
    const { viewer, now } = context;
    if (viewer.kind !== 'OPERATOR' && viewer.kind !== 'STAFF') return [];
    const card = await context.once(stoppableCardLoader).load(pass.id);
    const may = {
      HOLD: mayHold(viewer, card, now),
      BLOCK: mayBlock(viewer, card, now),
      DEACTIVATE: mayStop(viewer, card, now),
      CANCEL: mayStop(viewer, card, now),
    } satisfies Record<CardStopAction, unknown>;
    return (Object.keys(may) as CardStopAction[]).filter((action) => may[action] === true);
  }
}
