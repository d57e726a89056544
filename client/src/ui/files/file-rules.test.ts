import { expect, test } from 'vitest';
import { acceptList, type FileRules, formatBytes, isAllowedType, typeNames } from './file-rules';

const rules: FileRules = { types: ['image/jpeg', 'application/pdf', 'text/csv'], maxBytes: 5 * 1024 * 1024 };

test('shows JPG, PDF, CSV instead of MIME types', () => {
  expect(typeNames(rules, '、')).toBe('JPG、PDF、CSV');
  expect(typeNames({ ...rules, types: ['font/woff'] }, ', ')).toBe('font/woff');
});

test('accepts a file by its extension if the browser reports no type', () => {
  expect(acceptList(rules)).toBe('image/jpeg,.jpg,.jpeg,application/pdf,text/csv,.csv');
  expect(isAllowedType(rules, { type: '', name: '名單.CSV' })).toBe(true);
  expect(isAllowedType(rules, { type: 'application/pdf', name: 'a' })).toBe(true);
  expect(isAllowedType(rules, { type: 'text/html', name: 'a.html' })).toBe(false);
});

test.each([
  [820, '820 B'],
  [1024, '1 KB'],
  [5 * 1024 * 1024, '5 MB'],
  [1.5 * 1024 * 1024, '1.5 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
