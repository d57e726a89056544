import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { EligibilityParts } from '../../domain/eligibility/eligibility';
import { PortNames } from '../../domain/ports/port-names';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { ExchangesPage } from './ExchangesPage';
import { ExchangeCard } from './exchange-parts';
import { NewExchangePage } from './NewExchangePage';

const reason = (code: string, own: object = {}) => ({
  ...{ code, limit: null, granted: null, grantedUsed: null, until: null },
  ...{ attachment: null, applicationNumber: null, port: null, ...own },
});
const card = (number: string, own: { hasPhoto?: boolean; exchangeFee?: number } = {}, ...reasons: object[]) => ({
  ...makeFragmentData(
    {
      ...{ number, medium: 'QR' as const, exchangeCount: 0, exchangeFee: 120, hasPhoto: true },
      ...{ validFrom: '2024-11-28T00:00:00+08:00', validTo: '2028-11-27T23:59:59+08:00' },
      holder: { name: `持有${number.slice(-1)}`, idNumber: 'A123456789', masked: false },
      eligibility: makeFragmentData(
        { allowed: reasons.length === 0, conclusive: true, reasons: reasons as never },
        EligibilityParts,
      ) as never,
      ...own,
    },
    ExchangeCard,
  ),
});
const ports = [
  { code: 'KEELUNG', ...makeFragmentData({ code: 'KEELUNG', nameZh: '基隆港', nameEn: 'Keelung' }, PortNames) },
];
const open = (cards: object[], answers: Answers = {}) =>
  renderWithApi(
    { ExchangeableCards: { passes: { total: cards.length, items: cards } }, ExchangePorts: { ports }, ...answers },
    () => <NewExchangePage />,
    { at: '/exchanges/new', route: '/exchanges/new' },
  );
type User = ReturnType<typeof open>['user'];
async function add(user: User, ...numbers: string[]) {
  for (const number of numbers) await user.click(await screen.findByRole('checkbox', { name: new RegExp(number) }));
  await user.click(screen.getByRole('button', { name: '加入人員通行證' }));
}
const chosenTable = () => within(screen.getByRole('table', { name: '已加入換證人員名單' }));

test.each([
  [reason('ATTACHMENT_MISSING', { attachment: 'PHOTO' }), '查無照片檔案'],
  [reason('PASS_EXPIRED'), '已過期'],
  [reason('VALIDITY_TOO_SHORT'), '有效期低於3個月'],
  [reason('PASS_DEACTIVATED'), '停用中'],
  [reason('OPEN_APPLICATION_EXISTS', { applicationNumber: 'OM07-11511-00001' }), '申請單 OM07-11511-00001 尚在辦理中'],
])('R-EXC-3 refuses a card in the words of the manual: %o', async (why, words) => {
  const { user } = open([card('KLPS110-000001', {}, why), card('KLPS110-000002', { exchangeFee: 0 })]);
  await add(user, 'KLPS110-000001', 'KLPS110-000002');
  expect(await screen.findByText(`證號 KLPS110-000001 ${words}，無法加入換證!!`)).toBeDefined();
  expect(screen.getByText('已加入 1 筆，1 筆無法加入')).toBeDefined();
  expect(chosenTable().getAllByRole('row')).toHaveLength(2);
  expect(chosenTable().getByRole('row', { name: /KLPS110-000002/ }).textContent).toContain('免費');
});

test('R-EXC-3 shows whether there is a photo, also of a card that is refused for another reason', async () => {
  open([card('KLPS110-000001', { hasPhoto: false }, reason('PASS_EXPIRED'))]);
  const row = (await screen.findByText('QRcode二維')).closest('tr') as HTMLElement;
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const cell = (head: string) => row.children[heads.indexOf(head)]?.lastElementChild?.textContent;
  expect([cell('照片'), cell('可否換證')]).toEqual(['無', '已過期']);
});

test('R-EXC-3 says of each card, in a column of its own, whether it can be exchanged', async () => {
  open([card('KLPS110-000001'), card('KLPS110-000002', {}, reason('PASS_EXPIRED'))]);
  await screen.findAllByText('QRcode二維');
  const at = screen.getAllByRole('columnheader').findIndex(({ textContent }) => textContent === '可否換證');
  const cells = screen
    .getAllByRole('row')
    .map((row) => within(row).queryAllByRole('cell')[at]?.lastElementChild?.textContent);
  expect(cells).toEqual(expect.arrayContaining(['可換證', '已過期']));
});

test('R-EXC-3 asks for the pickup port and a card, and removes a card that was chosen', async () => {
  const { user } = open([card('KLPS110-000001')]);
  await screen.findByText('QRcode二維');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(screen.getByText('請選擇領證港區')).toBeDefined();
  expect(screen.getByText('請先加入人員通行證')).toBeDefined();
  await add(user, 'KLPS110-000001');
  expect(screen.getByText('費用合計：120 元')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '移除 KLPS110-000001' }));
  expect(screen.getByText('尚未加入通行證')).toBeDefined();
});

test('R-EXC-3 sends all of them in after the check page, once, and names each that is refused by then', async () => {
  const { user, variablesOf, answer, address } = open([card('KLPS110-000001'), card('KLPS110-000002')], {
    SubmitExchange: refused({
      code: 'OPEN_APPLICATION_EXISTS',
      field: 'passNumbers.1',
      params: { applicationNumber: 'OM04-11511-00002' },
    }),
  });
  await add(user, 'KLPS110-000001', 'KLPS110-000002');
  await user.selectOptions(screen.getByRole('combobox', { name: /領證港區/ }), 'KEELUNG');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('線上換證儲存送出後就不能取消!!')).toBeDefined();
  expect(document.activeElement?.textContent).toContain('人員通行證線上換證>確認');
  expect(screen.getByText('240 元')).toBeDefined();
  expect(variablesOf('SubmitExchange')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '確定' }));
  expect(
    await screen.findByText('證號 KLPS110-000002 申請單 OM04-11511-00002 尚在辦理中，無法加入換證!!'),
  ).toBeDefined();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.click(await screen.findByRole('button', { name: '移除 KLPS110-000002' }));
  await user.click(screen.getByRole('button', { name: '儲存' }));
  answer({ SubmitExchange: { submitApplication: { id: '1', number: 'OM07-11511-00003' } } });
  await user.click(await screen.findByRole('button', { name: '確定' }));
  await waitFor(() => expect(address()).toBe('/applications/submitted/OM07-11511-00003'));
  const [first, second] = variablesOf('SubmitExchange');
  expect(second).toMatchObject({ input: { passNumbers: ['KLPS110-000001'], pickupPortCode: 'KEELUNG' } });
  expect(second?.key).not.toBe(first?.key);
});

test('R-EXC-5 lists exchanges with both numbers, and what was stopped as such', async () => {
  const row = (number: string, own: object) => ({
    ...{ id: number, number, exchangedFromNumber: 'KLPS109-000003', collectedAt: null },
    ...{ validFrom: '2020-12-08T00:00:00+08:00', validTo: '2028-11-27T23:59:59+08:00' },
    ...{ company: { name: '德創科技' }, holder: { name: '張二毛', idNumber: 'A123456789', masked: false } },
    ...own,
  });
  const items = [
    row('KLPS115-000001', { status: 'TO_BE_MADE' }),
    row('KLPS115-000002', { status: 'CANCELLED' }),
    row('KLPS115-000003', { status: 'CANCELLED', collectedAt: '2026-11-01T10:00:00+08:00' }),
  ];
  renderWithApi({ Exchanges: { passes: { total: 3, items } } }, () => <ExchangesPage />);
  await screen.findAllByText('張二毛');
  const [, ...rows] = screen.getAllByRole('row');
  expect(rows.map(({ textContent }) => /待製證|已停止換證|已註銷/.exec(textContent ?? '')?.[0])).toEqual([
    '待製證',
    '已停止換證',
    '已註銷',
  ]);
  expect(rows[0]?.textContent).toMatch(/KLPS109-000003.*德創科技/);
});
