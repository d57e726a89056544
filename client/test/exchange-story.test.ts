import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../server/test/support/rows.js';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
import { toast } from './support/steps.js';

const demo = useDemo();
const REASONS = /無照片|查無照片檔案|已過期|低於3個月|停用中|尚在辦理中|已掛失|尚未領證|已註銷/;

describe('R-EXC-3 cards that are exchanged online', { timeout: 60_000 }, () => {
  let operator: Page;
  let chosen: string[] = [];
  const fresh: string[] = [];

  it('are chosen with those that are refused named one by one, checked, and sent in for good', async () => {
    operator = await demo.pageOf('demo-a');
    // The card that ends within three months runs on, so that there are two to exchange.
    await rowsOf(
      demo.app(),
      `update pass set valid_to = valid_to + interval '2 years' where valid_to between now() and now() + interval '3 months'`,
    );
    await operator.goto('/operator/exchanges');
    await operator.getByRole('link', { name: '新增換證' }).click();
    await operator.goto('/operator/exchanges/new?size=30');
    const rows = operator.getByRole('table', { name: '通行證選取' }).locator('tbody tr');
    await rows.first().getByRole('checkbox').waitFor();
    const texts = await rows.allInnerTexts();
    const numbers = texts.map((text) => /K[LH]PS\d{3}-\d{6}/.exec(text)?.[0] ?? '');
    chosen = numbers.filter((_, at) => !REASONS.test(texts[at] ?? '')).slice(0, 2);
    const refused = numbers.find((_, at) => REASONS.test(texts[at] ?? '')) ?? '';
    expect([chosen.length, refused]).toEqual([2, expect.stringMatching(/PS/)]);
    for (const number of [...chosen, refused]) await rows.filter({ hasText: number }).getByRole('checkbox').check();
    await operator.getByRole('button', { name: '加入人員通行證' }).click();
    await operator.getByText('已加入 2 筆，1 筆無法加入').waitFor();
    await operator
      .getByText(new RegExp(`^證號 ${refused} .+，無法加入換證!!$`))
      .first()
      .waitFor();
    await operator.getByLabel('領證港區').selectOption({ label: '基隆港' });
    await operator.getByRole('button', { name: '儲存' }).click();
    await operator.getByText('線上換證儲存送出後就不能取消!!').waitFor();
    await axe(operator);
    await operator.getByRole('button', { name: '確定', exact: true }).click();
    await operator.waitForURL(/\/submitted\/OM07-/);
  });

  it('R-EXC-5 are on the list with both numbers, and found by the old one', async () => {
    await operator.goto('/operator/exchanges?size=30');
    for (const number of chosen) {
      const row = operator.getByRole('row').filter({ hasText: number });
      await row.getByText('待製證').waitFor();
      fresh.push(/KLPS\d{3}-\d{6}/.exec((await row.innerText()).replace(number, ''))?.[0] ?? '');
    }
    expect(new Set(fresh).size).toBe(2);
    await operator.getByLabel('搜尋').fill(chosen[0] ?? '');
    await operator.getByRole('button', { name: '查詢' }).click();
    await expect.poll(() => operator.locator('tbody tr').count()).toBe(1);
  });

  it('R-EXC-6 R-FEE-1 charges nothing when an exchange is stopped before the card is made, and shows that to the company', async () => {
    const reviewer = await demo.pageOf('reviewer-kl');
    const [stopped = '', made = ''] = fresh;
    await reviewer.goto(`/reviewer/passes/${stopped}`);
    await reviewer.getByRole('button', { name: '停止換證' }).click();
    const dialog = reviewer.getByRole('alertdialog');
    await dialog.getByLabel('原因').fill('照片模糊');
    await dialog.getByRole('button', { name: '停止換證' }).click();
    await toast(reviewer, `${stopped} 已停止換證`);
    await reviewer.getByText('不收', { exact: true }).waitFor();
    await reviewer.goto('/reviewer/fees?tab=NOTHING');
    await reviewer.getByRole('row').filter({ hasText: stopped }).waitFor();
    await reviewer.goto('/reviewer/fees');
    await reviewer.getByRole('row').filter({ hasText: made }).getByRole('checkbox').check();
    await reviewer.getByRole('button', { name: '登錄收費' }).click();
    const receipt = reviewer.getByRole('dialog');
    await receipt.getByLabel('收據號碼').fill('KL-0001');
    await receipt.getByRole('button', { name: '登錄收費' }).click();
    await reviewer.getByText('已登錄 1 筆').waitFor();

    await operator.goto('/operator/exchanges?size=30');
    await operator.getByRole('row').filter({ hasText: stopped }).getByText('已停止換證').waitFor();
    await operator.goto(`/operator/passes/${made}`);
    await operator.getByText('收據號碼 KL-0001').waitFor();
  });
});
