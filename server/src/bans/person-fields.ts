import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PersonType } from '../people/person.type.js';
import { DateTime } from '../shared/scalars.js';
import { knownBansLoader } from './known-bans.loader.js';

@Resolver(() => PersonType)
export class BanPersonFields {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      '管制中，至: the last second until which the person is banned from periodic and temporary passes; null if they are not, if the company has not been notified of it, and if the record is masked.',
  })
  async bannedUntil(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<Date | null> {
    return person.masked() ? null : context.once(knownBansLoader).load(person.id);
  }
}
