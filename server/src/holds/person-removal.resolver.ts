import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { VERSION } from '../shared/common-arguments.js';
import { CardsOfRemovedEnum } from './hold.enums.js';
import { type CardsOfRemoved, deletePerson } from './person-removal.commands.js';

@Resolver()
export class PersonRemovalResolver {
  @Mutation(() => ID, {
    description:
      'Deletes a person; passes and applications remain. Cards of the person that are neither cancelled nor expired are blocked in the same step, and the person is withdrawn from open applications. Returns the person’s ID. Errors: NOT_FOUND, CONFLICT; with all that is under way: PERSON_HAS_CARDS at `cards` if there are such cards and `cards` is left out, PERSON_HAS_APPLICATIONS at `withdraw` unless that is true and all of them are the viewer’s own.',
  })
  async deletePerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the person.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('cards', () => CardsOfRemovedEnum, {
      nullable: true,
      description:
        'What becomes of cards of the person that are neither cancelled nor expired, blocked ones too; required if there are any.',
    })
    cards: CardsOfRemoved | null,
    @Arg('withdraw', () => Boolean, {
      defaultValue: false,
      description: 'Whether to withdraw the person from open applications, other than cancellations.',
    })
    withdraw: boolean,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why, at most 200 characters; required if a card is stopped or an application withdrawn.',
    })
    reason: string | null,
  ): Promise<string> {
    await deletePerson(context, { id, version, cards: cards ?? null, withdraw, reason: reason ?? null });
    return id;
  }
}
