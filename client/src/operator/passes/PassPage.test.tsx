import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePass } from '../../testing/pass-samples';
import { useOperatorTexts } from '../../testing/texts';
import { PassPage } from './PassPage';

useOperatorTexts();

const number = 'KLPC115-000001';
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const attachment = {
  id: 'a1',
  kind: 'PASSPORT',
  code: 'F-1',
  personName: '王小明',
  createdAt: '2026-11-20T02:03:00Z',
  file: { id: 'f1', name: '護照.png', mediaType: 'image/png', size: 2048, url: '/files/f1' },
};
const pass = {
  ...samplePass,
  number,
  kind: 'PERIODIC',
  medium: 'RFID',
  status: 'VALID',
  stopActions: [],
  holds: [],
  deactivationReason: null,
  issuedAt: '2026-11-01T02:00:05Z',
  validFrom: '2026-11-01T16:00:00Z',
  validTo: '2099-11-01T15:59:59Z',
  madeAt: '2026-11-02T02:00:00Z',
  collectedAt: '2026-11-03T02:00:00Z',
  cancelledAt: null,
  company: { name: '甲公司', organisationNumber: '53212539' },
  previousNumber: null,
  nextNumber: null,
  exchangedFromNumber: null,
  exchangedForNumber: null,
  fee: null,
  code: 'made-up-code',
  attachments: [attachment],
  viewerCan: { print: false, apply: true },
};
const option = (form: string, reasons: object[] = []) => ({
  form,
  eligibility: { allowed: reasons.length === 0, reasons },
});
const reason = {
  code: 'OPEN_APPLICATION',
  limit: null,
  until: null,
  attachment: null,
  applicationNumber: 'OM04-11511-00001',
  port: null,
};

const open = (own: object | null = {}, answers: Answers = {}) =>
  renderWithApi(
    {
      Pass: { pass: own && { ...pass, ...own } },
      PassOptions: { pass: { id: pass.id, applicationOptions: [option('RENEWAL'), option('CANCELLATION', [reason])] } },
      PassPassages: { pass: { id: pass.id, passages: { total: 0, items: [] } } },
      ...answers,
    },
    () => <PassPage />,
    { at: `/passes/${number}`, route: '/passes/:number' },
  );
const face = () => screen.findByRole('article', { name: '通行證卡面' });

test('shows the card as its holder has it, with its code', async () => {
  open();
  const card = await face();
  for (const words of ['定期通行證', '王小明', 'WANG HSIAO MING', '甲公司', '東岸', number]) {
    expect(card.textContent).toContain(words);
  }
  expect(within(card).getByRole('img', { name: `QR Code，內容為 ${number}` })).toBeDefined();
});

test.each([
  ['DEACTIVATED', { deactivationReason: 'NO_PASSAGE' }, '這張通行證因六個月未通行而停用中，不可通行。'],
  ['CANCELLED', { cancelledAt: '2026-11-10T02:00:00Z' }, '這張通行證已註銷，不可通行。'],
  ['EXPIRED', { validTo: '2026-11-02T15:59:59Z' }, '這張通行證已過期，不可通行。'],
])('shows no code of a pass that gates refuse, and why: %s', async (status, own, words) => {
  open({ status, ...own });
  expect(await screen.findByText(words)).toBeDefined();
  expect(within(await face()).queryByRole('img', { name: /QR Code/ })).toBeNull();
  expect((await face()).textContent).toContain('不可通行');
});

test('shows where a card waits that is made and not collected', async () => {
  open({ status: 'MADE', collectedAt: null });
  expect(await screen.findByText('卡片已製作完成，請至基隆港領證。')).toBeDefined();
});

test('counts down until the gates know a new pass, and reads it again then', async () => {
  const { variablesOf, answer } = open({ status: 'SYNCHRONISING', gateReadyAt: later(10) });
  expect(await screen.findByText(/剩餘 (10:00|09:)/)).toBeDefined();
  expect(variablesOf('Pass')).toHaveLength(1);
  answer({ Pass: { pass } });
});

test('shows what may be done now, and leads to the application that prevents the rest', async () => {
  open();
  const options = await screen.findByRole('region', { name: '可辦理事項' });
  expect((await within(options).findByRole('link', { name: '申請續卡' })).getAttribute('href')).toBe(
    `/applications/new/renewal?passes=${number}`,
  );
  const links = within(options)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toContain('/applications/OM04-11511-00001');
});

test('shows the pass even when its options could not be loaded, and tries those again', async () => {
  const { user, answer } = open({}, { PassOptions: refused({ code: 'TIMEOUT' }) });
  const options = await screen.findByRole('region', { name: '可辦理事項' });
  const again = await within(options).findByRole('button', { name: '再試一次' });
  answer({ PassOptions: { pass: { id: pass.id, applicationOptions: [option('RENEWAL')] } } });
  await user.click(again);
  expect(await within(options).findByRole('link', { name: '申請續卡' })).toBeDefined();
});

test('prints a single-entry pass as long as it may be printed', async () => {
  const { unmount } = open({
    kind: 'SINGLE_ENTRY',
    medium: 'PAPER',
    status: 'USABLE',
    viewerCan: { print: true, apply: false },
  });
  const links = await screen.findAllByRole('link', { name: /^列印/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `/passes/${number}/print`,
    `/passes/${number}/print`,
  ]);
  unmount();
  open({ kind: 'SINGLE_ENTRY', medium: 'PAPER', status: 'EXPIRED' });
  expect(await screen.findByText('目前的狀態不可列印。')).toBeDefined();
  expect(screen.queryByRole('link', { name: /^列印/ })).toBeNull();
});

test('shows a pass of another company masked: no code, no files, no passages, nothing to be done', async () => {
  const holder = { ...samplePass.holder, name: '王○明', englishName: null, idNumber: 'X123****', masked: true };
  const { variablesOf } = open({ holder, company: null, code: null, applicationNumber: null, attachments: [] });
  expect(
    await screen.findByText(/^這張通行證不屬於貴公司：姓名與證件號碼已遮蔽，不顯示通行區域與最近通行時間/),
  ).toBeDefined();
  expect(screen.getByText('可查看的項目：證號、種類、狀態、通行區域、通行期間、最近通行時間。')).toBeDefined();
  expect((await face()).textContent).toContain('已遮蔽');
  expect(screen.queryByRole('region', { name: '可辦理事項' })).toBeNull();
  expect([...variablesOf('PassOptions'), ...variablesOf('PassPassages')]).toEqual([]);
});

test('shows the files that came with the application, one when it is asked for', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: '檢視 護照.png' }));
  expect(await screen.findByRole('dialog', { name: '護照影本（一張） 王小明' })).toBeDefined();
});

test('shows what happened and what its dates bring, the latest first', async () => {
  open();
  const dates = await screen.findByRole('list', { name: '重要日期' });
  const titles = within(dates)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  const order = ['通行迄日', '領證', '製證完成', '通行起日', '核發'].map((title) =>
    titles.findIndex((each) => each.includes(title)),
  );
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test('shows what a failed spot check brought', async () => {
  const suspension = {
    id: 's1',
    state: 'RUNNING',
    from: '2025-12-31T16:00:00Z',
    to: '2026-03-31T15:59:59Z',
    passNumber: number,
    reason: '冒用',
    liftedAt: null,
    liftedBy: null,
    liftReason: null,
    port: samplePass.port,
  };
  const spotCheck = {
    result: 'FAILED',
    reason: '冒用',
    checkedAt: '2026-11-20T02:03:00Z',
    checkedBy: null,
    suspension,
  };
  open({ spotCheck });
  const section = await screen.findByRole('region', { name: '抽檢結果' });
  for (const words of ['不合格', '冒用', '2026/01/01–2026/03/31']) expect(section.textContent).toContain(words);
  expect(section.textContent).not.toContain('抽檢人員');
});

test('shows that there is no such pass, and leads back', async () => {
  open(null);
  expect(await screen.findByText('查無此通行證')).toBeDefined();
  expect(screen.getByRole('link', { name: '回列表' }).getAttribute('href')).toBe('/passes');
});

test('offers to try again when the pass could not be loaded', async () => {
  const { user, answer } = open({}, { Pass: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Pass: { pass } });
  await user.click(again);
  await waitFor(async () => expect(await face()).toBeDefined());
});
