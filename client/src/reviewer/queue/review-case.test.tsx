import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleRegistration, sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { QueueCasePage } from './QueueCasePage';

const { work } = sampleRegistration;
const next = { ...sampleWork, id: 'registration-2', company: { name: '乙公司', organisationNumber: '12345675' } };
const mail = { to: 'lin@example.tw', language: 'ZH_HANT', subject: '帳號申請不通過', text: '林送件您好' };
const inState = (state: string, reason?: string) => ({
  ...sampleRegistration,
  state,
  version: 4,
  decision: { decidedAt: '2026-03-04T05:06:07Z', decidedBy: '陳同事', reason: reason ?? null },
});
const pendingOn = (caseId: string, kind = 'REGISTRATION') => ({
  ...{ id: `pending-${caseId}`, kind, caseId, number: null, companyName: '甲公司', refusals: null },
  effectiveAt: new Date(Date.now() + 10_000).toISOString(),
});
const alone = { ...sampleRegistration, certificate: null };

const open = (answers: Answers = {}, at = '/queue/registration/registration-1?claim=FREE') =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      WorkQueue: { workQueue: { total: 2, counts: [], items: [work, next] } },
      ReviewCase: { registration: alone },
      ClaimWork: { claimWork: work },
      ReleaseWork: { releaseWork: true },
      DecisionMail: { decisionMail: mail },
      StandardReasons: { standardReasons: ['文件不清楚', '統編不符'] },
      DecideWithUndo: ({ id, kind }) => ({ decideWithUndo: pendingOn(String(id), String(kind)) }),
      ...answers,
    },
    () => <QueueCasePage />,
    { at, route: '/queue/:kind/:id' },
  );
const bar = () => screen.findByRole('region', { name: '審核' });
const heldBy = (claim: object) => ({ ReviewCase: { registration: { ...alone, work: { ...work, ...claim } } } });
const colleague = { claim: { by: '陳同事', mine: false, until: '2026-01-02T03:30:00Z' } };

test('shows the case, its place in the queue and the queue beside it', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '甲公司' })).toBeDefined();
  expect(screen.getByText('第 1 件，共 2 件')).toBeDefined();
  const list = screen.getByRole('navigation', { name: '審核佇列', hidden: true });
  expect(within(list).getByRole('link', { current: 'page', hidden: true }).textContent).toContain('甲公司');
  expect(screen.getByText('這件申請沒有附上公司證明文件。')).toBeDefined();
});

test('claims a free case that stays open, and asks for its queue with those claims too', async () => {
  const { variablesOf, unmount } = open();
  await bar();
  await waitFor(() => expect(variablesOf('ClaimWork')).toEqual([{ id: 'registration-1', takeOver: false }]));
  expect(variablesOf('WorkQueue')[0]?.filter).toMatchObject({ claims: ['FREE', 'MINE'] });
  unmount();
  await waitFor(() => expect(variablesOf('ReleaseWork')).toEqual([{ id: 'registration-1' }]));
});

test('approves with the key a, and stays on the case', async () => {
  const { user, variablesOf, address } = open();
  await bar();
  await user.keyboard('a');
  expect(await screen.findByText('帳號申請審核通過')).toBeDefined();
  expect(screen.getByText(/10 秒內可復原；生效後通知信將寄給 lin@example.tw/)).toBeDefined();
  expect(within(await bar()).queryByRole('button', { name: /通過/ })).toBeNull();
  await user.keyboard('a]');
  expect(variablesOf('DecideWithUndo')).toMatchObject([
    { kind: 'REGISTRATION', id: 'registration-1', version: 3, decision: 'APPROVED' },
  ]);
  expect(address()).toContain('registration-1');
});

test('approves account and certificate together with ], and goes on within the filter', async () => {
  const { user, variablesOf, address } = open({ ReviewCase: { registration: sampleRegistration } });
  await within(await bar()).findByRole('button', { name: /兩項都通過並看下一件/ });
  await user.keyboard(']');
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-2?claim=FREE'));
  expect(variablesOf('DecideWithUndo')).toMatchObject([
    { kind: 'REGISTRATION', id: 'registration-1', version: 3, decision: 'APPROVED' },
    { kind: 'CERTIFICATE', id: 'certificate-1', version: 1, decision: 'APPROVED' },
  ]);
});

test('returns to the list when the last case of it is approved', async () => {
  const { user, address } = open({ WorkQueue: { workQueue: { total: 1, counts: [], items: [work] } } });
  await bar();
  await user.keyboard(']');
  expect(await screen.findByText('這是清單的最後一件')).toBeDefined();
  expect(address()).toBe('/queue?claim=FREE');
});

test('rejects for a reason that is chosen or written, with the mail beside it', async () => {
  const { user, variablesOf } = open();
  await bar();
  await user.keyboard('r');
  const dialog = await screen.findByRole('dialog', { name: '帳號申請不通過' });
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  await user.click(await within(dialog).findByRole('button', { name: '文件不清楚' }));
  await user.type(within(dialog).getByRole('textbox', { name: '不通過原因' }), '，請重送');
  expect(await within(dialog).findByText('林送件您好')).toBeDefined();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('帳號申請審核不通過')).toBeDefined();
  expect(variablesOf('DecideWithUndo')).toMatchObject([
    { id: 'registration-1', version: 3, decision: 'REJECTED', reason: '文件不清楚，請重送' },
  ]);
  await waitFor(() => expect(variablesOf('DecisionMail').at(-1)).toMatchObject({ decision: 'REJECTED' }));
});

test('refuses an empty reason at its field, and keeps the dialog', async () => {
  const { user } = open({ DecideWithUndo: refused({ code: 'REQUIRED', field: 'reason' }) });
  await bar();
  await user.keyboard('r');
  const dialog = await screen.findByRole('dialog', { name: '帳號申請不通過' });
  await user.click(within(dialog).getByRole('button', { name: '確定不通過並寄出' }));
  const field = await within(dialog).findByRole('textbox', { description: /錯誤：/ });
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('shows what a colleague decided when they were faster', async () => {
  const { user, answer } = open({ DecideWithUndo: refused({ code: 'ALREADY_DECIDED' }) });
  await bar();
  answer({ ReviewCase: { registration: { ...inState('REJECTED', '統編不符'), certificate: null, work: null } } });
  await user.keyboard('a');
  expect(await screen.findByText('這件案子剛剛有變動')).toBeDefined();
  expect(await screen.findByText(/陳同事 已於 .* 將帳號申請審核為「不通過」/)).toBeDefined();
  expect(screen.getByText('原因：統編不符')).toBeDefined();
  expect(within(await bar()).queryByRole('button', { name: /通過/ })).toBeNull();
});

test('keeps a note that is being written when the account is decided on and its certificate stays open', async () => {
  const { user, answer } = open({
    ReviewCase: { registration: sampleRegistration },
    DecideWithUndo: refused({ code: 'ALREADY_DECIDED' }),
  });
  await bar();
  await user.click(screen.getByRole('button', { name: /^新增註記/ }));
  await user.type(await screen.findByRole('textbox', { name: /註記內容/ }), '今日補件');
  const certificate = { ...sampleRegistration.certificate, work: { ...sampleWork, id: 'certificate-1' } };
  answer({ ReviewCase: { registration: { ...inState('APPROVED'), certificate, work: null } } });
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('a');
  expect(await screen.findByText('這件案子剛剛有變動')).toBeDefined();
  expect(await screen.findByText(/陳同事 已於 .* 將帳號申請審核為「通過」/)).toBeDefined();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /註記內容/ }).value).toBe('今日補件');
});

test('refuses to decide while a colleague works on the case', async () => {
  const { user, variablesOf } = open(heldBy(colleague));
  expect(await screen.findByText('陳同事 正在處理（至 11:30）')).toBeDefined();
  for (const button of within(await bar()).getAllByRole('button', { name: /帳號申請/ })) {
    expect(button).toHaveProperty('disabled', true);
  }
  await user.keyboard('a]');
  expect(screen.queryByRole('button', { name: /看下一件/ })).toBeNull();
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  expect(variablesOf('ClaimWork')).toEqual([]);
});

test('takes a colleague’s case over with the key o, once that is confirmed', async () => {
  const { user, variablesOf } = open(heldBy(colleague));
  await screen.findByText('陳同事 正在處理（至 11:30）');
  await user.keyboard('o');
  const question = await screen.findByRole('alertdialog', { name: '接手處理這件案子？' });
  expect(variablesOf('ClaimWork')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '接手處理' }));
  await waitFor(() => expect(variablesOf('ClaimWork')).toEqual([{ id: 'registration-1', takeOver: true }]));
});

test('refuses to decide on what the viewer filed, and does not claim it', async () => {
  const { user, variablesOf } = open(heldBy({ submittedByViewer: true }));
  expect(await screen.findByText('這是您自己送出的案件')).toBeDefined();
  await user.keyboard('a]');
  await new Promise((done) => setTimeout(done, 400));
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  expect(variablesOf('ClaimWork')).toEqual([]);
});

test('goes to the next case with j and to the list with l', async () => {
  const { user, address } = open();
  await bar();
  await user.keyboard('j');
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-2?claim=FREE'));
  await user.keyboard('l');
  await waitFor(() => expect(address()).toBe('/queue?claim=FREE'));
});

test('shows that there is no such case, and leads back to the queue', async () => {
  open({ ReviewCase: { registration: null } });
  expect(await screen.findByRole('heading', { level: 1, name: '查無這件帳號申請' })).toBeDefined();
  const back = screen.getAllByRole('link', { name: '待辦工作' });
  expect(back[0]?.getAttribute('href')).toBe('/queue?claim=FREE');
});

test('offers to try again when the case could not be loaded', async () => {
  const { user, answer } = open({ ReviewCase: refused({ code: 'INTERNAL' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ ReviewCase: { registration: alone } });
  await user.click(again);
  expect(await screen.findByRole('heading', { level: 1, name: '甲公司' })).toBeDefined();
});

test('shows that there is no such page when the address names no kind of case', async () => {
  open({}, '/queue/nonsense/1');
  expect(await screen.findByRole('heading', { level: 1, name: /找不到/ })).toBeDefined();
});

test('R-REG-6 counts a certificate that was not looked at before it is approved, by key, button or together', async () => {
  const { certificate } = sampleRegistration;
  const unseen = {
    ...certificate,
    file: { ...(certificate as unknown as { file: object }).file, viewedAt: null, url: 'x:/never' },
  };
  const { user, variablesOf } = open({
    ReviewCase: { registration: { ...sampleRegistration, certificate: unseen } },
  });
  await within(await bar()).findByRole('button', { name: /兩項都通過並看下一件/ });
  expect(screen.getByText('尚未檢視文件')).toBeDefined();
  for (const key of ['c', ']', 'v']) {
    await user.keyboard(key);
    const dialog = await screen.findByRole('alertdialog', { name: '1 份文件中 1 份尚未檢視，仍要通過？' });
    const cancel = within(dialog).getByRole('button', { name: '取消' });
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    await user.click(cancel);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  }
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  await user.click(within(await bar()).getByRole('button', { name: /兩項都通過並看下一件/ }));
  await user.click(await screen.findByRole('button', { name: '未檢視仍通過' }));
  await waitFor(() => expect(variablesOf('DecideWithUndo')).toHaveLength(2));
});
