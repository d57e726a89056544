import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { ItemReviewFragment } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleApplication, sampleItems, sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { QueueCasePage } from './QueueCasePage';

const [first, second] = sampleItems;
const barred: ItemReviewFragment = {
  ...second,
  eligibility: {
    allowed: false,
    reasons: [
      {
        code: 'COMPANY_SUSPENDED',
        limit: null,
        granted: null,
        grantedUsed: null,
        until: null,
        attachment: null,
        applicationNumber: null,
      },
    ],
  },
};
const withItems = (...items: ItemReviewFragment[]) => ({
  ApplicationCase: { application: { ...sampleApplication, items: { items } } },
});
const next = { ...sampleWork, id: 'registration-2', company: { name: '乙公司', organisationNumber: '12345675' } };
const made = {
  ...{ id: 'pending-1', kind: 'APPLICATION', caseId: 'application-7', number: 'PA115-000007', companyName: '甲公司' },
  ...{ effectiveAt: new Date(Date.now() + 10_000).toISOString(), refusals: null },
};

const open = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      WorkQueue: { workQueue: { total: 2, counts: [], items: [sampleApplication.work, next] } },
      ApplicationCase: { application: sampleApplication },
      ClaimWork: { claimWork: sampleApplication.work },
      ReleaseWork: { releaseWork: true },
      StandardReasons: { standardReasons: ['附件不清楚'] },
      ApplicationDecisionMail: { applicationDecisionMail: null },
      DecideWithUndo: { decideWithUndo: made },
      SaveDecisionDraft: refused({ code: 'INTERNAL' }),
      ReviewCase: { registration: null },
      ...answers,
    },
    () => <QueueCasePage />,
    { at: '/queue/application/PA115-000007', route: '/queue/:kind/:id' },
  );
const bar = () => screen.findByRole('region', { name: '決定' });
const person = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}.*[*]`) });
const said = (words: string) => screen.findByText(words);

test('shows the people of an application, who is looked at and how many wait', async () => {
  open();
  expect(await said('2 筆，其中 2 筆等候您決定')).toBeDefined();
  expect(person('王小明').getAttribute('aria-current')).toBe('true');
  expect(person('李大同').getAttribute('aria-current')).toBeNull();
  expect(within(await bar()).getByRole('status').textContent).toBe('待審 2 筆，已判定 0 筆');
});

test('goes from person to person with j and k', async () => {
  const { user } = open();
  await bar();
  await user.keyboard('j');
  await waitFor(() => expect(person('李大同').getAttribute('aria-current')).toBe('true'));
  await user.keyboard('k');
  await waitFor(() => expect(person('王小明').getAttribute('aria-current')).toBe('true'));
});

test('notes an approval with a, moves on to the next person, and takes it back with u', async () => {
  const { user, variablesOf } = open();
  await bar();
  await user.keyboard('a');
  expect(await said('待審 2 筆，已判定 1 筆')).toBeDefined();
  expect(person('王小明').textContent).toContain('將通過');
  expect(person('李大同').getAttribute('aria-current')).toBe('true');
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  await user.keyboard('ku');
  expect(await said('待審 2 筆，已判定 0 筆')).toBeDefined();
  expect(person('王小明').textContent).not.toContain('將通過');
});

test('refuses to return a person without a reason, at its field', async () => {
  const { user } = open();
  await bar();
  await user.keyboard('r');
  const dialog = await screen.findByRole('dialog', { name: '王小明：退回補正' });
  expect(within(dialog).getByText('填寫原因後顯示通知信。')).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: '暫存退回補正' }));
  const field = await within(dialog).findByRole('textbox', { name: '退回原因', description: /錯誤：/ });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('待審 2 筆，已判定 0 筆')).toBeDefined();
});

test('sends all decisions at once with s, in the version that was looked at, and stays', async () => {
  const { user, variablesOf, address } = open();
  await bar();
  await user.keyboard('a');
  await said('待審 2 筆，已判定 1 筆');
  await user.keyboard('f');
  const rejection = await screen.findByRole('dialog', { name: '李大同：不通過' });
  await user.click(await within(rejection).findByRole('button', { name: '附件不清楚' }));
  await user.click(within(rejection).getByRole('button', { name: '記下不通過' }));
  await said('待審 2 筆，已判定 2 筆');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('s');
  const sending = await screen.findByRole('dialog', { name: '送出 2 筆決定' });
  expect(sending.textContent).toContain('附件不清楚');
  expect(variablesOf('DecideWithUndo')).toEqual([]);
  await user.click(within(sending).getByRole('button', { name: '確定送出' }));
  expect(await said('已送出 2 筆決定')).toBeDefined();
  expect(variablesOf('DecideWithUndo')).toMatchObject([
    {
      kind: 'APPLICATION',
      id: 'application-7',
      version: 5,
      decisions: [
        { itemId: 'item-1', action: 'APPROVE', reason: null },
        { itemId: 'item-2', action: 'REJECT', reason: '附件不清楚' },
      ],
    },
  ]);
  expect(address()).toBe('/queue/application/PA115-000007');
});

test('approves all and goes on with ], once that is confirmed', async () => {
  const { user, variablesOf, address } = open();
  expect(within(await bar()).getByRole('button', { name: /全部通過並看下一件/ })).toBeDefined();
  await user.keyboard(']');
  const sending = await screen.findByRole('dialog', { name: '送出 2 筆決定' });
  await user.click(within(sending).getByRole('button', { name: '確定送出' }));
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-2'));
  expect(variablesOf('DecideWithUndo')[0]?.decisions).toHaveLength(2);
});

test('forgets the approval of all when its sending is cancelled', async () => {
  const { user } = open();
  await bar();
  await user.keyboard(']');
  const sending = await screen.findByRole('dialog', { name: '送出 2 筆決定' });
  await user.click(within(sending).getByRole('button', { name: '取消' }));
  expect(await said('待審 2 筆，已判定 0 筆')).toBeDefined();
});

test('refuses to approve a person who is barred, and says why', async () => {
  const { user } = open(withItems(barred, first));
  expect((await bar()).textContent).toContain('目前不可通過：');
  expect(within(await bar()).getByRole('button', { name: /^通過/ })).toHaveProperty('disabled', true);
  await user.keyboard('a');
  expect(within(await bar()).getByRole('status').textContent).toBe('待審 2 筆，已判定 0 筆');
  expect(within(await bar()).getByRole('button', { name: /符合資格者全數通過，審下一件/ })).toBeDefined();
});

test('shows at each person why their decision was refused, and keeps what was chosen', async () => {
  const { user } = open({
    DecideWithUndo: refused({ code: 'ACTION_NOT_ALLOWED', field: 'decisions.1.action', params: {} }),
  });
  await bar();
  await user.keyboard('A');
  await said('待審 2 筆，已判定 2 筆');
  await user.keyboard('s');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '確定送出' }));
  expect(await said('沒有送出任何決定')).toBeDefined();
  expect(person('李大同').textContent).toContain('未完成');
  expect(person('王小明').textContent).not.toContain('未完成');
  expect(within(await bar()).getByRole('status').textContent).toBe('待審 2 筆，已判定 2 筆');
});

test('shows what a colleague did meanwhile when the version has changed', async () => {
  const { user, answer } = open({ DecideWithUndo: refused({ code: 'CONFLICT' }) });
  await bar();
  answer({
    ApplicationCase: {
      application: {
        ...sampleApplication,
        version: 6,
        items: { items: [{ ...first, state: 'RETURNED', actions: [] }, second] },
        steps: [
          {
            at: '2026-03-04T05:06:07Z',
            action: 'RETURN',
            from: 'REVIEW',
            to: 'RETURNED',
            by: '陳同事',
            byStaff: true,
            reason: '附件過期',
            itemIds: ['item-1'],
            names: ['王小明'],
            branches: [],
          },
        ],
      },
    },
  });
  await user.keyboard('as');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '確定送出' }));
  expect(await said('您的決定沒有送出。畫面已更新，請再看一次後送出。')).toBeDefined();
  expect(await screen.findByText(/陳同事：.*（王小明）/)).toBeDefined();
  expect(screen.getByText('原因：附件過期')).toBeDefined();
  expect(within(await bar()).getByRole('status').textContent).toBe('待審 1 筆，已判定 0 筆');
});

test('asks before decisions that are not sent are left behind', async () => {
  const { user, address } = open();
  await bar();
  await user.keyboard('a');
  await said('待審 2 筆，已判定 1 筆');
  await user.keyboard('J');
  const question = await screen.findByRole('alertdialog', { name: '1 筆決定尚未送出' });
  expect(address()).toBe('/queue/application/PA115-000007');
  await user.click(within(question).getByRole('button', { name: '離開' }));
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-2'));
});

test('refuses to decide while a colleague works on the application', async () => {
  const claim = { by: '陳同事', mine: false, until: '2026-01-02T03:30:00Z' };
  const { user } = open({
    ApplicationCase: { application: { ...sampleApplication, work: { ...sampleApplication.work, claim } } },
  });
  expect(await said('陳同事 正在處理（至 11:30）')).toBeDefined();
  await user.keyboard('aA]');
  expect(within(await bar()).queryByRole('button', { name: /通過/ })).toBeNull();
  expect(person('王小明').textContent).not.toContain('將通過');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('shows the files of the person who is looked at, and shows the next file with v', async () => {
  const { user } = open();
  await bar();
  const pane = await screen.findByRole('region', { name: '王小明 的附件' });
  const pressed = () => within(pane).getByRole('button', { pressed: true }).textContent;
  expect(within(pane).getAllByRole('button', { pressed: false })).toHaveLength(1);
  expect(pressed()).toContain('護照.png');
  await user.keyboard('v');
  await waitFor(() => expect(pressed()).toContain('照片.png'));
});

test('shows a whole ID number only when it is asked for, and masks it for the next person (R-ACC-4)', async () => {
  const holder = { idNumber: 'A123456789', masked: false };
  const { user, variablesOf } = open({
    RevealItemNumber: { application: { items: { items: [{ id: 'item-1', holder }] } } },
  });
  await bar();
  expect(variablesOf('RevealItemNumber')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '顯示完整證件號碼（將留下紀錄）' }));
  expect(await screen.findByText('A123456789')).toBeDefined();
  expect(variablesOf('RevealItemNumber')).toEqual([{ number: 'PA115-000007', place: 1 }]);
  await user.keyboard('j');
  await waitFor(() => expect(screen.queryByText('A123456789')).toBeNull());
});
