import DataLoader from 'dataloader';
import type { RequestContext } from '../../context.js';
import type { PersonFacts } from './eligibility.facts.js';
import { holdersOfPasses, peopleAsTheyAre, personFacts } from './eligibility.queries.js';
import { passesThemselves, type TargetFacts, targetFacts } from './target-facts.queries.js';

/** Batches {@link personFacts} over a list of people. */
export function personFactsLoader(context: RequestContext): DataLoader<string, PersonFacts> {
  return new DataLoader(async (ids) => {
    const facts = await personFacts(
      context.services.database,
      context.services.vault,
      peopleAsTheyAre(ids),
      context.now,
    );
    return ids.map((id) => facts.get(id) ?? new Error('no such person'));
  });
}

/** Batches {@link personFacts} and {@link targetFacts} over a list of passes. */
export function passFactsLoader(
  context: RequestContext,
): DataLoader<string, { readonly person: PersonFacts; readonly pass: TargetFacts }> {
  return new DataLoader(async (ids) => {
    const { database, vault } = context.services;
    const people = await personFacts(database, vault, holdersOfPasses(ids), context.now);
    const passes = await targetFacts(database, passesThemselves(ids), context.now);
    return ids.map((id) => {
      const [person, pass] = [people.get(id), passes.get(id)];
      return person && pass ? { person, pass } : new Error('no such pass');
    });
  });
}
