import { expect, test, vi } from 'vitest';
import { againText, comingPeriod, periodText } from './suspension-period';

test('R-ONE-7: said beforehand are seven calendar days in Taipei, today included', () => {
  vi.useFakeTimers({ now: Date.parse('2023-07-25T23:59:59+08:00') });
  expect(comingPeriod()).toEqual({ from: '2023-07-25', to: '2023-07-31' });
  vi.setSystemTime(Date.parse('2023-07-26T00:00:00+08:00'));
  expect(comingPeriod()).toEqual({ from: '2023-07-26', to: '2023-08-01' });
  vi.useRealTimers();
});

test('R-ONE-7: the period ends with its last second, and the next day one may apply again', () => {
  const told = { from: '2023-07-25T01:48:03+08:00', to: '2023-07-31T23:59:59+08:00' };
  expect(periodText(told)).toBe('2023/07/25–2023/07/31');
  expect(againText(told)).toBe('2023/08/01');
});
