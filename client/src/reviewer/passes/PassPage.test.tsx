import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { PassPage } from './PassPage';

const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const number = 'KLPC115-000001';
const pass = {
  id: 'pass-1',
  number,
  kind: 'PERIODIC',
  medium: 'RFID',
  status: 'TO_BE_MADE',
  stopActions: [],
  holds: [],
  deactivationReason: null,
  issuedAt: '2026-11-01T02:00:05Z',
  madeAt: null,
  collectedAt: null,
  cancelledAt: null,
  viewerCan: { print: false },
  validFrom: '2026-11-01T16:00:00Z',
  validTo: '2099-11-01T15:59:59Z',
  gateReadyAt: '2026-11-01T02:10:05Z',
  lastPassageAt: null,
  port,
  areas: [{ code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port }],
  holder: {
    name: '王小明',
    englishName: 'WANG HSIAO MING',
    idKind: 'NATIONAL_ID',
    maskedIdNumber: 'A12345****',
    masked: false,
  },
  company: { name: '甲公司', organisationNumber: '53212539' },
  applicationNumber: 'OM02-11511-00001',
  previousNumber: null,
  nextNumber: null,
  exchangedFromNumber: null,
  exchangedForNumber: null,
  fee: null,
  viewerMayStopExchange: false,
  viewerMayUndoCollection: false,
  code: null,
  attachments: [],
  spotCheck: null,
  cardAction: 'MARK_MADE',
  pendingSpotCheck: null,
};
const masked = {
  ...pass,
  holder: { ...pass.holder, name: '王○明', englishName: null, masked: true },
  cardAction: null,
  company: null,
  applicationNumber: null,
};
const none = { passages: { total: 0, items: [] } };

const open = (answers: Answers = {}, viewer: object = testReviewer) =>
  renderWithApi(
    {
      CurrentViewer: { viewer },
      PassRecordPage: { pass },
      PassPassages: { pass: { id: 'pass-1', ...none } },
      PassIdNumberReads: { idNumberReads: { items: [] } },
      ...answers,
    },
    () => <PassPage />,
    { at: `/passes/${number}`, route: '/passes/:number' },
  );
const reveal = () => screen.findByRole('button', { name: '顯示完整證件號碼（將留下紀錄）' });

test('shows the card, whose it is and what was applied for', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: number })).toBeDefined();
  const face = await screen.findByRole('article', { name: '通行證卡面' });
  for (const words of ['定期通行證', '王小明', '甲公司', '東岸', '待製證']) expect(face.textContent).toContain(words);
  expect(screen.getByRole('link', { name: 'OM02-11511-00001' }).getAttribute('href')).toBe(
    '/applications/OM02-11511-00001',
  );
});

test('records a card as made after a confirmation that names who is mailed', async () => {
  const { user, variablesOf } = open({
    MarkCard: {
      markCards: [{ ...pass, status: 'MADE', madeAt: '2026-11-28T00:00:00Z', cardAction: 'MARK_COLLECTED' }],
    },
  });
  await user.click(await screen.findByRole('button', { name: '製證完成' }));
  const question = await screen.findByRole('alertdialog', { name: `${number} 已製證完成？` });
  expect(question.textContent).toContain('請持證人至基隆港領證');
  expect(variablesOf('MarkCard')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '製證完成' }));
  expect(await screen.findByText(`${number} 已製證完成，領證通知信已寄出`)).toBeDefined();
  expect(variablesOf('MarkCard')).toEqual([{ number, action: 'MARK_MADE' }]);
});

test('records that a card was collected, and tells for how long that can be undone', async () => {
  const { user, variablesOf } = open({
    PassRecordPage: { pass: { ...pass, status: 'MADE', madeAt: '2026-11-02T00:00:00Z', cardAction: 'MARK_COLLECTED' } },
    MarkCard: { markCards: [pass] },
  });
  await user.click(await screen.findByRole('button', { name: '領證' }));
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toContain('30 分鐘內可附原因撤銷');
  await user.click(within(question).getByRole('button', { name: '領證' }));
  await waitFor(() => expect(variablesOf('MarkCard')).toEqual([{ number, action: 'MARK_COLLECTED' }]));
});

test('R-EXC-6 sends the reviewer of an exchanged card to the card desk, where the old one and the fee are asked for', async () => {
  open({
    PassRecordPage: {
      pass: { ...pass, status: 'MADE', cardAction: 'MARK_COLLECTED', exchangedFromNumber: 'KLPS114-000005' },
    },
  });
  const link = await screen.findByRole('link', { name: '前往領證' });
  expect(link.getAttribute('href')).toBe(`/cards?tab=TO_COLLECT&number=${number}`);
  expect(screen.queryByRole('button', { name: '領證' })).toBeNull();
});

test('shows why a card was not marked, and the card as a colleague left it', async () => {
  const { user, answer } = open({ MarkCard: refused({ code: 'CONFLICT' }) });
  await user.click(await screen.findByRole('button', { name: '製證完成' }));
  answer({ PassRecordPage: { pass: { ...pass, status: 'MADE', cardAction: 'MARK_COLLECTED' } } });
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '製證完成' }));
  expect(await screen.findByText(`${number} 沒有更新`)).toBeDefined();
  expect(await screen.findByRole('button', { name: '領證' })).toBeDefined();
});

test('shows the whole ID number only when it is asked for, and hides it again (R-ACC-4)', async () => {
  const { user, variablesOf } = open({
    RevealIdNumber: { pass: { id: 'p', holder: { idNumber: 'A123456789', masked: false } } },
  });
  const button = await reveal();
  expect(variablesOf('RevealIdNumber')).toEqual([]);
  await user.click(button);
  expect(await screen.findByText('A123456789')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '隱藏證件號碼' }));
  expect(screen.queryByText('A123456789')).toBeNull();
  await user.click(await reveal());
  await waitFor(() => expect(variablesOf('RevealIdNumber')).toHaveLength(2));
});

test('shows why an ID number stays masked when it could not be read', async () => {
  const { user } = open({ RevealIdNumber: refused({ code: 'RATE_LIMITED', params: { seconds: 30 } }) });
  await user.click(await reveal());
  expect(await screen.findByText('無法顯示證件號碼')).toBeDefined();
  expect(screen.getAllByText('A12345****').length).toBeGreaterThan(0);
  expect(await reveal()).toBeDefined();
});

test('shows a pass of another branch masked: no number to reveal, no files, no passages, no history', async () => {
  const { variablesOf } = open({ PassRecordPage: { pass: masked } });
  expect(await screen.findByText('其他分公司的通行證，姓名與證件號碼遮蔽顯示。')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('table', { name: '通行紀錄' })).toBeNull();
  expect(variablesOf('PassPassages')).toEqual([]);
});

test('explains to an analyst why a pass is masked', async () => {
  const analyst = { ...testReviewer, account: { ...testReviewer.account, kind: 'ANALYST' } };
  open({ PassRecordPage: { pass: masked } }, analyst);
  expect(await screen.findByText('分析人員查看的姓名與證件號碼一律遮蔽。')).toBeDefined();
});

test('leads to the spot check of a pass that may be checked', async () => {
  open({ PassRecordPage: { pass: { ...pass, kind: 'SINGLE_ENTRY', pendingSpotCheck: { submittedByViewer: false } } } });
  expect((await screen.findByRole('link', { name: '抽檢' })).getAttribute('href')).toBe(`/passes/${number}/spot-check`);
});

test('leads from a renewed card to the one before and the one after it', async () => {
  open({ PassRecordPage: { pass: { ...pass, previousNumber: 'KLPC114-000007', nextNumber: 'KLPC116-000003' } } });
  expect((await screen.findByRole('link', { name: 'KLPC114-000007' })).getAttribute('href')).toBe(
    '/passes/KLPC114-000007',
  );
  expect(screen.getByRole('link', { name: 'KLPC116-000003' })).toBeDefined();
});

test('shows who read the holder’s number, when that is asked for', async () => {
  const read = {
    id: 'read-1',
    at: '2026-11-20T02:03:00Z',
    action: 'REVEALED',
    by: '陳審核',
    accountName: 'reviewer-kl',
    passNumber: null,
  };
  const { user, variablesOf } = open({ PassIdNumberReads: { idNumberReads: { items: [read] } } });
  const section = await screen.findByRole('button', { name: /查閱紀錄|查閱/, expanded: false });
  expect(variablesOf('PassIdNumberReads')).toEqual([]);
  await user.click(section);
  expect(await screen.findByText('陳審核')).toBeDefined();
  expect(variablesOf('PassIdNumberReads')).toEqual([{ number }]);
  expect(screen.getAllByRole('link').some((link) => link.getAttribute('href')?.startsWith('/id-number-reads'))).toBe(
    true,
  );
});

test('shows the passages that gates reported, a few at a time', async () => {
  const passage = (at: number) => ({
    eventId: `event-${at}`,
    at: `2026-11-${10 + at}T02:03:00Z`,
    direction: at % 2 ? 'IN' : 'OUT',
    gateCode: `KL-EAST-${at}`,
    area: pass.areas[0],
  });
  const all = [1, 2, 3, 4, 5, 6].map(passage);
  const { user } = open({
    PassPassages: ({ page }) => {
      const from = (Number(page) - 1) * 5;
      return { pass: { id: 'pass-1', passages: { total: 6, items: all.slice(from, from + 5) } } };
    },
  });
  const table = await screen.findByRole('table', { name: '通行紀錄' });
  expect((await within(table).findByRole('row', { name: /KL-EAST-1/ })).textContent).toContain('進入');
  expect(within(table).queryByText('KL-EAST-6')).toBeNull();
  await user.click(screen.getByRole('button', { name: '顯示更多' }));
  expect(await within(table).findByText('KL-EAST-6')).toBeDefined();
});

test('shows that there is no such pass, with an example of a number', async () => {
  open({ PassRecordPage: { pass: null } });
  expect(await screen.findByText('查無這張通行證')).toBeDefined();
  expect(screen.getByText('請確認通行證號，例：KLPC115-000001。')).toBeDefined();
  expect(screen.getByRole('link', { name: '回通行證查詢' }).getAttribute('href')).toBe('/passes');
});

test('offers to try again when the pass could not be loaded', async () => {
  const { user, answer } = open({ PassRecordPage: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ PassRecordPage: { pass } });
  await user.click(again);
  expect(await screen.findByRole('article', { name: '通行證卡面' })).toBeDefined();
});
