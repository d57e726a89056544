import { render, screen } from '@solidjs/testing-library';
import { Suspense } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { page } from './page';

test('is loaded when it is first shown, by its name', async () => {
  const load = vi.fn(async () => ({ HomePage: () => <h1>首頁</h1>, OtherPage: () => <h1>另一頁</h1> }));
  const HomePage = page(load, 'HomePage');
  expect(load).not.toHaveBeenCalled();
  render(() => (
    <Suspense>
      <HomePage />
      <HomePage />
    </Suspense>
  ));
  expect(await screen.findAllByRole('heading', { name: '首頁' })).toHaveLength(2);
  expect(load).toHaveBeenCalledOnce();
});
