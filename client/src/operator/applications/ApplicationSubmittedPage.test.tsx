import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { cancellation, periodic, singleEntry } from '../../testing/form-samples';
import { useOperatorTexts } from '../../testing/texts';
import { ApplicationSubmittedPage } from './ApplicationSubmittedPage';

useOperatorTexts();

const number = 'OM02-11511-00001';
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const pass = {
  id: 'pass-1',
  number: 'KLPS115-000001',
  validTo: '2026-11-21T02:00:05Z',
  gateReadyAt: later(10),
  status: 'SYNCHRONISING',
};
const application = {
  id: 'a1',
  number,
  form: 'PERIODIC',
  itemCount: 2,
  decidedBy: ['KL'],
  branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
  pickupPort: { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' },
  passes: [],
};
const answered = (own: object | null = {}) => ({
  applicationForms: [periodic, singleEntry, cancellation],
  application: own && { ...application, ...own },
});
const open = (answer: Answers[string] = answered()) =>
  renderWithApi({ ApplicationSubmitted: answer }, () => <ApplicationSubmittedPage />, {
    at: `/applications/submitted/${number}`,
    route: '/applications/submitted/:number',
  });
const next = async () =>
  within(await screen.findByRole('region', { name: '接下來' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('shows the number to be noted, and who decides next, to the collecting of the card', async () => {
  open();
  expect(document.body.textContent).toContain(number);
  expect(await screen.findByText(`申請單【${number}】已經成功送出，將依序審查。`)).toBeDefined();
  expect(screen.getByText('定期申請單・2 位人員')).toBeDefined();
  expect(await next()).toEqual([
    '基隆分公司審查',
    '基隆港警查核',
    '核發定期通行證',
    '製證製證完成後以 Email 通知領證。',
    '到基隆港領證',
  ]);
});

test('shows of a cancellation that it takes effect with the review and cannot be undone', async () => {
  open(answered({ form: 'CANCELLATION', pickupPort: null, itemCount: 1 }));
  const steps = await next();
  expect(steps).toHaveLength(2);
  expect(steps[1]).toContain('審查通過後立即註銷，無法恢復');
  expect(screen.getByText('註銷登記・1 張通行證')).toBeDefined();
});

test('leads to the printing of passes that were issued at once, and counts down to when gates know them (R-ONE-5)', async () => {
  open(answered({ form: 'FOREIGN_SINGLE_ENTRY', pickupPort: null, passes: [pass, { ...pass, id: 'pass-2' }] }));
  expect(await screen.findByText('已核發 2 張當次證。')).toBeDefined();
  expect(screen.getByText('請等候 10 分鐘再到管制站使用')).toBeDefined();
  expect(screen.getByText(/剩餘 (10:00|09:)/)).toBeDefined();
  expect(screen.getByRole('link', { name: '列印當次證' }).getAttribute('href')).toBe(
    `/passes/print?application=${number}`,
  );
  expect(screen.queryByRole('region', { name: '接下來' })).toBeNull();
});

test('shows that gates know the passes by now', async () => {
  open(answered({ form: 'FOREIGN_SINGLE_ENTRY', passes: [{ ...pass, status: 'USABLE', gateReadyAt: later(-1) }] }));
  expect(await screen.findByText('管制站已可使用')).toBeDefined();
  expect(screen.queryByText(/剩餘/)).toBeNull();
});

test('leads on: to the application, the list and another one of the same form', async () => {
  open();
  expect((await screen.findByRole('link', { name: '再新增一份定期申請單' })).getAttribute('href')).toBe(
    '/applications/new/periodic',
  );
  expect(screen.getByRole('link', { name: '申請單明細' }).getAttribute('href')).toBe(`/applications/${number}`);
  expect(screen.getByRole('link', { name: '申請單列表' }).getAttribute('href')).toBe('/applications');
});

test('does not say of a number that is not the company’s that it was submitted (R-ACC-5)', async () => {
  open(answered(null));
  expect(await screen.findByRole('heading', { level: 1, name: '查無此申請單' })).toBeDefined();
  expect(screen.queryByText(/申請已送出/)).toBeNull();
  expect(screen.getByRole('link', { name: '回申請單列表' }).getAttribute('href')).toBe('/applications');
});

test('keeps the number on screen when the rest could not be loaded, and tries again', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  expect(document.body.textContent).toContain(number);
  answer({ ApplicationSubmitted: answered() });
  await user.click(again);
  expect(await next()).toHaveLength(5);
});
