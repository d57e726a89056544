import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, renderWithApi } from '../../testing/api';
import { portOf } from '../../testing/places';
import { sampleCard } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { CardsPage } from './CardsPage';

const collected = {
  ...sampleCard,
  ...{ number: 'KLPS115-000007', kind: 'PERIODIC', collectedAt: '2026-11-28T02:00:00Z', viewerMayUndoCollection: true },
  exchangedFromNumber: 'KLPS109-000002',
  fee: { amount: 120, state: 'WAIVED', receiptNumber: null, waiveReason: '作業疏失' },
  collection: {
    ...{ collectorKind: 'COMPANY_STAFF', collectorName: '林大同', oldCard: 'MISSING', missingReason: '已具結' },
    handedOutBy: '林審核',
  },
};

const open = (answers: Answers = {}, at = '/cards?tab=COLLECTED&within=7') =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      CardPorts: { ports: [{ ...portOf('KLPC', '基隆港', 'Port of Keelung'), branch: { code: 'KL' } }] },
      CollectedCards: { passes: { total: 1, items: [collected] } },
      ...answers,
    },
    () => <CardsPage />,
    { at, route: '/cards' },
  );
const row = () => screen.findByRole('row', { name: /KLPS115-000007/ });

test('R-EXC-6 shows who fetched a card, when, against which old card and fee', async () => {
  const { variablesOf } = open();
  const words = (await row()).textContent;
  for (const part of ['林大同', '林審核', 'KLPS109-000002', '未收回：已具結', '作業疏失'])
    expect(words).toContain(part);
  expect(variablesOf('CollectedCards').at(-1)?.filter).toMatchObject({
    ...{ collected: true, kinds: ['PERIODIC', 'TEMPORARY'], portCodes: ['KLPC'] },
    collectedFrom: expect.stringMatching(/T(00:00:00\+08:00|16:00:00(\.000)?Z)$/),
  });
  expect(screen.queryByRole('form', { name: '掃描領證' })).toBeNull();
});

test('R-EXC-6 undoes a collection with a reason', async () => {
  const { user, variablesOf } = open({ UndoCollection: { undoCollection: { ...sampleCard, id: collected.id } } });
  await user.click(within(await row()).getByRole('button', { name: '撤銷領證：KLPS115-000007' }));
  const question = await screen.findByRole('alertdialog', { name: '撤銷 KLPS115-000007 之領證？' });
  const confirm = within(question).getByRole('button', { name: '撤銷領證' });
  expect(variablesOf('UndoCollection')).toEqual([]);
  await user.type(within(question).getByRole('textbox'), '發錯人');
  await user.click(confirm);
  await waitFor(() => expect(variablesOf('UndoCollection')).toEqual([{ number: 'KLPS115-000007', reason: '發錯人' }]));
});

test('R-ACC-3 offers no export when the name that was searched for is no longer known', async () => {
  const { variablesOf } = open({}, '/cards?tab=COLLECTED&name=0badcafe');
  await waitFor(() => expect(variablesOf('CollectedCards')).not.toEqual([]));
  await screen.findByText('查詢條件已失效，請重新輸入');
  expect(screen.queryByRole('button', { name: '匯出' })).toBeNull();
});
