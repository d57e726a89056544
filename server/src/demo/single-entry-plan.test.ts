import { describe, expect, test } from 'vitest';
import { monthOf } from '../shared/taipei.js';
import { planSingleEntries } from './single-entry-plan.js';

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const applicants = { A: names('a', 8), B: names('b', 10), monthFull: { A: 'full', B: 'full' }, oneLeft: 'one left' };

describe.each([
  ['the first minute of a month', '2026-10-31T16:00:30Z'],
  ['the first day of a year', '2026-12-31T20:00:00Z'],
  ['the last minute of a month', '2026-11-30T15:59:30Z'],
  ['the first of March', '2027-03-01T02:00:00Z'],
  ['the middle of a month', '2026-11-20T04:00:00Z'],
])('the demo filled in %s', (_when, instant) => {
  const now = new Date(instant);
  const planned = planSingleEntries(now, applicants);
  const passesOf = (person: string, month: string) =>
    planned
      .filter(({ people, submittedAt }) => people.includes(person) && monthOf(submittedAt) === month)
      .reduce((sum, { ports }) => sum + ports, 0);

  test('R-ONE-3 gives no person more than three passes in a month', () => {
    const months = new Set(planned.map(({ submittedAt }) => monthOf(submittedAt)));
    for (const person of new Set(planned.flatMap(({ people }) => people))) {
      for (const month of months) expect(passesOf(person, month)).toBeLessThanOrEqual(3);
    }
  });

  test('one person has had all three of this month, one has one left', () => {
    expect(passesOf('full', monthOf(now))).toBe(3);
    expect(passesOf('one left', monthOf(now))).toBe(2);
  });

  test('everything lies in the past, oldest first', () => {
    const times = planned.map(({ submittedAt }) => submittedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  });

  test('both firms have more than a page of passes, and some of either are new', () => {
    for (const firm of ['A', 'B'] as const) {
      const own = planned.filter((application) => application.firm === firm);
      const passes = own.reduce((sum, { people, ports }) => sum + people.length * ports, 0);
      expect(passes).toBeGreaterThanOrEqual(25);
      expect(own.some(({ submittedAt }) => now.getTime() - submittedAt.getTime() < 10 * 60_000)).toBe(true);
    }
  });
});
