import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { type Answers, renderWithApi } from '../../testing/api';
import { CardStopProposals } from './CardStopProposals';

const proposal = {
  id: 'proposal-1',
  passNumber: 'KLPC115-000001',
  kind: 'DEACTIVATION',
  days: 30,
  cause: 'RULE_VIOLATION',
  reason: '第三次違規',
  proposedAt: '2026-11-10T10:00:00+08:00',
  proposedBy: '林審核',
  expiresAt: '2026-11-17T10:00:00+08:00',
  viewerMay: ['CONFIRMED', 'DECLINED'],
};
const list = (...items: object[]) => ({ cardStopProposals: { items } });
const open = (answers: Answers = {}, passNumber?: string) => {
  const onDecided = vi.fn();
  const rendered = renderWithApi({ CardStopProposals: list(proposal), ...answers }, () => (
    <CardStopProposals passNumber={passNumber} onDecided={onDecided} />
  ));
  return { ...rendered, onDecided };
};
const decided = { DecideCardStop: { decideCardStop: { id: 'pass-1', status: 'DEACTIVATED' } } };

test('R-PRD-8 shows who proposed what and why, with a link to the card', async () => {
  open();
  const [item] = await screen.findAllByRole('listitem');
  for (const text of ['停用 30 日', '違反港區規定', '第三次違規', '林審核']) expect(item?.textContent).toContain(text);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/passes/KLPC115-000001');
});

test('R-PRD-8 confirms a proposal without another reason, and reads the list again', async () => {
  const { user, variablesOf, onDecided } = open(decided);
  await user.click(await screen.findByRole('button', { name: '同意' }));
  const dialog = within(await screen.findByRole('dialog', { name: '同意 KLPC115-000001' }));
  expect(dialog.queryByRole('textbox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: '同意' }));
  expect(await screen.findByText('已完成複核')).toBeDefined();
  expect(variablesOf('DecideCardStop')).toEqual([{ id: 'proposal-1', decision: 'CONFIRMED', reason: null }]);
  await waitFor(() => expect(variablesOf('CardStopProposals').length).toBeGreaterThan(1));
  expect(onDecided).toHaveBeenCalledOnce();
});

test('R-PRD-8 declines a proposal with a reason', async () => {
  const { user, variablesOf } = open(decided);
  await user.click(await screen.findByRole('button', { name: '不同意' }));
  const dialog = within(await screen.findByRole('dialog', { name: '不同意 KLPC115-000001' }));
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '證據不足');
  await user.click(dialog.getByRole('button', { name: '不同意' }));
  expect(await screen.findByText('已完成複核')).toBeDefined();
  expect(variablesOf('DecideCardStop')).toEqual([{ id: 'proposal-1', decision: 'DECLINED', reason: '證據不足' }]);
});

test('shows nothing about a card without proposals', async () => {
  const { variablesOf } = open({ CardStopProposals: list() }, 'KLPC115-000001');
  await waitFor(() => expect(variablesOf('CardStopProposals')).toEqual([{ passNumber: 'KLPC115-000001' }]));
  expect(screen.queryByRole('heading', { name: '待第二人複核' })).toBeNull();
});
