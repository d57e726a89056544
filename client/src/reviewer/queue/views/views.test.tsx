import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { sampleWork } from '../../../testing/samples';
import { testReviewer } from '../../../testing/viewer';
import { QueuePage } from '../QueuePage';
import { viewQuery } from './views';

const view = (id: string, name: string, query: string, more: object = {}) => ({
  ...{ id, name, query, shared: false, isDefault: false, mine: true, by: '王小明', ...more },
});
const late = view('view-1', '久候', 'age=7&order=WAITING');
const theirs = view('view-2', '續卡', 'form=RENEWAL', { mine: false, shared: true, by: '陳同事' });
const open = (views: object[], answers: Answers = {}, at = '/queue?claim=FREE') =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      WorkQueue: { workQueue: { total: 1, counts: [], items: [sampleWork] } },
      QueuePorts: { ports: [] },
      WorkViews: { workViews: views },
      SaveWorkView: ({ input }) => ({ saveWorkView: { id: 'view-9', name: (input as { name: string }).name } }),
      DeleteWorkView: { deleteWorkView: true },
      ...answers,
    },
    () => <QueuePage />,
    { at, route: '/queue' },
  );
const openMenu = async (user: ReturnType<typeof open>['user']) =>
  user.click(await screen.findByRole('button', { name: /選擇檢視/ }));

test.each([
  ['?page=3&claim=FREE', 'claim=FREE'],
  ['?order=WAITING&age=7', 'age=7&order=WAITING'],
  ['', ''],
  ['?tab=ALL&page=2', ''],
  ['?tab=CERTIFICATE', 'tab=CERTIFICATE'],
])('a view is the filters and the order of %s, without the page', (search, query) => {
  expect(viewQuery(search)).toBe(query);
});

test('opens a view from the menu, by its digit, and marks the one on screen', async () => {
  const { user, address } = open([late, theirs]);
  await openMenu(user);
  await user.click(await screen.findByRole('menuitemradio', { name: '1 久候' }));
  expect(address()).toBe('/queue?age=7&order=WAITING');
  await waitFor(() => expect(screen.getByRole('button', { name: /選擇檢視/ }).textContent).toContain('久候'));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await user.keyboard('2');
  expect(address()).toBe('/queue?form=RENEWAL');
  await openMenu(user);
  expect(
    (await screen.findByRole('menuitemradio', { name: '2 續卡（陳同事 共用）' })).getAttribute('aria-checked'),
  ).toBe('true');
});

test('opens with the viewer’s own first view, but not in place of filters that an address has', async () => {
  const first = { ...late, isDefault: true };
  const { address, unmount } = open([first], {}, '/queue');
  await waitFor(() => expect(address()).toBe('/queue?age=7&order=WAITING'));
  unmount();
  const { address: kept } = open([first], {}, '/queue?claim=MINE');
  await screen.findByRole('row', { name: /甲公司/ });
  expect(kept()).toBe('/queue?claim=MINE');
});

test('a view of all cases is marked, and all that were chosen once do not give way to the first view', async () => {
  const everything = view('view-3', '全部案件', '');
  const { user, address } = open([{ ...late, isDefault: true }, everything], {}, '/queue?tab=CERTIFICATE');
  await openMenu(user);
  await user.click(await screen.findByRole('menuitemradio', { name: '2 全部案件' }));
  await waitFor(() => expect(address()).toBe('/queue?tab=ALL'));
  await waitFor(() => expect(screen.getByRole('button', { name: /選擇檢視/ }).textContent).toContain('全部案件'));
  await user.click(screen.getByRole('link', { name: /^申請單/ }));
  await user.click(screen.getByRole('link', { name: /^全部/ }));
  await waitFor(() => expect(address()).toBe('/queue?tab=ALL'));
});

test('saves what is on screen under a name, and says at the field what is wrong', async () => {
  const { user, variablesOf, answer } = open([], { SaveWorkView: refused({ code: 'REQUIRED', field: 'input.name' }) });
  await openMenu(user);
  await user.click(await screen.findByRole('menuitem', { name: '儲存目前的檢視' }));
  const dialog = await screen.findByRole('dialog', { name: '儲存目前的檢視' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.click(within(dialog).getByRole('button', { name: '儲存' }));
  expect(await within(dialog).findByRole('textbox', { name: /檢視名稱/, description: /請輸入檢視名稱/ })).toBeDefined();
  answer({ SaveWorkView: { saveWorkView: { id: 'view-9', name: '未認領' } } });
  await user.type(within(dialog).getByRole('textbox', { name: /檢視名稱/ }), '未認領');
  await user.click(within(dialog).getByRole('checkbox', { name: /與同分公司的同仁共用/ }));
  await user.click(within(dialog).getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('已儲存檢視「未認領」')).toBeDefined();
  expect(variablesOf('SaveWorkView').at(-1)).toEqual({
    input: { name: '未認領', query: 'claim=FREE', shared: true, isDefault: false },
  });
});

test('a view is deleted once, however often its button is pressed', async () => {
  let answerNow: (() => void) | undefined;
  const { user, variablesOf } = open([late], {
    DeleteWorkView: () =>
      new Promise((done) => {
        answerNow = () => done({ deleteWorkView: true });
      }) as never,
  });
  await openMenu(user);
  await user.click(await screen.findByRole('menuitem', { name: '刪除檢視' }));
  const remove = await screen.findByRole('button', { name: /刪除 ?久候/ });
  await user.click(remove);
  await user.click(remove);
  expect(variablesOf('DeleteWorkView')).toEqual([{ id: 'view-1' }]);
  answerNow?.();
});

test('deletes a view of the viewer, and restores it with one click', async () => {
  const { user, variablesOf } = open([late, theirs]);
  await openMenu(user);
  await user.click(await screen.findByRole('menuitem', { name: '刪除檢視' }));
  const dialog = await screen.findByRole('dialog', { name: '刪除檢視' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(1);
  await user.click(within(dialog).getByRole('button', { name: /刪除 ?久候/ }));
  const restore = await within(dialog).findByRole('button', { name: /復原 ?久候/ });
  expect(variablesOf('DeleteWorkView')).toEqual([{ id: 'view-1' }]);
  await waitFor(() => expect(document.activeElement).toBe(restore));
  await user.click(restore);
  await waitFor(() =>
    expect(variablesOf('SaveWorkView')).toEqual([
      { input: { name: '久候', query: 'age=7&order=WAITING', shared: false, isDefault: false } },
    ]),
  );
});
