import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { deactivationReason } from '../passes/standing/deactivations.js';
import { build } from '../shared/build.js';
import { DateTime } from '../shared/scalars.js';
import { sql } from '../shared/sql.js';
import { type DeactivatedCard, readDeactivatedCards } from './deactivated-card.js';
import { effectiveAt } from './effective-at.js';
import { mayReinstate, mayReinstateAtOnce, pendingUntil } from './may-reinstate.js';
import { ReinstatementErrorType } from './reinstatement.type.js';
import { presentError } from './reinstatement-error.js';

@ObjectType('PassReinstatement', { description: 'Whether a deactivated pass can be reinstated, and from when on.' })
export class PassReinstatementType {
  @Field(() => Boolean, { description: 'Whether `reinstatePasses` would accept it from the viewer now.' })
  allowed!: boolean;

  @Field(() => Boolean, { description: 'Whether `reinstateAtOnce` would accept it from the viewer now.' })
  allowedAtOnce!: boolean;

  @Field(() => DateTime, { description: 'When a reinstatement applied for now would take effect.' })
  effectiveAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the pending reinstatement takes effect; null if there is none.',
  })
  pendingUntil!: Date | null;

  @Field(() => ReinstatementErrorType, {
    nullable: true,
    description: 'Why it cannot be reinstated from tomorrow; null if it can.',
  })
  error!: ReinstatementErrorType | null;
}

@Resolver(() => PassType)
export class ReinstatementPassFields {
  @FieldResolver(() => PassReinstatementType, {
    nullable: true,
    description:
      'Whether the pass can be reinstated; null if it is not deactivated, or the viewer does not own it: then `reinstateByIdNumber` may help.',
  })
  async reinstatement(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<PassReinstatementType | null> {
    const { signedIn, now } = context;
    if (!pass.rights.act || deactivationReason(pass.facts, now) === null) return null;
    const card = await context.once(deactivatedCardLoader).load(pass.id);
    const answer = mayReinstate(card, now);
    return build(PassReinstatementType, {
      allowed: answer === true,
      allowedAtOnce: hasRight(signedIn, 'REVIEW') && mayReinstateAtOnce(card, now) === true,
      effectiveAt: effectiveAt(now),
      pendingUntil: pendingUntil(card.facts, now),
      error: answer === true ? null : presentError(answer),
    });
  }
}

function deactivatedCardLoader(context: RequestContext): DataLoader<string, DeactivatedCard> {
  return new DataLoader(async (ids) => {
    const cards = await readDeactivatedCards(context.services.database, context, sql`p.id = any(${ids}::uuid[])`);
    const found = new Map(cards.map((card) => [card.id, card]));
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}
