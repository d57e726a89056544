import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { DateTime } from '../shared/scalars.js';
import { instant } from '../shared/sql.js';
import { LaterAreasType } from './later-areas.type.js';
import { exchangesLoader, laterAreasLoader, renewalsLoader } from './pass.queries.js';
import { PassType } from './pass.type.js';
import { mayVoid } from './single-entry-void.js';
import { voidingLoader } from './single-entry-void.queries.js';
import { gateReadyAt } from './validity.js';

@Resolver(() => PassType)
export class PassFields {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the pass that this one renews; null if there is none or the viewer may not read the pass unmasked.',
  })
  async previousNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(renewalsLoader).load(pass.id)).previous : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the pass that renews this one; null if there is none or the viewer may not read the pass unmasked.',
  })
  async nextNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(renewalsLoader).load(pass.id)).next : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the card that this one replaces (換證); null if there is none or the viewer may not read the pass unmasked.',
  })
  async exchangedFromNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(exchangesLoader).load(pass.id)).from : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the card that replaces this one on collection, or has replaced it; null if there is none or the viewer may not read the pass unmasked.',
  })
  async exchangedForNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(exchangesLoader).load(pass.id)).for : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      '換證次數: how many times the card and its predecessors were exchanged, including an exchange under way; null if the viewer may not read the pass unmasked.',
  })
  async exchangeCount(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<number | null> {
    return pass.rights.record ? (await context.once(exchangesLoader).load(pass.id)).count : null;
  }

  @FieldResolver(() => LaterAreasType, {
    nullable: true,
    description:
      'Areas that a renewal lets the pass open later instead; null if none change, or the viewer may not read the pass unmasked.',
  })
  async laterAreas(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<LaterAreasType | null> {
    const later = pass.rights.record ? await context.once(laterAreasLoader).load(pass.id) : null;
    if (!later) return null;
    const areas = later.area_ids.map((id) => context.services.ports.area(id));
    return build(LaterAreasType, { from: instant(later.from), areas });
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'First second at which the single-entry pass can no longer be voided (`voidSingleEntryPass`); null if the viewer may not void it now.',
  })
  async voidableUntil(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<Date | null> {
    const { viewer, now } = context;
    const { facts, rights } = pass;
    // Most passes are out of the question by what is known already.
    if (viewer.kind !== 'OPERATOR' || !rights.act || mayVoid({ facts, seen: null, left: 1 }, now) !== true) return null;
    const { seen, left } = await context.once(voidingLoader).load(pass.id);
    return mayVoid({ facts, seen, left }, now) === true ? gateReadyAt(facts.issuedAt) : null;
  }
}
