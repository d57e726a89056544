import '../../testing/texts';
import { expect, test } from 'vitest';
import { passDates } from './pass-dates';

const now = Date.parse('2026-11-20T12:00:00+08:00');
const day = (date: string) => `${date}T00:00:00+08:00`;
const pass = {
  madeAt: day('2026-11-10'),
  collectedAt: day('2026-11-12'),
  validFrom: day('2026-11-11'),
  kind: 'PERIODIC',
  issuedAt: day('2026-11-08'),
  cancelledAt: null,
  validTo: '2028-11-10T23:59:59+08:00',
  gateReadyAt: day('2026-11-11'),
  lastPassageAt: '2026-11-19T08:00:00+08:00',
} as const;

test('lists dates newest first, future ones without a colour', () => {
  const dates = passDates(pass, now);
  expect(dates.map(({ title }) => title)).toEqual([
    ...['通行迄日', '最近通行', '領證', '通行起日', '製證完成', '核發'],
  ]);
  expect(dates.map(({ tone }) => tone === 'neutral')).toEqual([true, false, false, false, false, false]);
});

test('a cancelled pass has no end any more, and a single-entry pass begins when gates know it (R-ONE-5)', () => {
  const cancelled = passDates({ ...pass, cancelledAt: day('2026-11-20') }, now).map(({ title }) => title);
  expect(cancelled[0]).toBe('註銷');
  expect(cancelled).not.toContain('通行迄日');
  const early = { ...pass, cancelledAt: day('2026-11-10'), validFrom: day('2026-11-22') };
  expect(passDates(early, now).map(({ title }) => title)).not.toContain('通行起日');
  const single = passDates({ ...pass, kind: 'SINGLE_ENTRY', gateReadyAt: '2026-11-20T12:10:00+08:00' }, now);
  expect(single.map(({ title }) => title)).toContain('管制站可使用');
});
