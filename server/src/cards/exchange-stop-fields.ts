import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { exchangesLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { mayStopExchange } from './exchange-stop.guard.js';

@Resolver(() => PassType)
export class ExchangeStopFields {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may stop the making of the card now, which was to take the place of another one (`stopCardExchange`).',
  })
  async viewerMayStopExchange(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<boolean> {
    const { viewer, now } = context;
    const { kind, branchCode, made, collected, cancelled, facts } = pass;
    const progress = { made, collected, cancelled, blocked: facts.blockedAt !== null };
    const known = { kind, branchCode, validTo: facts.validTo, ...progress, holderRemoved: false, bannedUntil: null };
    // Most are out of the question by what is known already.
    if (mayStopExchange(viewer, { ...known, exchange: true }, now) !== true) return false;
    const { from } = await context.once(exchangesLoader).load(pass.id);
    return mayStopExchange(viewer, { ...known, exchange: from !== null }, now) === true;
  }
}
