import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { PendingDecisionCards } from './PendingDecisionCards';

const pending = {
  ...{ id: 'pending-1', kind: 'APPLICATION', caseId: 'application-7', number: 'PA115-000007', companyName: '甲公司' },
  ...{ effectiveAt: new Date(Date.now() + 600_000).toISOString(), refusals: null },
};
const both = [
  { ...pending, id: 'pending-2', kind: 'REGISTRATION', caseId: 'registration-1', number: null },
  { ...pending, id: 'pending-3', kind: 'CERTIFICATE', caseId: 'certificate-1', number: null },
];
const open = (decisions: object[], answers: Answers = {}, at = '/cards') => {
  const left = new Map(decisions.map((each) => [(each as { id: string }).id, each]));
  return renderWithApi(
    {
      PendingDecisions: () => ({ pendingDecisions: [...left.values()] }),
      UndoDecision: ({ id }) => {
        left.delete(String(id));
        return { undoDecision: true };
      },
      ...answers,
    },
    () => <PendingDecisionCards />,
    { at, route: ['/cards', '/queue/:kind/:id'] },
  );
};

test('undoes what was decided with z, on any page, and leads back to the case', async () => {
  const { user, variablesOf, address } = open([pending]);
  expect((await screen.findByText('甲公司')).parentElement?.textContent).toContain('10 秒內可復原');
  expect(screen.getByText(/秒後生效/)).toBeDefined();
  await user.keyboard('z');
  await waitFor(() => expect(address()).toBe('/queue/application/PA115-000007'));
  expect(variablesOf('UndoDecision')).toEqual([{ id: 'pending-1' }]);
});

test('keeps the filter of the queue when a decision is undone on the page of a case', async () => {
  const { user, address } = open([pending], {}, '/queue/application/PA115-000008?tab=APPLICATION&port=KL');
  await screen.findByText('甲公司');
  await user.keyboard('z');
  await waitFor(() => expect(address()).toBe('/queue/application/PA115-000007?tab=APPLICATION&port=KL'));
});

test('undoes account and certificate of one company together', async () => {
  const { user, variablesOf, address } = open(both);
  await screen.findByText('甲公司');
  await user.keyboard('z');
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-1'));
  expect(variablesOf('UndoDecision')).toEqual([{ id: 'pending-2' }, { id: 'pending-3' }]);
});

test('says that it is too late once the decision has taken effect', async () => {
  const { user, address } = open([pending], { UndoDecision: refused({ code: 'NOT_FOUND' }) });
  await screen.findByText('甲公司');
  await user.keyboard('z');
  expect(await screen.findByText('已來不及復原')).toBeDefined();
  expect(address()).toBe('/cards');
});

test('says why a decision did not take effect, until that is closed', async () => {
  const { user } = open([{ ...pending, refusals: ['CONFLICT'] }]);
  expect((await screen.findByRole('alert')).textContent).toContain('審核結果沒有生效');
  expect(screen.getByRole('link', { name: '開啟案件' }).getAttribute('href')).toBe('/queue/application/PA115-000007');
  await user.click(screen.getByRole('button', { name: '關閉' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
