import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, offline, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { CardBatchesPage } from './CardBatchesPage';

const batch = {
  ...{ id: 'batch-1', state: 'OPEN', createdAt: '2026-11-28T02:00:00Z', createdBy: '林審核' },
  ...{ cardCount: 5, madeCount: 3, leftCount: 2, dissolvedAt: null, dissolvedBy: null, dissolveReason: null },
  branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
};
const list = { cardBatches: { total: 1, items: [batch] } };
const open = (answers: Answers = {}, at = '/card-batches') =>
  renderWithApi(
    { CurrentViewer: { viewer: testReviewer }, CardBatchesPage: list, ...answers },
    () => <CardBatchesPage />,
    { at, route: '/card-batches' },
  );
const row = async () => within((await screen.findByText('林審核')).closest('[role=row], tr') as HTMLElement);

test('R-EXC-6 shows of each batch what is made and what is left, and leads to it', async () => {
  const { user, address } = open();
  const first = await row();
  for (const text of ['基隆', '5', '3', '2']) expect(first.getByText(text)).toBeDefined();
  await user.click(first.getByRole('link'));
  await waitFor(() => expect(address()).toBe('/card-batches/batch-1'));
});

test('finds the batch of a card, in one state', async () => {
  const { user, variablesOf, address } = open();
  await row();
  await user.type(screen.getByRole('textbox'), 'KLPS115-000001');
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), 'MADE');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('CardBatchesPage').at(-1)).toMatchObject({
      filter: { passNumber: 'KLPS115-000001', states: ['MADE'] },
      page: 1,
    }),
  );
  expect(address()).toContain('MADE');
});

test('an address with a state that does not exist asks for all', async () => {
  const { variablesOf } = open({}, '/card-batches?state=LOST');
  await row();
  expect(variablesOf('CardBatchesPage')[0]?.filter).toEqual({});
});

test('says that there are none, and offers another try where they cannot be read', async () => {
  const { user, answer } = open({ CardBatchesPage: offline });
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  answer({ CardBatchesPage: { cardBatches: { total: 0, items: [] } } });
  await user.click(retry);
  await waitFor(() => expect(screen.queryByRole('button', { name: /重試|再試/ })).toBeNull());
  expect(screen.queryByText('林審核')).toBeNull();
});
