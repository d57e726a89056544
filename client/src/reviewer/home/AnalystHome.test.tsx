import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { HomePage } from './HomePage';

const analyst = { ...testReviewer, sections: ['PASSES'], account: { ...testReviewer.account, kind: 'ANALYST' } };
const figures = { passesIssued: { from: '2026-11-01', to: '2026-11-30', series: [] }, ports: [] };
const open = (viewer: object = analyst) =>
  renderWithApi(
    {
      CurrentViewer: { viewer },
      PassesIssued: figures,
      CardStopProposals: { cardStopProposals: { items: [] } },
      OldestCases: { workQueue: { total: 0, items: [] } },
    },
    () => <HomePage />,
  );
const region = (name: string) => screen.findByRole('region', { name });

test('shows an analyst that everything is masked, however it is asked for', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '查詢通行證資料' })).toBeDefined();
  expect(screen.getByText(/姓名與證件號碼一律遮蔽，任何查詢方式都相同/)).toBeDefined();
});

test('leads to each way to ask: the explorer in a window of its own, the page, a token', async () => {
  open();
  const explorer = within(await region('在瀏覽器查詢')).getByRole('link', { name: /開啟 GraphQL 查詢介面/ });
  expect([explorer.getAttribute('href'), explorer.getAttribute('target')]).toEqual(['/explorer', '_blank']);
  expect(explorer.textContent).toContain('（另開視窗）');
  expect(
    within(await region('條件查詢'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/passes');
  expect(
    within(await region('程式介接'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/tokens');
});

test('shows a command that a program can send as it is, with this address', async () => {
  open();
  const example = await screen.findByText(/^curl /);
  expect(example.textContent).toContain(`curl ${location.origin}/graphql`);
  expect(example.textContent).toContain("-H 'Authorization: Bearer <token>'");
  const data = /--data '(.*)'/.exec(example.textContent ?? '')?.[1] ?? '';
  expect(JSON.parse(data)).toHaveProperty('query');
});

test('shows staff their work instead', async () => {
  open(testReviewer);
  expect(await screen.findByRole('heading', { level: 1, name: '首頁' })).toBeDefined();
  expect(screen.queryByText('查詢通行證資料')).toBeNull();
});

test('explains in English too', async () => {
  setLanguage('en');
  open();
  expect((await screen.findByRole('heading', { level: 1 })).textContent).not.toMatch(/[一-龥]/);
});
