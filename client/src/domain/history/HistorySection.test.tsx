import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { HistorySection } from './HistorySection';

const change = (field: string, before: string | null, after: string | null, masked = false) => ({
  field,
  before,
  after,
  masked,
});
const entry = (id: string, own: object = {}) => ({
  id,
  at: '2026-11-20T02:03:00Z',
  action: 'CHANGED',
  byKind: 'COMPANY',
  by: '王小明',
  reason: null,
  changes: [],
  ...own,
});
const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const ports = [{ ...port, areas: [{ code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port }] }];
const list = (...items: object[]) => ({ history: { total: items.length, items } });

async function open(answer: Answers[string]) {
  const opened = renderWithApi({ History: answer, HistoryPlaces: { ports } }, () => (
    <HistorySection subject="PERSON" id="person-1" />
  ));
  const before = opened.variablesOf('History').length;
  await opened.user.click(screen.getByRole('button', { expanded: false }));
  return { ...opened, before };
}
const entries = async () => within(await screen.findByRole('list', { name: '人員歷程紀錄' })).findAllByRole('listitem');

test('is not asked for before it is unfolded', async () => {
  const { before, variablesOf } = await open(list(entry('1')));
  expect(await entries()).toHaveLength(1);
  expect(before).toBe(0);
  expect(variablesOf('History')).toEqual([{ subject: 'PERSON', id: 'person-1', page: 1, size: 10 }]);
});

test('shows what became what, and by whom', async () => {
  await open(list(entry('1', { changes: [change('mobile', null, '0912345678')] })));
  const [found] = await entries();
  for (const words of ['異動', '王小明', '手機', '（空白）', '0912-345-678'])
    expect(found?.textContent).toContain(words);
});

test('shows that a hidden value changed, but neither from what nor to what', async () => {
  await open(list(entry('1', { changes: [change('idNumber', null, null, true)] })));
  const [found] = await entries();
  expect(within(found as HTMLElement).getByText('已遮蔽')).toBeDefined();
  expect(found?.textContent).not.toContain('（空白）');
});

test('names ports and areas instead of their codes', async () => {
  await open(list(entry('1', { changes: [change('areas', null, 'KL-E'), change('pickupPort', null, 'KLPC')] })));
  expect(await screen.findByText('基隆港-東岸')).toBeDefined();
});

test('shows a code that has no name any more as it is', async () => {
  await open(list(entry('1', { changes: [change('areas', 'GONE-1', 'KL-E')] })));
  expect(await screen.findByText('GONE-1')).toBeDefined();
});

test.each([
  [{ byKind: 'STAFF', by: '陳審核' }, '陳審核（港務公司人員）'],
  [{ byKind: 'STAFF', by: null }, '港務公司人員'],
  [{ byKind: 'COMPANY', by: null }, '公司人員'],
  [{ byKind: 'SYSTEM', by: null }, '系統'],
  [{ byKind: 'SYSTEM', by: null, action: 'REGISTERED' }, '申請人（尚未登入）'],
  [{ byKind: 'SYSTEM', by: null, action: 'PASSWORD_CHANGED' }, '信件連結'],
])('shows who did it: %o', async (own, words) => {
  await open(list(entry('1', own)));
  expect((await entries())[0]?.textContent).toContain(words);
});

test('shows the reason of a decision with its lines', async () => {
  await open(list(entry('1', { action: 'SPOT_CHECK_FAILED', reason: '護照過期\n請補件' })));
  expect((await entries())[0]?.textContent).toContain('原因：護照過期\n請補件');
});

test('shows that nothing happened yet', async () => {
  await open(list());
  expect(await screen.findByText('尚無紀錄')).toBeDefined();
});

test('offers to try again when it could not be loaded', async () => {
  const { user, answer } = await open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ History: list(entry('1')) });
  await user.click(again);
  expect(await entries()).toHaveLength(1);
});

test('shows more of a long history below what is there', async () => {
  const { user } = await open(({ page }) => ({
    history: {
      total: 12,
      items: Array.from({ length: page === 1 ? 10 : 2 }, (_, at) => entry(`${page}-${at}`)),
    },
  }));
  await user.click(await screen.findByRole('button', { name: '顯示更多' }));
  expect(await screen.findByText('已顯示 12 筆，共 12 筆')).toBeDefined();
  expect(await entries()).toHaveLength(12);
});

test('tells it in English', async () => {
  setLanguage('en');
  await open(list(entry('1', { changes: [change('areas', null, 'KL-E')] })));
  expect(await screen.findByText(/East wharf/)).toBeDefined();
});
