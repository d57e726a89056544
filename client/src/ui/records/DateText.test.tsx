import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { DateText, type DateTextProps } from './DateText';

const shown = (props: DateTextProps) => renderFor(() => <DateText {...props} />).container.textContent;

test('is a time in Taipei, with the ROC date', () => {
  expect(shown({ value: '2026-11-20T06:30:00Z' })).toBe('2026/11/20 14:30 (115/11/20)');
  expect(screen.getByRole('time')).toHaveProperty('dateTime', '2026-11-20T06:30:00Z');
});

test('can do without the time and without the ROC date', () => {
  expect(shown({ value: '2026-11-20', dateOnly: true })).toBe('2026/11/20 (115/11/20)');
  expect(shown({ value: '2026-11-20T20:00:00Z', dateOnly: true, roc: false }).trim()).toBe('2026/11/21');
});

test('is a dash where there is no date', () => {
  expect(shown({ value: null })).toBe('—');
  expect(screen.queryByRole('time')).toBeNull();
});
