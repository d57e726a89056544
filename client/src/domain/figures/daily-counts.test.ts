import { expect, test } from 'vitest';
import { dailyCounts, daysOf, kindsIn, periodUpTo, type Series } from './daily-counts';

const ports = [{ code: 'KEELUNG' }, { code: 'SUAO' }, { code: 'TAICHUNG' }];
const week = periodUpTo('2026-03-02', 7);

const one = (code: string, issued: number[], kind: Series['kind'] = 'SINGLE_ENTRY'): Series => ({
  port: { code },
  kind,
  issued,
});

const series = [
  one('KEELUNG', [0, 0, 0, 0, 2, 0, 3]),
  one('KEELUNG', [0, 0, 0, 0, 1, 0, 0], 'PERIODIC'),
  one('TAICHUNG', [0, 0, 4, 0, 0, 0, 0]),
  one('TAICHUNG', [0, 0, 0, 0, 0, 0, 1], 'TEMPORARY'),
];

test('a period ends today and holds as many days as it says', () => {
  expect(week).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  expect(daysOf(week)).toHaveLength(7);
  expect(daysOf(periodUpTo('2026-03-02', 90))).toHaveLength(90);
  expect(daysOf(periodUpTo('2026-03-02', 1))).toEqual(['2026-03-02']);
});

test('a day on which nothing was issued is there with zeros', () => {
  const { days } = dailyCounts(series, ports, week);
  expect(days.map(({ day }) => day)).toEqual(daysOf(week));
  expect(days[5]).toEqual({ day: '2026-03-01', counts: [0, 0], total: 0 });
});

test('only ports for which something was issued are shown, each with its own place', () => {
  expect(dailyCounts(series, ports, week).ports).toEqual([
    { port: { code: 'KEELUNG' }, place: 0, total: 6 },
    { port: { code: 'TAICHUNG' }, place: 2, total: 5 },
  ]);
});

test('the totals of days, of ports and of all agree', () => {
  const { days, ports: counted, total } = dailyCounts(series, ports, week);
  expect(total).toBe(11);
  expect(days.reduce((sum, day) => sum + day.total, 0)).toBe(total);
  expect(counted.reduce((sum, port) => sum + port.total, 0)).toBe(total);
  for (const day of days) expect(day.counts.reduce((sum, each) => sum + each, 0)).toBe(day.total);
  for (const [at, port] of counted.entries()) {
    expect(days.reduce((sum, day) => sum + (day.counts[at] ?? 0), 0)).toBe(port.total);
  }
});

test('takes the latest of several busiest days', () => {
  expect(dailyCounts(series, ports, week).busiest).toEqual({ day: '2026-03-02', counts: [3, 1], total: 4 });
});

test('counts one kind alone when it is chosen', () => {
  const periodic = dailyCounts(series, ports, week, 'PERIODIC');
  expect(periodic.total).toBe(1);
  expect(periodic.ports.map(({ port }) => port.code)).toEqual(['KEELUNG']);
  expect(kindsIn(series, ['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY'])).toEqual(['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY']);
  expect(kindsIn(series.slice(0, 1), ['PERIODIC', 'SINGLE_ENTRY'])).toEqual(['SINGLE_ENTRY']);
});

test('nothing issued: every day, no port, no busiest day', () => {
  const nothing = dailyCounts([], ports, week);
  expect(nothing).toMatchObject({ ports: [], total: 0, busiest: undefined });
  expect(nothing.days).toHaveLength(7);
});
