import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { VERSION } from '../shared/common-arguments.js';
import { CardsOfRemovedEnum } from './hold.enums.js';
import { type CardsOfRemoved, deletePerson } from './person-removal.commands.js';

@Resolver()
export class PersonRemovalResolver {
  @Mutation(() => ID, {
    description:
      'Deletes a person; passes and applications remain. Cards of the person that may still open a gate are blocked in the same step. Returns the person’s ID. Errors: NOT_FOUND, CONFLICT; PERSON_HAS_CARDS at `cards` if there are such cards and `cards` is left out, with their numbers.',
  })
  async deletePerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the person.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('cards', () => CardsOfRemovedEnum, {
      nullable: true,
      description: 'What becomes of cards of the person that may still open a gate; required if there are any.',
    })
    cards: CardsOfRemoved | null,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why the cards are stopped, at most 200 characters; required with `cards` if there are any.',
    })
    reason: string | null,
  ): Promise<string> {
    await deletePerson(context, { id, version, cards: cards ?? null, reason: reason ?? null });
    return id;
  }
}
