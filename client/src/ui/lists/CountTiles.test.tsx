import { screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { renderAt } from '../../testing/render';
import { CountTiles } from './CountTiles';

test('are numbers that lead to what they count, and keep the focus when counted anew', () => {
  const [count, setCount] = createSignal<number>();
  renderAt('/', () => (
    <CountTiles
      title="待辦事項"
      tiles={[
        { label: '待補正', count: count(), href: '/applications?tab=returned' },
        { label: '即將到期', count: 0, href: '/passes' },
      ]}
    />
  ));
  const region = screen.getByRole('region', { name: '待辦事項' });
  const tile = within(region).getByRole('link', { name: '待補正' });
  expect(tile.getAttribute('href')).toBe('/applications?tab=returned');
  tile.focus();
  setCount(4);
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '4待補正' }));
  expect(screen.getByRole('link', { name: '0即將到期' })).toBeDefined();
});
