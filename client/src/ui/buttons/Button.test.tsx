import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { Button } from './Button';

test('submits a form only where it says so', () => {
  renderFor(() => (
    <>
      <Button>還原</Button>
      <Button type="submit">儲存</Button>
    </>
  ));
  expect(screen.getByRole('button', { name: '還原' })).toHaveProperty('type', 'button');
  expect(screen.getByRole('button', { name: '儲存' })).toHaveProperty('type', 'submit');
});

test('acts by pointer, Enter and space', async () => {
  const act = vi.fn();
  const { user } = renderFor(() => <Button onClick={act}>儲存</Button>);
  await user.click(screen.getByRole('button', { name: '儲存' }));
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(act).toHaveBeenCalledTimes(3);
});

test('while busy keeps the focus and swallows clicks', async () => {
  const act = vi.fn();
  const [busy, setBusy] = createSignal(false);
  const { user } = renderFor(() => (
    <Button busy={busy()} onClick={act}>
      儲存
    </Button>
  ));
  const button = screen.getByRole('button', { name: '儲存' });
  await user.click(button);
  setBusy(true);
  await user.click(button);
  await user.keyboard('{Enter}');
  expect(act).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
  expect(screen.getByRole('button', { name: '儲存', busy: true })).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('while busy does not submit its form', async () => {
  const submit = vi.fn((event: Event) => event.preventDefault());
  const { user } = renderFor(() => (
    <form onSubmit={submit}>
      <Button type="submit" busy>
        儲存
      </Button>
    </form>
  ));
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(submit).not.toHaveBeenCalled();
});

test('disabled it cannot be reached', async () => {
  const act = vi.fn();
  const { user } = renderFor(() => (
    <Button disabled onClick={act}>
      儲存
    </Button>
  ));
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(act).not.toHaveBeenCalled();
});

test('hides its icon from screen readers, and a spinner takes its place', () => {
  const [busy, setBusy] = createSignal(false);
  const icon = () => <svg data-icon aria-hidden="true" />;
  const { container } = renderFor(() => (
    <Button icon={icon} busy={busy()}>
      儲存
    </Button>
  ));
  expect(container.querySelector('[data-icon]')).not.toBeNull();
  setBusy(true);
  expect(container.querySelector('[data-icon]')).toBeNull();
  expect(container.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(1);
});
