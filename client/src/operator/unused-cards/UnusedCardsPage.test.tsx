import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { anomalousCardOf, unusedCardOf } from '../../testing/unused-card-samples';
import { UnusedCardsPage } from './UnusedCardsPage';

useOperatorTexts();

const page = (total: number, ...items: object[]) => ({ unusedCards: { total, items } });
const open = (answers: Answers = {}, at = '/unused-cards') =>
  renderWithApi(
    {
      UnusedCardPorts: { ports: [] },
      UnusedCards: page(15, unusedCardOf()),
      AnomalousCards: { anomalousCards: { total: 1, items: [anomalousCardOf()] } },
      ...answers,
    },
    () => <UnusedCardsPage />,
    { at, route: '/unused-cards' },
  );
const row = () => screen.findByRole('row', { name: /KHPS112-000045/ });

test('R-NOP-3 shows the lists in the manual’s order, its columns, notices and pages', async () => {
  open();
  const cells = [...(await row()).querySelectorAll('td')].map(({ textContent }) => textContent?.trim());
  expect(cells.slice(1)).toEqual([
    ...['身分證號E224540555', '姓名林學四', '有效起日2023/03/27', '有效迄日2026/03/26'],
    ...['最近通行時間2023/03/27 00:00', '比對日期2024/03/01', '領證港區高雄港', '通行證狀態停用中(因未通行)'],
  ]);
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim());
  expect(heads).toEqual([
    ...['通行證號', '身分證號', '姓名', '有效起日', '有效迄日', '最近通行時間', '比對日期', '領證港區', '通行證狀態'],
  ]);
  const tabs = screen.getByRole('navigation', { name: '分類' });
  expect([...tabs.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    ...['所屬通行證 6個月未通行', '非所屬通行證 6個月未通行', '所屬通行證 5個月未通行', '非所屬通行證 5個月未通行'],
    ...['所屬通行證 紀錄異常', '非所屬通行證 紀錄異常'],
  ]);
  expect(screen.getByText('顯示第 1 至 10 項，共 15 項')).toBeDefined();
  for (const notice of [
    '申請恢復使用，請至系統功能「未通行停用恢復申請」提出申請，並於申請翌日06:00開放使用。',
    '定期證停用期間，該人員禁止申請定期證與臨時證，可以申請當次證。',
    '定期證停用期間，如需註銷，仍可以申請註銷該證。',
  ]) {
    expect(screen.getByText(notice)).toBeDefined();
  }
});

test('R-NOP-3 asks for the list of the tab, and for what is filtered', async () => {
  const { user, variablesOf, address } = open();
  await row();
  expect(variablesOf('UnusedCards')[0]).toMatchObject({ list: 'SIX_MONTHS', filter: { ownership: 'OWNED' } });
  await user.click(screen.getByRole('link', { name: '非所屬通行證 5個月未通行' }));
  await waitFor(() =>
    expect(variablesOf('UnusedCards').at(-1)).toMatchObject({
      list: 'FIVE_MONTHS',
      filter: { ownership: 'NON_OWNED' },
    }),
  );
  await user.type(screen.getByLabelText('身分證號'), 'E224540555');
  await user.selectOptions(screen.getByLabelText('狀態'), '恢復待生效');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('UnusedCards').at(-1)?.filter).toMatchObject({
      idNumber: 'E224540555',
      statuses: ['REINSTATEMENT_PENDING'],
    }),
  );
  expect(address()).not.toContain('E224540555');
});

test('says on which day a card of five months will be deactivated, and masks that of a colleague', async () => {
  const masked = { name: '林○四', masked: true, maskedIdNumber: 'E22454****', idNumber: 'E22454****' };
  const near = unusedCardOf({ status: 'VALID', deactivationReason: null, holder: masked });
  open({ UnusedCards: page(1, near) }, '/unused-cards?tab=OTHERS_FIVE');
  const found = await row();
  expect(found.textContent).toContain('將於 2024/03/02 停用');
  expect(found.textContent).toContain('已遮蔽');
  expect(screen.getByText(/每次查詢都會留下紀錄/)).toBeDefined();
});

test('R-ANO-1 shows the passages in question, to those who may read the pass', async () => {
  open({}, '/unused-cards?tab=ANOMALIES');
  expect((await row()).textContent).toContain('高雄港 連續進：2024/03/01 08:00 KH-1 → 2024/03/01 09:00 KH-2');
  expect((await row()).textContent).toContain('停用中(因紀錄異常)');
  expect(screen.queryByRole('button', { name: /解除/ })).toBeNull();
});

test('says what is empty, and offers to try again', async () => {
  const { user, answer } = open({ UnusedCards: refused({ code: 'TIMEOUT' }) });
  await user.click(
    await screen.findByRole('button', { name: '再試一次' }).then((found) => {
      answer({ UnusedCards: page(0) });
      return found;
    }),
  );
  expect(await screen.findByText('目前沒有6個月未通行的通行證')).toBeDefined();
});

test('reads in English', async () => {
  setLanguage('en');
  open();
  expect((await row()).textContent).toContain('Deactivated (not used)');
});
