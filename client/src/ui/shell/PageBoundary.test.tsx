import { createMemoryHistory, MemoryRouter, Route, type RouteSectionProps } from '@solidjs/router';
import { render, screen } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { newVersion } from '../../lib/new-version';
import { page } from '../../lib/page';
import { PageBoundary } from './PageBoundary';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  for (const script of document.head.querySelectorAll('script')) script.remove();
});

/** What the server answers to a question for the page: the script of its version, or nothing. */
const serve = (script: string | undefined) =>
  vi.stubGlobal('fetch', async () => {
    if (script === undefined) throw new TypeError('Failed to fetch');
    return new Response(`<html><head><script type="module" src="${script}"></script></head></html>`);
  });
function open(load: () => Promise<{ PeoplePage: () => Element }>) {
  const script = document.head.appendChild(document.createElement('script'));
  script.type = 'module';
  script.setAttribute('src', '/assets/operator-11111111.js');
  const PeoplePage = page(load as never, 'PeoplePage') as unknown as () => Element;
  const history = createMemoryHistory();
  history.set({ value: '/people', scroll: false, replace: true });
  render(() => (
    <MemoryRouter history={history}>
      <Route component={(props: RouteSectionProps) => <PageBoundary>{props.children}</PageBoundary>}>
        <Route path="/people" component={PeoplePage as never} />
        <Route path="/" component={() => <h1>首頁</h1>} />
      </Route>
    </MemoryRouter>
  ));
  return { user: userEvent.setup(), go: (value: string) => history.set({ value, scroll: false, replace: false }) };
}
const people = { PeoplePage: () => (<h1>人員基本資料</h1>) as Element };
const failing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('says that a page did not load and loads it on request', async () => {
  serve(undefined);
  let load: () => Promise<typeof people> = failing;
  const { user } = open(() => load());
  expect(await screen.findByRole('heading', { name: '這一頁沒有載入成功' })).toBe(document.activeElement);
  load = async () => people;
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('heading', { name: '人員基本資料' })).toBeDefined();
});

test('shows another page, and the first one again, after one that did not load', async () => {
  serve(undefined);
  let load: () => Promise<typeof people> = failing;
  const { go } = open(() => load());
  await screen.findByRole('heading', { name: '這一頁沒有載入成功' });
  go('/');
  expect(await screen.findByRole('heading', { name: '首頁' })).toBeDefined();
  load = async () => people;
  go('/people');
  expect(await screen.findByRole('heading', { name: '人員基本資料' })).toBeDefined();
});

test('loads everything anew, once, when the server has another version', async () => {
  serve('/assets/operator-22222222.js');
  const reload = vi.spyOn(newVersion, 'load').mockImplementation(() => undefined);
  open(failing);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(await newVersion.reload()).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
});

test('loads nothing anew when the version is the same or the server cannot be reached', async () => {
  const reload = vi.spyOn(newVersion, 'load').mockImplementation(() => undefined);
  serve('/assets/operator-11111111.js');
  const { user } = open(failing);
  await screen.findByRole('heading', { name: '這一頁沒有載入成功' });
  expect(reload).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  await screen.findByRole('heading', { name: '這一頁沒有載入成功' });
  serve(undefined);
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByText(/連不到伺服器/)).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
  serve('/assets/operator-11111111.js');
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('a page that breaks while it is shown leaves the others as they are', async () => {
  serve(undefined);
  const { go } = open(async () => ({
    PeoplePage: () => {
      throw new Error('a fault of the page');
    },
  }));
  await screen.findByRole('heading', { name: '這一頁沒有載入成功' });
  go('/');
  expect(await screen.findByRole('heading', { name: '首頁' })).toBeDefined();
});
