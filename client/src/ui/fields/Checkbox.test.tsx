import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { Checkbox } from './Checkbox';

test('is ticked by its label, pointer and space', async () => {
  const [checked, setChecked] = createSignal(false);
  const { user } = renderFor(() => (
    <Checkbox name="consent" label="我已閱讀" checked={checked()} onChange={setChecked} />
  ));
  await user.click(screen.getByText('我已閱讀'));
  expect(checked()).toBe(true);
  expect(screen.getByRole('checkbox', { name: '我已閱讀', checked: true })).toBeDefined();
  await user.keyboard(' ');
  expect(checked()).toBe(false);
});

test('shows what its owner holds, also where the owner refuses the change', async () => {
  const onChange = vi.fn();
  const { user } = renderFor(() => <Checkbox name="consent" label="我已閱讀" checked={false} onChange={onChange} />);
  await user.click(screen.getByRole('checkbox'));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByRole('checkbox', { checked: false })).toBeDefined();
});

test('is described by its hint and its error', () => {
  const [errors, setErrors] = createSignal<string>();
  renderFor(() => (
    <Checkbox name="consent" label="我已閱讀" hint="必須同意" errors={errors()} checked={false} onChange={() => {}} />
  ));
  const box = screen.getByRole('checkbox', { description: '必須同意' });
  expect(box.getAttribute('aria-invalid')).toBeNull();
  setErrors('請勾選');
  expect(screen.getByRole('checkbox', { description: '必須同意 錯誤：請勾選' })).toBe(box);
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

test('says that it is required by an asterisk and to screen readers', () => {
  renderFor(() => <Checkbox name="consent" label="我已閱讀" required checked={false} onChange={() => {}} />);
  expect(screen.getByRole('checkbox', { name: '我已閱讀' })).toHaveProperty('required', true);
  expect(screen.getByTitle('必填').textContent).toContain('*');
});

test('disabled it is not ticked', async () => {
  const onChange = vi.fn();
  const { user } = renderFor(() => (
    <Checkbox name="consent" label="我已閱讀" disabled checked={false} onChange={onChange} />
  ));
  await user.click(screen.getByRole('checkbox'));
  expect(onChange).not.toHaveBeenCalled();
});
