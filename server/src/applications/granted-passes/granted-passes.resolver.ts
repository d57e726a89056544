import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { publishEnum } from '../../shared/enums.js';
import { found } from '../../shared/errors.js';
import { ApplicationItemType } from '../items/application-item.type.js';
import { applicationById } from '../records/application.queries.js';
import { ApplicationType } from '../records/application.type.js';
import { type GrantAction, grantActions } from './grant-guards.js';
import { grantedPlacesLoader, type ItemGrant } from './granted-passes.queries.js';
import { changeGrant } from './taken-back-grants.commands.js';

const GrantActionEnum = publishEnum<GrantAction>('GrantAction', 'What may be done with granted single-entry passes.', {
  TAKE_BACK: '收回: take back those that are not used, with a reason.',
  GIVE_BACK: '恢復: let those that were taken back count again, with a reason.',
});

const ITEM = { description: 'ID of the item on whose approval they were granted.' };
const REASON = { description: 'Why, mailed to the company; at most 500 characters.' };

const grantOf = async (item: ApplicationItemType, context: RequestContext): Promise<ItemGrant | null> =>
  item.application.readable && item.application.morePasses !== null
    ? context.once(grantedPlacesLoader).load(item.id)
    : null;

@Resolver(() => ApplicationItemType)
export class GrantedPassesResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many more single-entry passes were granted; null on other forms, before that, and if the application is masked.',
  })
  async grantedPasses(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await grantOf(item, context))?.granted ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many of them the company has issued; null where `grantedPasses` is.',
  })
  async grantedPassesUsed(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await grantOf(item, context))?.used ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many of them the branch has taken back; null where `grantedPasses` is.',
  })
  async grantedPassesTakenBack(
    @Root() item: ApplicationItemType,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    return (await grantOf(item, context))?.takenBack ?? null;
  }

  @FieldResolver(() => [GrantActionEnum], { description: 'What the viewer may do with the granted passes now.' })
  async grantActions(@Root() item: ApplicationItemType, @Ctx() context: RequestContext): Promise<GrantAction[]> {
    const grant = await grantOf(item, context);
    const { branch, month } = item.application;
    return grant ? grantActions(context.viewer, { branchCode: branch?.code ?? null, month }, grant, context.now) : [];
  }

  @Mutation(() => ApplicationType, {
    description:
      'Takes back granted single-entry passes that are not used, for the branch that granted them. Told by mail to the account that asked. Errors: NOT_FOUND, FORBIDDEN; TERM_OVER once their month is over; NOTHING_CHANGES if all are used or taken back; REQUIRED at `reason`.',
  })
  async takeBackGrantedPasses(
    @Ctx() context: RequestContext,
    @Arg('itemId', () => ID, ITEM) itemId: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<ApplicationType> {
    const id = await changeGrant(context, { itemId, reason, action: 'TAKE_BACK' });
    return found(await applicationById(context, id));
  }

  @Mutation(() => ApplicationType, {
    description:
      'Lets granted single-entry passes that were taken back count again; likewise. Errors: NOT_FOUND, FORBIDDEN, TERM_OVER; NOTHING_CHANGES if none was taken back; REQUIRED at `reason`.',
  })
  async giveBackGrantedPasses(
    @Ctx() context: RequestContext,
    @Arg('itemId', () => ID, ITEM) itemId: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<ApplicationType> {
    const id = await changeGrant(context, { itemId, reason, action: 'GIVE_BACK' });
    return found(await applicationById(context, id));
  }
}
