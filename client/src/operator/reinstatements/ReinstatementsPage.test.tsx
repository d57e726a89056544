import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { deactivatedOf, reinstatementOf, resultOf } from '../../testing/reinstatement-samples';
import { useOperatorTexts } from '../../testing/texts';
import { ReinstatementsPage } from './ReinstatementsPage';

useOperatorTexts();

const open = (answers: Answers = {}, at = '/reinstatements') =>
  renderWithApi(
    {
      ReinstatementPorts: { ports: [] },
      DeactivatedCards: { unusedCards: { total: 2, items: [deactivatedOf(), deactivatedOf(other)] } },
      Reinstatements: { reinstatements: { total: 1, items: [reinstatementOf()] } },
      ...answers,
    },
    () => <ReinstatementsPage />,
    { at, route: '/reinstatements' },
  );
const other = { id: 'pass-2', number: 'KHPS112-000070' };
const row = (number = 'KHPS112-000067') => screen.findByRole('row', { name: new RegExp(number) });

test('R-REI-1 shows tabs, notices and columns as the manual has them', async () => {
  open();
  await row();
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim());
  expect(heads.filter(Boolean)).toEqual([
    ...['通行證號', '身分證號', '姓名', '有效起日', '有效迄日', '最近通行時間', '領證港區', '通行證狀態', '操作'],
  ]);
  const tabs = screen.getByRole('navigation', { name: '分類' });
  expect([...tabs.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    ...['所屬通行證', '非所屬通行證', '恢復歷程查詢'],
  ]);
  for (const notice of [
    '欲申請恢復使用，請按[停用恢復]按鈕，申請恢復成功後，通行證將於翌日06:00恢復使用。',
    '定期證停用期間，該人員禁止申請定期證與臨時證，可以申請當次證。',
    '定期證停用期間，如需註銷，仍可以申請註銷該證。',
    '提交註銷申請時，無法進行停用恢復。',
  ]) {
    expect(screen.getByText(notice)).toBeDefined();
  }
  expect(screen.getByText('顯示第 1 至 2 項，共 2 項')).toBeDefined();
});

test('R-REI-1 names number, holder and moment before it reinstates, and the result after', async () => {
  const { user, variablesOf } = open({ ReinstatePasses: { reinstatePasses: [resultOf('KHPS112-000067')] } });
  await user.click(within(await row()).getByRole('button', { name: '停用恢復 KHPS112-000067' }));
  const dialog = await screen.findByRole('alertdialog');
  for (const words of ['KHPS112-000067', '蘇小西', '2024/06/29 06:00']) expect(dialog.textContent).toContain(words);
  expect(variablesOf('ReinstatePasses')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByText('申請恢復成功，通行證將於翌日06:00恢復使用')).toBeDefined();
  expect(variablesOf('ReinstatePasses')[0]).toMatchObject({ numbers: ['KHPS112-000067'] });
});

test('R-REI-3 reinstates several at once, with a result for each', async () => {
  const results = [resultOf('KHPS112-000067'), resultOf('KHPS112-000070', true)];
  const { user } = open({ ReinstatePasses: { reinstatePasses: results } });
  await row();
  for (const box of screen.getAllByRole('checkbox').slice(-2)) await user.click(box);
  await user.click(screen.getByRole('button', { name: '停用恢復（2）' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '確定' }));
  expect(await screen.findByText(/註銷申請辦理中（OM04-11306-00003），無法停用恢復/)).toBeDefined();
  expect(screen.getByText(/OM08-11306-00002，2024\/06\/29 06:00 恢復使用/)).toBeDefined();
});

test('R-REI-3 says when a pending one is used again, and offers nothing', async () => {
  const pendingUntil = '2024-06-28T22:00:00Z';
  const reinstatement = { allowed: false, allowedAtOnce: false, effectiveAt: pendingUntil, pendingUntil, error: null };
  const pending = deactivatedOf({ status: 'REINSTATEMENT_PENDING', reinstatement });
  open({ DeactivatedCards: { unusedCards: { total: 1, items: [pending] } } });
  expect((await row()).textContent).toContain('將於 2024/06/29 06:00 恢復使用');
  expect(within(await row()).queryByRole('button')).toBeNull();
});

test('R-REI-2 asks for the ID number of a card that is not owned, and says one thing whatever is wrong', async () => {
  const { user, variablesOf } = open(
    { ReinstateByNumber: refused({ code: 'ID_NUMBER_MISMATCH', field: 'idNumber' }) },
    '/reinstatements?tab=others',
  );
  await user.click(within(await row()).getByRole('button', { name: '停用恢復 KHPS112-000067' }));
  const dialog = await screen.findByRole('dialog', { name: '需輸入身分證號取得權限' });
  await user.type(within(dialog).getByLabelText(/^身分證號/), 'X9999999');
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect((await screen.findAllByText(/身分證號不符，無法取得權限/)).length).toBeGreaterThan(0);
  expect(variablesOf('ReinstateByNumber')[0]).toMatchObject({ number: 'KHPS112-000067', idNumber: 'X9999999' });
  expect(variablesOf('DeactivatedCards').at(-1)).toMatchObject({ filter: { ownership: 'NON_OWNED' } });
});

test('R-REI-4 shows the history with who did it, staff included, and sorts by the day applied', async () => {
  const { user, variablesOf } = open({}, '/reinstatements?tab=history');
  expect((await row()).textContent).toContain('高雄審核測試帳號（港務公司）');
  expect((await row()).textContent).toContain('2024/06/29 06:00');
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim());
  expect(heads.slice(0, 7)).toEqual([
    ...['通行證號', '身分證號', '姓名', '領證港區', '申請恢復日期', '恢復通行時間', '執行人'],
  ]);
  expect(screen.getByText('顯示第 1 至 1 項，共 1 項')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /申請恢復日期/ }));
  await waitFor(() => expect(variablesOf('Reinstatements').at(-1)).toMatchObject({ order: 'APPLIED_ASC' }));
});

test('reads in English', async () => {
  setLanguage('en');
  open();
  expect((await row()).textContent).toContain('Deactivated (not used)');
});
