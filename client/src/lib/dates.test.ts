import { describe, expect, it } from 'vitest';
import {
  addDays,
  atTaipei,
  formatDate,
  formatDateTime,
  formatDuration,
  formatRocDate,
  monthsFrom,
  parseDate,
  parseDayFrom,
  rocYear,
  taipeiDate,
} from './dates';

describe('dates', () => {
  it('shows instants in Taipei wherever they were written', () => {
    expect(formatDateTime('2026-11-20T06:30:00Z')).toBe('2026/11/20 14:30');
    expect(formatDateTime('2026-11-20T14:30:00+08:00')).toBe('2026/11/20 14:30');
    expect(formatDate('2026-12-31T16:00:00Z')).toBe('2027/01/01');
  });

  it('shows a date without a time as that date', () => {
    expect(formatDate('2026-11-20')).toBe('2026/11/20');
    expect(formatRocDate('2026-11-20')).toBe('115/11/20');
  });

  it('counts ROC years in Taipei, and shows none before 1912', () => {
    expect(rocYear('2025-12-31T16:00:00Z')).toBe(115);
    expect(formatRocDate('1912-01-01')).toBe('1/01/01');
    expect(formatRocDate('1911-12-31')).toBeUndefined();
  });

  it('reads western and ROC dates as people type them', () => {
    for (const typed of ['2026-11-20', '2026/11/20', '115/11/20', '115.11.20', '1151120', '20261120', ' 115/11/20 ']) {
      expect(parseDate(typed)).toBe('2026-11-20');
    }
    expect(parseDate('75/3/8')).toBe('1986-03-08');
    for (const typed of [
      '１１５／１１／２０',
      '115年11月20日',
      '民國 115 年 11 月 20 日',
      '中華民國115年11月20日',
      '2026年11月20日',
      '115－11－20',
    ])
      expect(parseDate(typed)).toBe('2026-11-20');
  });

  it('reads a day without a year as the next one', () => {
    expect(['12/15', '１２／１５', '12月15日', '2027/1/3'].map((typed) => parseDayFrom(typed, '2026-11-20'))).toEqual([
      '2026-12-15',
      '2026-12-15',
      '2026-12-15',
      '2027-01-03',
    ]);
    expect(parseDayFrom('11/20', '2026-11-20')).toBe('2026-11-20');
    expect(parseDayFrom('11/19', '2026-11-20')).toBe('2027-11-19');
    expect(parseDayFrom('2/29', '2026-11-20')).toBe('2028-02-29');
    expect(parseDayFrom('13/1', '2026-11-20')).toBeUndefined();
  });

  it('refuses dates that do not exist', () => {
    for (const typed of ['', '2026-02-29', '115/13/01', '2026-11', 'tomorrow', '1151199']) {
      expect(parseDate(typed)).toBeUndefined();
    }
  });

  it('turns a wall-clock time in Taipei into an instant and back', () => {
    expect(atTaipei(addDays('2026-12-31', 1), '06:00')).toBe('2027-01-01T06:00:00+08:00');
    expect(taipeiDate(Date.parse('2026-11-20T16:00:00Z'))).toBe('2026-11-21');
  });

  it('counts months and days over the ends of years and of February', () => {
    expect(monthsFrom('2026-11-30', 3)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(parseDate('117/2/29')).toBe('2028-02-29');
    expect(parseDate('2027/2/29')).toBeUndefined();
  });

  it('counts down without ever going below zero', () => {
    expect(formatDuration(299_001)).toBe('05:00');
    expect(formatDuration(3_909_000)).toBe('1:05:09');
    expect(formatDuration(-5)).toBe('00:00');
  });
});
