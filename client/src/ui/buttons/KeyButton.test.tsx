import { screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { setShortcutsOn } from '../../lib/keyboard';
import { renderFor } from '../../testing/render';
import { KeyButton } from './KeyButton';

afterEach(() => setShortcutsOn(true));

test('names its key to screen readers without making it part of its name', () => {
  renderFor(() => <KeyButton key="a">核准</KeyButton>);
  const button = screen.getByRole('button', { name: '核准' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('a');
  expect(button.textContent).toBe('核准a');
});

test('shows no key while shortcuts are off', () => {
  renderFor(() => <KeyButton key="a">核准</KeyButton>);
  setShortcutsOn(false);
  expect(screen.getByRole('button', { name: '核准' }).textContent).toBe('核准');
});
