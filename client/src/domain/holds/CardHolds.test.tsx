import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import type { CardStopsFragment } from '../../gql/graphql';
import { refused, renderWithApi } from '../../testing/api';
import { branchOf } from '../../testing/places';
import { CardHolds } from './CardHolds';
import { CardStopsParts } from './hold-parts';

type Hold = NonNullable<CardStopsFragment['holds']>[number];

const ofCompany: Hold = {
  id: 'hold-1',
  office: 'COMPANY',
  branch: null,
  cause: 'LOST',
  reason: '遺失於東岸',
  placedAt: '2026-11-10T10:00:00+08:00',
  liftedAt: null,
  liftReason: null,
  viewerMayLift: true,
};
const ofBranch: Hold = {
  ...ofCompany,
  id: 'hold-2',
  office: 'BRANCH',
  branch: branchOf('KL', '基隆', 'Keelung'),
  cause: 'POLICE_REQUEST',
  reason: '警方來函',
  viewerMayLift: false,
};
const open = (holds: Hold[], answer: object = {}) => {
  const onChanged = vi.fn();
  const pass = makeFragmentData({ id: 'pass-1', number: 'KLPC115-000001', stopActions: [], holds }, CardStopsParts);
  const rendered = renderWithApi({ LiftHold: answer }, () => <CardHolds pass={pass} onChanged={onChanged} />);
  return { ...rendered, onChanged };
};
const lift = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) => {
  await user.click(screen.getByRole('button', { name: '解除' }));
  const dialog = within(await screen.findByRole('dialog', { name: '解除掛失' }));
  await user.type(dialog.getByRole('textbox', { name: /解除原因/ }), '已尋獲');
  await user.click(dialog.getByRole('button', { name: '解除並寄出通知' }));
};

test('R-PRD-8 R-PRD-9 shows who blocked the card and why, and lets each be lifted by those who may', () => {
  open([ofCompany, ofBranch]);
  const [first, second] = screen.getAllByRole('listitem');
  for (const text of ['掛失', '遺失', '公司', '遺失於東岸']) expect(first?.textContent).toContain(text);
  for (const text of ['暫停使用', '警方要求', '基隆分公司', '警方來函']) expect(second?.textContent).toContain(text);
  expect(screen.getAllByRole('button', { name: '解除' })).toHaveLength(1);
});

test('shows when and why a hold was lifted', () => {
  open([{ ...ofCompany, liftedAt: '2026-11-11T09:00:00+08:00', liftReason: '已尋獲', viewerMayLift: false }]);
  expect(screen.getByRole('listitem').textContent).toContain('已尋獲');
  expect(screen.queryByRole('button', { name: '解除' })).toBeNull();
});

test('shows nothing of a card that was never blocked', () => {
  open([]);
  expect(screen.queryByRole('list')).toBeNull();
});

test('R-PRD-9 lifts a hold with a reason', async () => {
  const opened = open([ofCompany], { liftHold: { id: 'pass-1', status: 'USABLE' } });
  await lift(opened);
  expect(await screen.findByText('已解除')).toBeDefined();
  expect(opened.variablesOf('LiftHold')).toEqual([{ id: 'hold-1', reason: '已尋獲' }]);
  expect(opened.onChanged).toHaveBeenCalledOnce();
});

test('reads the card again where the hold was lifted meanwhile', async () => {
  const opened = open([ofCompany], refused({ code: 'HOLD_NOT_IN_FORCE' }));
  await lift(opened);
  expect(await screen.findByText('這筆掛失或暫停使用剛剛有變動')).toBeDefined();
  expect(opened.onChanged).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
