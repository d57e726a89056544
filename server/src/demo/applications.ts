import type { EntityManager } from '@mikro-orm/postgresql';
import { Pass } from '../passes/pass.entity.js';
import { inTaipei, toDate } from '../shared/taipei.js';
import { applicationStories } from './application-stories.js';
import { cardStories } from './card-stories.js';
import type { Desk } from './desk.js';
import type { DemoWorld } from './people.js';
import { momentOf, type Story } from './story.js';

/**
 * The applications for periodic and temporary passes and about them, and the cards that came of them. Everything happens in
 * the order of time and by the commands themselves: what the rules do not allow stops the fill.
 */
export async function insertApplications(desk: Desk): Promise<void> {
  const { tx, world } = desk;
  const happenings = [...cardStories, ...applicationStories].flatMap((story) => tell(desk, story, world.now));
  for (const { at, happen } of happenings.sort((one, other) => one.at.getTime() - other.at.getTime())) await happen(at);
  await deactivate(tx, world);
}

function tell(desk: Desk, story: Story, now: Date) {
  let number = '';
  const submitted = async (at: Date): Promise<void> => {
    number = await desk.submit(story.firm, story, at);
  };
  const steps = (story.steps ?? []).map((step) => ({
    at: momentOf(now, step.at),
    happen: (at: Date) => desk.take(number, story.firm, step, at),
  }));
  return [{ at: momentOf(now, story.sent), happen: submitted }, ...steps];
}

/** Cards with which nobody has passed a gate for six months (R-NOP-2). */
async function deactivate(em: EntityManager, { people }: DemoWorld): Promise<void> {
  for (const personId of [people.withPart('A', 'CARD_DEACTIVATED').id, people.named('B', '山田 惠子').id]) {
    const { id, validFrom } = await em.findOneOrFail(Pass, { personId, kind: 'PERIODIC' });
    const deactivatedAt = toDate(inTaipei(validFrom).add({ months: 6, hours: 2 }));
    await em.nativeUpdate(Pass, { id }, { deactivatedAt, deactivationReason: 'NO_PASSAGE' });
  }
}
