import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { DayInput } from './DayInput';
import { Field } from './Field';

function open(dense = false) {
  const [typed, type] = createSignal('');
  const left = vi.fn();
  const page = renderFor(() => (
    <Field name="day" label="起日">
      <DayInput value={typed()} min="2026-11-20" dense={dense} onInput={type} onBlur={left} />
    </Field>
  ));
  const calendar = page.container.querySelector<HTMLInputElement>('input[type=date]') as HTMLInputElement;
  return {
    ...page,
    typed,
    left,
    calendar,
    field: () => screen.getByRole<HTMLInputElement>('textbox', { name: '起日' }),
  };
}

test('shows in both calendars what was understood', async () => {
  const { user, field } = open();
  await user.type(field(), '１１５／１２／１');
  expect(screen.getByText('2026/12/01 (115/12/01)')).toBeDefined();
});

test('gives a day without a year its year when the field is left', async () => {
  const { user, field, typed, left } = open();
  await user.type(field(), '12/1');
  expect(typed()).toBe('12/1');
  await user.tab();
  expect(typed()).toBe('2026/12/01');
  expect(left).toHaveBeenCalledOnce();
});

test('opens the calendar at the day that is typed, and takes the one that is chosen', async () => {
  const { user, field, typed, calendar } = open(true);
  const show = vi.fn();
  calendar.showPicker = show;
  await user.type(field(), '115/12/1');
  await user.click(screen.getByRole('button', { name: '開啟日曆' }));
  expect(show).toHaveBeenCalledOnce();
  expect(calendar.value).toBe('2026-12-01');
  calendar.value = '2026-12-24';
  calendar.dispatchEvent(new Event('input', { bubbles: true }));
  expect(typed()).toBe('2026/12/24');
  expect(field().value).toBe('2026/12/24');
});
