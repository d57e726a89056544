import '../../testing/texts';
import { expect, test } from 'vitest';
import { againText, periodText } from './suspension-period';

test('R-ONE-7: the period ends with its last second, and the next day one may apply again', () => {
  const period = { from: '2023-07-25T01:48:03+08:00', to: '2023-07-31T23:59:59+08:00' };
  expect(periodText(period)).toBe('2023/07/25–2023/07/31');
  expect(againText(period)).toBe('2023/08/01');
});
