import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { collectionsLoader } from './card-collection.queries.js';
import { CardCollectionType } from './card-collection.type.js';

@Resolver(() => PassType)
export class CardPassFields {
  @FieldResolver(() => CardCollectionType, {
    nullable: true,
    description:
      'To whom the card was handed over and against what; null if that was not recorded or the viewer may not read the pass unmasked.',
  })
  collection(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<CardCollectionType | null> | null {
    return pass.rights.record ? context.once(collectionsLoader).load(pass.id) : null;
  }
}
