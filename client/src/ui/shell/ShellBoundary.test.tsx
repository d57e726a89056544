import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { page } from '../../lib/page';
import { renderAt } from '../../testing/render';
import { ShellBoundary } from './ShellBoundary';

const shell = () => (<h1>首頁</h1>) as Element;

function open(load: () => Promise<{ Layout: () => Element }>) {
  const Layout = page(load as never, 'Layout') as unknown as () => Element;
  return renderAt('/', () => (
    <ShellBoundary>
      <Layout />
    </ShellBoundary>
  ));
}

test('says that the program starts, until its shell is here', async () => {
  let come = (_file: { Layout: () => Element }) => {};
  open(() => new Promise((resolve) => (come = resolve)));
  expect((await screen.findByRole('status')).textContent).toBe('載入中');
  come({ Layout: shell });
  expect(await screen.findByRole('heading', { name: '首頁' })).toBeDefined();
});

test('a shell that does not come is tried again, on a page with the landmarks of any other', async () => {
  const load = vi.fn<() => Promise<{ Layout: () => Element }>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  load.mockResolvedValue({ Layout: shell });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { user } = open(load);
  const main = within(await screen.findByRole('main'));
  expect(screen.getByRole('banner')).toBeDefined();
  await user.click(main.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('heading', { name: '首頁' })).toBeDefined();
  vi.unstubAllGlobals();
});
