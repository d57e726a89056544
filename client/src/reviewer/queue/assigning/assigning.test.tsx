import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { sampleWork } from '../../../testing/samples';
import { testReviewer } from '../../../testing/viewer';
import { QueuePage } from '../QueuePage';
import { CaseAssignment } from './CaseAssignment';

const work = (id: string, name: string, more: object = {}) => ({
  ...sampleWork,
  ...{ id, company: { name, organisationNumber: '53212539' }, ...more },
});
const given = { to: '陳同事', mine: false, by: '林主管', at: '2026-01-02T03:04:05Z' };
const items = [
  work('work-1', '甲公司'),
  work('work-2', '乙公司', { assignment: given, notes: 2 }),
  work('work-3', '丙公司', { submittedByViewer: true }),
];
const colleague = { branches: ['KL'], claimed: 1, oldestSince: null };
const load = {
  unassigned: 1,
  oldestUnassigned: null,
  colleagues: [
    { ...colleague, accountId: 'staff-1', name: '王小明', mine: true, assigned: 0 },
    { ...colleague, accountId: 'staff-2', name: '陳同事', mine: false, assigned: 4 },
  ],
};
const assigned = ({ ids }: { ids?: unknown }) => ({
  assignWork: (ids as string[]).map((id) => ({ id, refusal: id === 'work-2' ? 'MAY_NOT_DECIDE' : null })),
});
const answers: Answers = {
  CurrentViewer: { viewer: testReviewer },
  WorkQueue: { workQueue: { total: 3, counts: [], items } },
  QueuePorts: { ports: [] },
  WorkLoad: { workLoad: load },
  AssignWork: assigned,
};
const open = (more: Answers = {}) =>
  renderWithApi({ ...answers, ...more }, () => <QueuePage />, { at: '/queue', route: '/queue' });
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
const choose = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(within(await row(name)).getByRole('checkbox'));

test('the queue shows to whom a case is assigned and how many notes it has', async () => {
  open();
  expect((await row('乙公司')).textContent).toContain('陳同事');
  expect((await row('乙公司')).textContent).toContain('2 則註記');
  expect((await row('甲公司')).textContent).toContain('未指派');
  expect(within(await row('丙公司')).queryByRole('checkbox')).toBeNull();
});

test('assigns the chosen cases to the viewer, and says by name which were refused and why', async () => {
  const { user, variablesOf } = open();
  await choose(user, '甲公司');
  await choose(user, '乙公司');
  await user.click(screen.getByRole('button', { name: '指派給我' }));
  await waitFor(() => expect(variablesOf('AssignWork')).toEqual([{ ids: ['work-1', 'work-2'], accountId: 'staff-1' }]));
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toContain('有 1 件沒有指派');
  expect(problem.textContent).toContain('乙公司 這位同仁不能審核這件案件。');
  expect(await screen.findByText('已指派 1 件給您')).toBeDefined();
});

test('assigns more than 50 in portions; what stopped one names the cases, and they stay chosen', async () => {
  const many = Array.from({ length: 60 }, (_, at) => work(`work-${at}`, `公司${at}號`));
  let calls = 0;
  const { user, variablesOf } = open({
    WorkQueue: { workQueue: { total: 60, counts: [], items: many } },
    AssignWork: ({ ids }) => {
      calls += 1;
      if (calls > 1) return refused({ code: 'RATE_LIMITED' });
      return { assignWork: (ids as string[]).map((id) => ({ id, refusal: null })) };
    },
  });
  await row('公司0號');
  await user.click(screen.getByRole('checkbox', { name: /全選|本頁/ }));
  await user.click(screen.getByRole('button', { name: '指派給我' }));
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toContain('有 10 件沒有指派');
  expect(problem.textContent).toContain('公司59號');
  expect(variablesOf('AssignWork').map(({ ids }) => (ids as string[]).length)).toEqual([50, 10]);
  expect(screen.getByText(/已選 10/)).toBeDefined();
});

test('assigns a case to a colleague by keyboard, who is shown with how many they have', async () => {
  const { user, variablesOf } = open();
  await row('甲公司');
  await user.keyboard('jxi');
  const dialog = await screen.findByRole('dialog', { name: '指派 1 件案件' });
  const radio = await within(dialog).findByRole('radio', { name: '陳同事', description: '已指派 4 件，處理中 1 件' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.click(within(dialog).getByRole('button', { name: '確定指派' }));
  expect(await within(dialog).findAllByText(/請選擇指派對象/)).toHaveLength(2);
  expect(variablesOf('AssignWork')).toEqual([]);
  await user.click(radio);
  await user.click(within(dialog).getByRole('button', { name: '確定指派' }));
  await waitFor(() => expect(variablesOf('AssignWork')).toEqual([{ ids: ['work-1'], accountId: 'staff-2' }]));
  expect(await screen.findByText('已指派 1 件給 陳同事')).toBeDefined();
});

test('gives a case back to all, and offers to try again where colleagues could not be read', async () => {
  const { user, variablesOf, answer } = open({ WorkLoad: refused({ code: 'INTERNAL' }) });
  await choose(user, '甲公司');
  await user.click(screen.getByRole('button', { name: '指派' }));
  const dialog = await screen.findByRole('dialog');
  answer({ WorkLoad: { workLoad: load } });
  await user.click(await within(dialog).findByRole('button', { name: '再試一次' }));
  await user.click(await within(dialog).findByRole('radio', { name: '不指派' }));
  await user.click(within(dialog).getByRole('button', { name: '確定指派' }));
  await waitFor(() => expect(variablesOf('AssignWork')).toEqual([{ ids: ['work-1'], accountId: null }]));
});

test('on the page of a case it is taken with one click, and a refusal stands there', async () => {
  const { user, variablesOf, answer } = renderWithApi(answers, () => (
    <CaseAssignment work={work('work-1', '甲公司')} onChanged={() => undefined} />
  ));
  expect(screen.getByRole('status').textContent).toContain('未指派');
  await user.click(screen.getByRole('button', { name: '指派給我' }));
  await waitFor(() => expect(variablesOf('AssignWork')).toEqual([{ ids: ['work-1'], accountId: 'staff-1' }]));
  answer({ AssignWork: { assignWork: [{ id: 'work-1', refusal: 'NOT_FOUND' }] } });
  await user.click(screen.getByRole('button', { name: '指派給我' }));
  expect((await screen.findByRole('alert')).textContent).toContain('甲公司');
});

test('on the page of a case stands by whom it was assigned, and the viewer’s own is not offered', () => {
  renderWithApi(answers, () => (
    <>
      <CaseAssignment work={work('work-2', '乙公司', { assignment: given })} onChanged={() => undefined} />
      <CaseAssignment work={work('work-3', '丙公司', { submittedByViewer: true })} onChanged={() => undefined} />
    </>
  ));
  expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/已指派給 陳同事林主管 於 2026\/01\/02 11:04 指派/);
  expect(screen.getAllByRole('button', { name: '指派給我' })).toHaveLength(1);
});
