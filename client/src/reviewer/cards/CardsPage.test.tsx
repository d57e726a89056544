import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { portOf } from '../../testing/places';
import { sampleCard } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { CardsPage } from './CardsPage';

const numbers = ['KLPT115-000001', 'KLPT115-000002'] as const;
const cards = numbers.map((number) => ({ ...sampleCard, id: number, number }));
const ports = {
  ports: [
    { ...portOf('KLPC', '基隆港', 'Port of Keelung'), branch: { code: 'KL' } },
    { ...portOf('KHPC', '高雄港', 'Port of Kaohsiung'), branch: { code: 'KH' } },
  ],
};
const viewer = { ...testReviewer, openWork: { ...testReviewer.openWork, cardsToMake: 2, cardsToCollect: 5 } };

const open = (answers: Answers = {}, at = '/cards') =>
  renderWithApi(
    {
      CurrentViewer: { viewer },
      CardPorts: ports,
      Cards: { passes: { total: cards.length, items: cards } },
      ...answers,
    },
    () => <CardsPage />,
    { at, route: '/cards' },
  );
const row = (number: string) => screen.findByRole('row', { name: new RegExp(number) });
const select = async (user: { click: (element: Element) => Promise<void> }, number: string) =>
  user.click(within(await row(number)).getByRole('checkbox'));

test('shows the cards to be made at ports of the reviewer’s branches, and how many wait on each tab', async () => {
  const { variablesOf } = open();
  const first = await row(numbers[0]);
  expect(first.textContent).toContain('王小明');
  expect(variablesOf('Cards')[0]?.filter).toMatchObject({ statuses: ['TO_BE_MADE'], portCodes: ['KLPC'] });
  const tabs = screen.getByRole('navigation', { name: '卡片' });
  expect(
    within(tabs)
      .getByRole('link', { name: /待製證.*2/ })
      .getAttribute('aria-current'),
  ).toBe('page');
  expect(within(tabs).getByRole('link', { name: /待領證.*5/ })).toBeDefined();
  expect(screen.queryByRole('form', { name: '掃描領證' })).toBeNull();
});

test('shows the scanner and what is made but not collected when that tab is chosen', async () => {
  const { variablesOf } = open({}, '/cards?tab=TO_COLLECT');
  await row(numbers[0]);
  expect(variablesOf('Cards')[0]?.filter).toMatchObject({ statuses: ['MADE'] });
  expect(screen.getByRole('form', { name: '掃描領證' })).toBeDefined();
  expect(screen.getByRole('columnheader', { name: '製證時間' })).toBeDefined();
});

test('marks the selected cards as made once the question is confirmed', async () => {
  const { user, variablesOf } = open({ MarkCards: { markCards: [] } });
  await select(user, numbers[0]);
  await select(user, numbers[1]);
  await user.click(screen.getByRole('button', { name: '標記製證完成' }));
  const question = await screen.findByRole('alertdialog', { name: '2 張卡片製證完成？' });
  expect(question.textContent).toContain('無法收回');
  expect(variablesOf('MarkCards')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: '標記製證完成' }));
  expect(await screen.findByText('2 張卡片已標記製證完成')).toBeDefined();
  expect(screen.getByText('領證通知信將寄給公司。')).toBeDefined();
  expect(variablesOf('MarkCards')).toEqual([{ action: 'MARK_MADE', numbers: [...numbers] }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: '標記製證完成' })).toBeNull());
});

test('shows which card was refused, and leaves the others selected', async () => {
  const { user } = open({ MarkCards: refused({ code: 'NOT_FOUND', field: 'numbers.1' }) });
  await select(user, numbers[0]);
  await select(user, numbers[1]);
  await user.click(screen.getByRole('button', { name: '標記製證完成' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '標記製證完成' }));
  expect(await screen.findByText('沒有標記任何卡片')).toBeDefined();
  expect(screen.getByText('其餘 1 張仍在選取中，可再標記一次。')).toBeDefined();
  await waitFor(async () =>
    expect(within(await row(numbers[1])).getByRole<HTMLInputElement>('checkbox').checked).toBe(false),
  );
  expect(within(await row(numbers[0])).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
});

test('forgets what was selected when the tab changes', async () => {
  const { user } = open();
  await select(user, numbers[0]);
  expect(screen.getByRole('button', { name: '標記製證完成' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: /待領證/ }));
  await screen.findByRole('form', { name: '掃描領證' });
  expect(screen.queryByRole('button', { name: /標記/ })).toBeNull();
});

test('asks for the name that was typed without writing it into the address (R-ACC-4)', async () => {
  const { user, variablesOf, address } = open();
  await row(numbers[0]);
  await user.type(screen.getByRole('textbox', { name: /姓名/ }), '王小明{Enter}');
  await waitFor(() => expect(variablesOf('Cards').at(-1)?.filter).toMatchObject({ holderName: '王小明' }));
  expect(decodeURIComponent(address())).not.toContain('王小明');
});

test('shows that there is none when nothing is to be made', async () => {
  open({ Cards: { passes: { total: 0, items: [] } } });
  expect(await screen.findByText('沒有待製證的卡片')).toBeDefined();
});

test('offers to try again when the ports could not be loaded', async () => {
  const { user, answer } = open({ CardPorts: refused({ code: 'INTERNAL' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ CardPorts: ports });
  await user.click(again);
  expect(await row(numbers[0])).toBeDefined();
});

test('R-EXC-6 filters by company, pickup port, kind and age, by day in Taipei', async () => {
  const { variablesOf } = open({}, '/cards?tab=NOT_COLLECTED&company=甲&port=KLPC&origin=EXCHANGE&age=30');
  await row(numbers[0]);
  const { filter } = variablesOf('Cards').at(-1) as { filter: Record<string, unknown> };
  expect(filter).toMatchObject({
    ...{ notCollectedInTime: true, company: '甲', portCodes: ['KLPC'], cardOrigins: ['EXCHANGE'] },
    madeBefore: expect.stringMatching(/T(00:00:00\+08:00|16:00:00(\.000)?Z)$/),
  });
});
