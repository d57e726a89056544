import '../../testing/texts';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { apiErrorText } from '../errors/api-error-text';
import { reasonText } from './reason-text';

afterEach(async () => void (await setLanguage('zh-Hant')));

test('R-PRD-1: what is missing or too long is named', () => {
  expect(reasonText({ code: 'ATTACHMENT_MISSING', attachment: 'PHOTO' })).toBe('尚未上傳照片。');
  expect(apiErrorText({ code: 'ATTACHMENT_MISSING', params: { attachment: 'PASSPORT' } })).toBe('尚未上傳護照附件。');
  expect(apiErrorText({ code: 'OUT_OF_RANGE', params: { limit: 3, unit: 'YEAR' } })).toBe('最長 3 年。');
  expect(apiErrorText({ code: 'OUT_OF_RANGE', params: { min: '2026-11-20', max: '2027-02-18' } })).toBe(
    '須介於 2026/11/20 與 2027/02/18 之間。',
  );
});

test('R-PRD-2, R-PRD-5: puts dates and numbers into the sentence, and has a sentence without them', () => {
  setLanguage('en');
  const until = '2027-01-01T23:59:59+08:00';
  expect(reasonText({ code: 'PERIODIC_PASS_EXISTS', until })).toContain('(to 2027/01/01)');
  expect(reasonText({ code: 'TOO_EARLY_TO_RENEW', until })).toContain('Possible from 2027/01/01');
  expect(reasonText({ code: 'OPEN_APPLICATION_EXISTS', applicationNumber: 'OM02-11511-00001' })).toContain(
    'OM02-11511-00001',
  );
  expect(reasonText({ code: 'OPEN_APPLICATION_EXISTS' })).toBe('An application is still under way.');
  expect(apiErrorText({ code: 'OTHER_BRANCH', params: { branchZh: '基隆', branchEn: 'Keelung' } })).toContain(
    'Keelung',
  );
});

test('R-PRD-1: explains in words what the state does not allow, never with names of the API', () => {
  const at = (state?: string, action?: string) =>
    apiErrorText({ code: 'ACTION_NOT_ALLOWED', params: { state, action } });
  expect(at('COLLECTED', 'MARK_MADE')).toBe('目前狀態為「已領證」，不可執行「製證完成」。');
  expect([at('APPROVED', 'WITHDRAW'), at(), at('REVIEW', 'SOMETHING_NEW')].join()).not.toMatch(/[A-Z]/);
});
