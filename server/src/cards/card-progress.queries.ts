import type { RequestContext } from '../context.js';
import { mayMarkCard } from '../passes/card-guard.js';
import { holderBans } from '../passes/holder-bans.loader.js';
import { Pass } from '../passes/pass.entity.js';
import { Person } from '../people/person.entity.js';
import type { ApiError } from '../shared/errors.js';
import { progressOf } from './lock-cards.js';

/** Whether the viewer may mark these cards as made now, by id. */
export async function cardProgress(
  { em, viewer, now, services }: RequestContext,
  ids: readonly string[],
): Promise<Map<string, true | ApiError>> {
  const cards = await em.find(Pass, { id: { $in: [...ids] } }, { refresh: true });
  const holders = { id: { $in: cards.map(({ personId }) => personId) }, deletedAt: { $ne: null } };
  const removed = new Set((await em.find(Person, holders, { fields: ['id'] })).map(({ id }) => id));
  const bans = await holderBans(services.database, ids);
  return new Map(
    cards.map((card) => {
      const progress = progressOf(card, removed.has(card.personId), bans.get(card.id) ?? null);
      return [card.id, mayMarkCard(viewer, progress, 'MARK_MADE', now)];
    }),
  );
}
