import type { EntityManager } from '@mikro-orm/postgresql';
import { Deactivation } from '../passes/deactivation.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { newId } from '../shared/ids.js';
import { inTaipei, toDate } from '../shared/taipei.js';
import { cardStories } from './card-stories.js';
import type { Desk } from './desk.js';
import { openApplicationStories } from './open-application-stories.js';
import { pastApplicationStories } from './past-application-stories.js';
import type { DemoWorld } from './people.js';
import { momentOf, type Story } from './story.js';

/**
 * The applications for and about periodic and temporary passes, and the cards they led to. All events run in the order
 * of time and through the commands themselves: one that the rules do not allow stops the fill.
 */
export async function insertApplications(desk: Desk): Promise<void> {
  const { tx, world } = desk;
  const stories = [...cardStories, ...openApplicationStories, ...pastApplicationStories];
  const events = stories.flatMap((story) => eventsOf(desk, story, world.now));
  for (const { at, run } of events.sort((one, other) => one.at.getTime() - other.at.getTime())) await run(at);
  await deactivate(tx, world);
}

function eventsOf(desk: Desk, story: Story, now: Date) {
  let number = '';
  const submit = async (at: Date): Promise<void> => {
    number = await desk.submit(story.firm, story, at);
  };
  const steps = (story.steps ?? []).map((step) => ({
    at: momentOf(now, step.at),
    run: (at: Date) => desk.take(number, story.firm, step, at),
  }));
  return [{ at: momentOf(now, story.sent), run: submit }, ...steps];
}

/** Cards without a passage for six months (R-NOP-2). */
async function deactivate(em: EntityManager, { people }: DemoWorld): Promise<void> {
  for (const personId of [people.withPart('A', 'CARD_DEACTIVATED').id, people.named('B', '山田 惠子').id]) {
    const { id, validFrom } = await em.findOneOrFail(Pass, { personId, kind: 'PERIODIC' });
    const startsAt = toDate(inTaipei(validFrom).add({ months: 6, hours: 2 }));
    await em.insert(Deactivation, { id: newId(), passId: id, reason: 'NO_PASSAGE', startsAt });
  }
}
