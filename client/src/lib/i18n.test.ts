import { afterEach, describe, expect, it } from 'vitest';
import '../testing/texts';
import { setLanguage, t } from './i18n';

describe('texts', () => {
  afterEach(async () => void (await setLanguage('zh-Hant')));

  it('fill in places, follow the language and count', () => {
    expect(t('ui:pagination.range', { from: 1, to: 10, total: 15 })).toBe('第 1–10 筆，共 15 筆');
    setLanguage('en');
    expect(t('ui:pagination.range', { from: 1, to: 10, total: 15 })).toBe('1-10 of 15');
    expect(t('ui:field.charactersLeft', { count: 1 })).toBe('1 character left');
    expect(t('ui:field.charactersLeft', { count: 2 })).toBe('2 characters left');
  });

  it('do not escape what Solid escapes', () => {
    expect(t('ui:table.selectRow', { name: '<A&B>' })).toContain('<A&B>');
  });
});
