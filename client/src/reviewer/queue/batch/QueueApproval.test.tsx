import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, renderWithApi } from '../../../testing/api';
import { sampleWork } from '../../../testing/samples';
import { testReviewer } from '../../../testing/viewer';
import { PendingDecisionCards } from '../pending/PendingDecisionCards';
import { QueuePage } from '../QueuePage';

const work = (at: number) => ({
  ...sampleWork,
  ...{ id: `work-${at}`, company: { name: `公司${at}號`, organisationNumber: '53212539' } },
});
const approval = (id: string, more: object = {}) => ({ id, version: 3, items: 2, unseen: 0, refusal: null, ...more });
const pending = (caseId: string) => ({
  ...{ id: `pending-${caseId}`, kind: 'APPLICATION', caseId, number: `PA-${caseId}`, companyName: '公司' },
  ...{ batchId: 'batch-1', effectiveAt: new Date(Date.now() + 600_000).toISOString(), refusals: null },
});

function open(count: number, answers: Answers = {}) {
  const items = Array.from({ length: count }, (_, at) => work(at));
  return renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      WorkQueue: { workQueue: { total: count, counts: [], items } },
      QueuePorts: { ports: [] },
      CaseApprovals: ({ ids }) => ({ caseApprovals: (ids as string[]).map((id) => approval(id)) }),
      ApproveCases: ({ cases }) => ({
        approveCases: {
          id: 'batch-1',
          results: (cases as { id: string }[]).map(({ id }) => ({
            id,
            refusals: id === 'work-1' ? ['TERM_OVER'] : [],
          })),
        },
      }),
      ...answers,
    },
    () => (
      <>
        <QueuePage />
        <PendingDecisionCards />
      </>
    ),
    { at: '/queue', route: '/queue' },
  );
}
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('counts who was not looked at, and approves only once that is confirmed; refused cases are told and stay chosen', async () => {
  const { user, variablesOf } = open(3, {
    CaseApprovals: {
      caseApprovals: [
        approval('work-0', { unseen: 2 }),
        approval('work-1', { items: 1 }),
        approval('work-2', { version: null, refusal: 'CLAIMED' }),
      ],
    },
  });
  for (const at of [0, 1, 2]) await user.click(within(await row(`公司${at}號`)).getByRole('checkbox'));
  await user.keyboard('b');
  const dialog = within(await screen.findByRole('dialog', { name: '通過選取的 3 件案件？' }));
  expect(await dialog.findByText('3 筆中 2 筆尚未檢視證件')).toBeDefined();
  expect(variablesOf('CaseApprovals')).toEqual([{ ids: ['work-0', 'work-1', 'work-2'] }]);
  const confirm = dialog.getByRole('button', { name: '通過 2 件' });
  await user.click(confirm);
  expect(dialog.getByText('請勾選，或先取消並檢視證件。')).toBeDefined();
  expect(variablesOf('ApproveCases')).toEqual([]);
  await user.click(dialog.getByRole('checkbox'));
  await user.click(confirm);
  const result = await screen.findByText('已送出通過 1 件，未通過 2 件');
  const told = result.closest('[role=alert]') ?? result.parentElement;
  expect(told?.textContent).toMatch(/公司2號.*公司1號/s);
  expect(variablesOf('ApproveCases')).toEqual([
    { batchId: null, cases: ['work-0', 'work-1'].map((id) => ({ id, version: 3 })) },
  ]);
  expect(screen.getByText(/已選 2/)).toBeDefined();
});

test('approves many in portions of one batch, which is undone as a whole', async () => {
  const all = Array.from({ length: 12 }, (_, at) => pending(`work-${at}`));
  let undone = false;
  const { user, variablesOf } = open(12, {
    PendingDecisions: () => ({ pendingDecisions: undone ? [] : all }),
    UndoBatch: () => {
      undone = true;
      return { undoBatch: { caseIds: all.map(({ caseId }) => caseId) } };
    },
  });
  await row('公司0號');
  await user.click(screen.getByRole('checkbox', { name: /全選|本頁/ }));
  await user.click(screen.getByRole('button', { name: /整件通過/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByRole('button', { name: '通過 12 件' }));
  await waitFor(() => expect(variablesOf('ApproveCases')).toHaveLength(2));
  expect(variablesOf('ApproveCases').map(({ batchId }) => batchId)).toEqual([null, 'batch-1']);
  expect(await screen.findByText('整批通過 12 件')).toBeDefined();
  await user.keyboard('z');
  await waitFor(() => expect(variablesOf('UndoBatch')).toEqual([{ id: 'batch-1' }]));
  await waitFor(() => expect(screen.queryByText('整批通過 12 件')).toBeNull());
});
