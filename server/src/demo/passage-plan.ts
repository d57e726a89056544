import { createHash } from 'node:crypto';
import type { Direction } from '../passes/direction.js';
import { inTaipei, toDate } from '../shared/taipei.js';

export interface PassageTimes {
  readonly at: Date;
  readonly direction: Direction;
}

const MINUTE_MS = 60_000;

/** Chance that is the same each time: a number below `below` for these words. */
function chance(below: number, ...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE() % below;
}

const later = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE_MS);

/** Four of five are used: in some time after the gates know it (R-ONE-5), out some hours later. */
export function passagesOfSingleEntry(number: string, from: Date, until: Date): PassageTimes[] {
  if (chance(5, number, 'used') === 0) return [];
  const into = later(from, 12 + chance(180, number, 'in'));
  const out = later(into, 60 + chance(420, number, 'out'));
  return before(until, [
    { at: into, direction: 'IN' },
    { at: out, direction: 'OUT' },
  ]);
}

/** On three of five working days: in in the morning, out in the evening. */
export function passagesOfCard(number: string, from: Date, until: Date): PassageTimes[] {
  const times: PassageTimes[] = [];
  for (let day = inTaipei(from).startOfDay(); toDate(day) < until; day = day.add({ days: 1 })) {
    const date = day.toPlainDate().toString();
    if (day.dayOfWeek > 5 || chance(5, number, date) < 2) continue;
    const into = toDate(day.add({ hours: 7, minutes: 30 + chance(60, number, date, 'in') }));
    const out = toDate(day.add({ hours: 17, minutes: chance(90, number, date, 'out') }));
    times.push({ at: into, direction: 'IN' }, { at: out, direction: 'OUT' });
  }
  return before(until, times).filter(({ at }) => at >= from);
}

const before = (until: Date, times: readonly PassageTimes[]) => times.filter(({ at }) => at < until);
