import { expect, test } from 'vitest';
import { moreSingleEntries, periodic } from '../../../../testing/form-samples';
import { type FormContent, noContent } from './form-content';
import type { FormField } from './form-steps';
import { problemOf } from './judge-field';

const temporary = { ...periodic, longestTerm: { count: 1, unit: 'MONTH' } as const };
const problem = (field: FormField, content: Partial<FormContent>, form = periodic) =>
  problemOf(form, field, { ...noContent, ...content }, { personalData: false, documents: false }, '2026-11-29')?.code;
const term = (count: number, unit: 'DAY' | 'MONTH' | 'YEAR') => ({ count, unit });

test('R-PRD-1: refuses a first day before today and beyond the last day that the form allows', () => {
  expect(problem('startDay', { startDay: '2026/11/28' })).toBe('OUT_OF_RANGE');
  expect(problem('startDay', { startDay: '2026/11/29' })).toBeUndefined();
  expect(problem('startDay', { startDay: '2027/02/27' })).toBeUndefined();
  expect(problem('startDay', { startDay: '2027/02/28' })).toBe('OUT_OF_RANGE');
  expect(problem('startDay', { startDay: '115/13/1' })).toBe('INVALID');
});

test('R-PRD-1: refuses a term that ends later than the longest, by the month in which it begins', () => {
  const from = (startDay: string, days: number) => problem('term', { startDay, term: term(days, 'DAY') }, temporary);
  expect(from('2026/12/01', 31)).toBeUndefined();
  expect(from('2026/12/01', 32)).toBe('OUT_OF_RANGE');
  expect(from('2027/02/01', 28)).toBeUndefined();
  expect(from('2027/02/01', 29)).toBe('OUT_OF_RANGE');
  expect(problem('term', { term: term(45, 'DAY') }, temporary)).toBe('OUT_OF_RANGE');
  expect(problem('term', { startDay: '2026/12/01', term: term(3, 'YEAR') })).toBeUndefined();
  expect(problem('term', { startDay: '2026/12/01', term: term(37, 'MONTH') })).toBe('OUT_OF_RANGE');
});

test('refuses more passes than may be asked for, and what is empty', () => {
  expect(problem('morePasses', { morePasses: '31' }, moreSingleEntries)).toBeUndefined();
  expect(problem('morePasses', { morePasses: '32' }, moreSingleEntries)).toBe('OUT_OF_RANGE');
  expect(problem('reason', { reason: ' ' })).toBe('REQUIRED');
  expect(problem('personalDataConsent', {})).toBe('CONSENT_NOT_GIVEN');
});
