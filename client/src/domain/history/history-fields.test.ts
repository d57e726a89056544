import '../../testing/texts';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { fieldLabel, valueText } from './history-fields';
import { namesOnly } from './history-words';

afterEach(async () => void (await setLanguage('zh-Hant')));

test('R-PRD-5: labels the number at a renewal as the next card, or the previous one', () => {
  expect(fieldLabel('passNumber', 'RENEWED')).toBe('續卡後的通行證號');
  expect(fieldLabel('passNumber', 'ISSUED')).toBe('原通行證號');
  expect(fieldLabel('passNumber', 'SPOT_CHECK_FAILED')).toBe('通行證號');
  expect(fieldLabel('somethingNew', 'CHANGED')).toBe('somethingNew');
});

test('R-PRD-1: writes terms and days in words', () => {
  expect(valueText('term', '3 YEAR')).toBe('3 年');
  setLanguage('en');
  expect(valueText('term', '1 MONTH')).toBe('1 month');
  expect(valueText('startDay', '2026-11-20')).toBe('2026/11/20');
});

test('names the number something came from, and does not show it as a change', () => {
  const entry = { action: 'AREAS_CHANGED' } as Parameters<typeof namesOnly>[0];
  expect(namesOnly(entry, 'applicationNumber')).toBe(true);
  expect(namesOnly(entry, 'areas')).toBe(false);
});
