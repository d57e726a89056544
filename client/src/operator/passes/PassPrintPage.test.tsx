import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import type { PassPartsFragment } from '../../gql/graphql';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePass } from '../../testing/pass-samples';
import { PassPrintPage } from './PassPrintPage';

const printed = (number: string, own: Partial<PassPartsFragment> = {}) => ({
  ...samplePass,
  number,
  code: `code-of-${number}`,
  ...own,
});
const passes = new Map(
  [
    printed('KLPS115-000001'),
    printed('KLPS115-000002', { status: 'EXPIRED', viewerCan: { print: false, apply: false } }),
    printed('KLPS115-000003', { company: null, viewerCan: { print: false, apply: false } }),
  ].map((pass) => [pass.number, pass]),
);

const open = (at: string, answers: Answers = {}) =>
  renderWithApi(
    { PrintedPass: ({ number }) => ({ pass: passes.get(String(number)) ?? null }), ...answers },
    PassPrintPage,
    { at, route: ['/passes/print', '/passes/:number/print'] },
  );
const print = () => screen.getByRole<HTMLButtonElement>('button', { name: '列印' });

test('R-ONE-5: shows the sheet of a pass in both languages, with seconds and a code', async () => {
  open('/passes/KLPS115-000001/print');
  const sheet = await screen.findByRole('article', { name: 'KLPS115-000001' });
  expect(within(sheet).getByRole('img', { name: 'QR Code，內容為 KLPS115-000001' })).toBeDefined();
  for (const words of ['王小明', 'WANG HSIAO MING', 'X1234567', '外籍人士當次通行證', 'Valid from', '甲公司']) {
    expect(sheet.textContent).toContain(words);
  }
  expect(sheet.textContent).toContain('基隆港-東岸');
  expect(sheet.textContent).toContain('Keelung: East wharf');
  expect(sheet.textContent).toContain('2026/11/20 10:10:05');
  expect(sheet.textContent).toContain('民國 115/11/20');
});

test('R-ONE-6: shows the same sheet when English is chosen', async () => {
  setLanguage('en');
  open('/passes/KLPS115-000001/print');
  const sheet = await screen.findByRole('article', { name: 'KLPS115-000001' });
  expect(sheet.textContent).toContain('外籍人士當次通行證');
  expect(sheet.textContent).toContain('基隆港-東岸');
});

test('prints when the button is pressed, and only once there is a sheet', async () => {
  const opened = vi.fn();
  vi.stubGlobal('print', opened);
  const { user } = open('/passes/KLPS115-000001/print');
  expect(print().disabled || print().getAttribute('aria-disabled') === 'true').toBe(true);
  await screen.findByRole('article');
  await user.click(print());
  expect(opened).toHaveBeenCalledOnce();
});

test('shows which passes are left out and why when several are asked for', async () => {
  open('/passes/print?numbers=KLPS115-000001,KLPS115-000002,KLPS115-000003,KLPS115-000009');
  expect(await screen.findAllByRole('article')).toHaveLength(1);
  expect(screen.getByText('以下通行證無法列印')).toBeDefined();
  const left = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(left).toContain('KLPS115-000002: 已過期');
  expect(left).toContain('KLPS115-000003: 非所屬通行證');
  expect(left).toContain('KLPS115-000009: 查無此通行證');
});

test('shows all passes of an application in their order when its number is asked for', async () => {
  const { variablesOf } = open('/passes/print?application=OS01-11511-00001', {
    PrintedApplication: { application: { passes: [printed('KLPS115-000005'), printed('KLPS115-000004')] } },
  });
  const sheets = await screen.findAllByRole('article');
  expect(sheets.map((sheet) => sheet.getAttribute('aria-label'))).toEqual(['KLPS115-000005', 'KLPS115-000004']);
  expect(screen.getByText(/^共 2 張當次證，2 頁 A4。/)).toBeDefined();
  expect(variablesOf('PrintedApplication')).toEqual([{ number: 'OS01-11511-00001' }]);
});

test('puts two or four passes on a sheet, and each port on sheets of its own', async () => {
  const ofPort = (number: string, code: string) => ({ ...printed(number), port: { code } });
  const all = [ofPort('KLPS115-000001', 'KL'), ofPort('KHPS115-000002', 'KH'), ofPort('KLPS115-000003', 'KL')];
  const { user, address } = open('/passes/print?application=OS01-11511-00001&per=2', {
    PrintedApplication: { application: { passes: all } },
  });
  await screen.findAllByRole('article');
  const sheets = () =>
    [...document.querySelectorAll('[data-per-sheet]')].map((sheet) =>
      within(sheet as HTMLElement)
        .getAllByRole('article')
        .map((pass) => pass.getAttribute('aria-label')?.slice(-1)),
    );
  expect(sheets()).toEqual([['1', '2'], ['3']]);
  await user.selectOptions(screen.getByRole('combobox', { name: '順序' }), 'port');
  expect(sheets()).toEqual([['1', '3'], ['2']]);
  expect(screen.getByText(/^共 3 張當次證，2 頁 A4。/)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: '每張 A4' }), '4');
  expect(document.querySelectorAll('[data-per-sheet="4"]')).toHaveLength(2);
  expect(address()).toContain('per=4');
  expect(screen.getByText(/選擇「另存為 PDF」/)).toBeDefined();
});

test('shows that there is nothing to print when no pass is found', async () => {
  open('/passes/print?numbers=KLPS115-000009');
  expect(await screen.findByText('沒有可列印的當次證')).toBeDefined();
  expect(screen.queryByRole('article')).toBeNull();
});

test('shows what failed when the passes cannot be loaded, and loads them again', async () => {
  const { user, answer } = open('/passes/KLPS115-000001/print', { PrintedPass: refused({ code: 'TIMEOUT' }) });
  expect((await screen.findByRole('alert')).textContent).toContain('處理時間過長');
  answer({ PrintedPass: { pass: passes.get('KLPS115-000001') ?? null } });
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('article')).toBeDefined();
});
