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
import { minutesBefore, onDay } from './times.js';

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
  await stopCards(desk);
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

/** Cards that are blocked now, by their company and by a branch, and one that was (R-PRD-8, R-PRD-9). */
async function stopCards(desk: Desk): Promise<void> {
  const { now } = desk.world;
  await desk.hold('A', 'Nguyễn Văn Thuận', onDay(now, 30, 9, 15), onDay(now, 29, 8, 40));
  await desk.hold('A', '高瀨 修一', onDay(now, 3, 15, 20));
  await desk.block('KH', 'B', 'Ingrid Solheim', onDay(now, 1, 10, 5));
}

/** Cards without a passage for six months (R-NOP-2); one of them is to be used again tomorrow. */
async function deactivate(em: EntityManager, { people, now }: DemoWorld): Promise<void> {
  for (const personId of [people.withPart('A', 'CARD_DEACTIVATED').id, people.named('B', '山田 惠子').id]) {
    const { id, validFrom } = await em.findOneOrFail(Pass, { personId, kind: 'PERIODIC' });
    const startsAt = toDate(inTaipei(validFrom).add({ months: 6, hours: 2 }));
    await em.insert(Deactivation, { id: newId(), passId: id, reason: 'NO_PASSAGE', startsAt });
  }
  const reinstated = await em.findOneOrFail(Pass, { personId: people.named('B', '劉冠霖').id, kind: 'PERIODIC' });
  await em.insert(Deactivation, {
    id: newId(),
    passId: reinstated.id,
    reason: 'NO_PASSAGE',
    startsAt: onDay(now, 9, 0, 30),
    until: onDay(now, -1, 6),
    endedAt: minutesBefore(now, 40),
    endedById: null,
    endReason: '恢復使用',
  });
}
