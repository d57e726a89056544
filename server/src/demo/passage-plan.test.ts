import { describe, expect, it } from 'vitest';
import { passagesOfCard, passagesOfSingleEntry } from './passage-plan.js';

const from = new Date('2026-11-02T00:00:00+08:00');
const until = new Date('2026-11-20T12:00:00+08:00');

describe('R-GATE-1 passages of the demo', () => {
  it('are the same each time, in turn in and out, and none is to come', () => {
    const times = passagesOfCard('KLPS115-000001', from, until);
    expect(passagesOfCard('KLPS115-000001', from, until)).toEqual(times);
    expect(times.length).toBeGreaterThan(8);
    expect(times.every(({ at }) => at >= from && at < until)).toBe(true);
    expect(times.map(({ direction }) => direction)).toEqual(times.map((_, at) => (at % 2 ? 'OUT' : 'IN')));
  });

  it('R-ONE-5 of a single-entry pass none before its tenth minute', () => {
    const all = Array.from({ length: 200 }, (_, n) => passagesOfSingleEntry(`KLPC115-${n}`, from, until));
    expect(all.filter((times) => times.length > 0).length).toBeGreaterThan(120);
    expect(all.flat().every(({ at }) => at.getTime() - from.getTime() >= 10 * 60_000)).toBe(true);
  });
});
