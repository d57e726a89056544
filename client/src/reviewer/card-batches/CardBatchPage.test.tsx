import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { CardBatchPage } from './CardBatchPage';

const numbers = ['KLPS115-000001', 'KLPS115-000002'] as const;
const pass = (number: string) => ({
  ...{ id: number, number, status: 'TO_BE_MADE', madeAt: null },
  holder: { name: '王小明', maskedIdNumber: 'A12345****', masked: false },
  company: { name: '甲公司' },
});
const batch = {
  ...{ id: 'batch-1', state: 'OPEN', createdAt: '2026-11-28T02:00:00Z', createdBy: '林審核' },
  ...{ cardCount: 2, madeCount: 0, leftCount: 2, dissolvedAt: null, dissolvedBy: null, dissolveReason: null },
  branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
};
const cards = numbers.map((number) => ({ pass: pass(number), error: null }));

const open = (answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer: testReviewer }, CardBatchPage: { cardBatch: { ...batch, cards } }, ...answers },
    () => <CardBatchPage />,
    { at: '/card-batches/batch-1', route: '/card-batches/:id' },
  );

test('R-EXC-6 marks a batch as made and shows what was left out beside what was made', async () => {
  const { user, variablesOf } = open({
    MarkCardBatchMade: {
      markCardBatchMade: {
        batch: { ...batch, state: 'MADE', madeCount: 1, leftCount: 0 },
        results: [
          { passNumber: numbers[0], error: null },
          { passNumber: numbers[1], error: { code: 'PASS_CANCELLED', until: null } },
        ],
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: '標記製證完成' }));
  const question = await screen.findByRole('alertdialog', { name: '2 張卡片製證完成？' });
  expect(variablesOf('MarkCardBatchMade')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '標記製證完成' }));
  expect(await screen.findByText('1 張卡片已標記製證完成')).toBeDefined();
  expect(await screen.findByText('1 張略過')).toBeDefined();
  expect(variablesOf('MarkCardBatchMade')).toEqual([{ id: 'batch-1' }]);
});

test('R-EXC-6 a batch is dissolved with a reason; one that is made offers nothing', async () => {
  const { user, variablesOf, answer } = open({
    DissolveCardBatch: { dissolveCardBatch: { ...batch, state: 'DISSOLVED' } },
  });
  await user.click(await screen.findByRole('button', { name: '解散批次' }));
  const question = await screen.findByRole('alertdialog', { name: /解散 .*之批次/ });
  answer({ CardBatchPage: { cardBatch: { ...batch, state: 'DISSOLVED', cards } } });
  await user.type(within(question).getByRole('textbox'), '卡機故障');
  await user.click(within(question).getByRole('button', { name: '解散批次' }));
  expect(await screen.findByText('已解散')).toBeDefined();
  expect(variablesOf('DissolveCardBatch')).toEqual([{ id: 'batch-1', reason: '卡機故障' }]);
  expect(screen.queryByRole('button', { name: '標記製證完成' })).toBeNull();
});

test('shows that there is no such batch', async () => {
  open({ CardBatchPage: { cardBatch: null } });
  expect(await screen.findByText('查無此批次')).toBeDefined();
});
