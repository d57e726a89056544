import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './support/browser.js';
import { signedIn, useDemo } from './support/demo.js';
import { toast } from './support/steps.js';

const demo = useDemo();
const COMPANY = '德海貨櫃裝卸股份有限公司';
const PORT = '基隆港';
const REASON = '檢附文件非護照影本。';

describe('R-ONE-7 a spot check that fails', { timeout: 60_000 }, () => {
  let reviewer: Page;
  let operator: Page;
  let failed = '';

  it('is drawn at random, and another check is passed with one key', async () => {
    reviewer = await demo.pageOf('reviewer-kl');
    await reviewer.goto('/reviewer/');
    await reviewer.getByRole('link', { name: /^抽檢/ }).first().click();
    await reviewer.getByRole('button', { name: '產生抽檢名單' }).click();
    await reviewer.getByLabel('核發期間（天）').fill('31');
    await reviewer.getByLabel('抽檢比例（%）').fill('100');
    await reviewer.getByRole('button', { name: '抽出', exact: true }).click();
    await reviewer.getByRole('heading', { name: '基隆抽檢名單' }).waitFor();
    // The order is random: show the whole sample on one page.
    await reviewer.goto(`${reviewer.url()}?size=100`);
    failed = await numberOf(reviewer.getByRole('row').filter({ hasText: COMPANY }).filter({ hasText: PORT }).last());

    await reviewer.getByRole('link', { name: '開始抽檢' }).click();
    await reviewer.getByRole('img', { name: /^文件影像/ }).waitFor();
    const passed = await checkedNumber(reviewer);
    expect(passed).not.toBe(failed);
    await reviewer.keyboard.press('p');
    await toast(reviewer, `${passed} 抽檢合格`);
    await reviewer.keyboard.press(']');
    await expect.poll(() => checkedNumber(reviewer)).not.toBe(passed);
  });

  it('suspends the company for the port after showing so beforehand', async () => {
    operator = await demo.pageOf('demo-a');
    await fillDraft(operator);
    const before = (await demo.app().mails()).length;

    await reviewer.getByRole('navigation', { name: '抽檢名單' }).getByRole('link', { name: failed }).click();
    await expect.poll(() => checkedNumber(reviewer)).toBe(failed);
    await reviewer.keyboard.press('f');
    const dialog = reviewer.getByRole('dialog', { name: `${failed} 抽檢不合格` });
    await dialog.getByText(new RegExp(`^${COMPANY}自今天.+不得申辦${PORT}的外籍人士當次證，共 7 天`)).waitFor();
    await dialog.getByRole('button', { name: REASON }).click();
    await axe(reviewer);
    await dialog.getByRole('button', { name: '登錄不合格並停權' }).click();
    await toast(reviewer, `${failed} 抽檢不合格`);
    const mails = (await demo.app().mails()).slice(before);
    expect(mails.map(({ to }) => to).sort()).toEqual(['demo-a2@dehai.example', 'demo-a@dehai.example']);
    // R-ACC-1: a reason may name the holder, so a colleague reads it only of a pass that they applied for.
    const find = `{ pass(number: "${failed}") { holder { masked } } }`;
    const { pass } = (await demo.app().query(await signedIn(demo.app(), 'demo-a2'), find)).data;
    for (const { to, text } of mails) {
      expect(text).toContain(PORT);
      expect(text.includes(REASON)).toBe(to === 'demo-a@dehai.example' || !pass.holder.masked);
    }
  });

  it('refuses the prepared application for that port without losing its input', async () => {
    await operator.getByRole('button', { name: '送出申請' }).click();
    const summary = operator.getByRole('alert').first();
    await summary.waitFor();
    await expect.poll(() => summary.textContent()).toContain(`貴公司目前停權，不可申請${PORT}的外籍人士當次證。`);
    await expect.poll(() => operator.locator('main').textContent()).toContain('橋式起重機年度保養');
  });

  it('is shown to the operator on the home page, in the list and on the form', async () => {
    const page = await operator.context().newPage();
    await page.goto('/operator/');
    await page.getByRole('link', { name: /^1 ?目前的停權$/ }).click();
    const row = page.getByRole('row').filter({ hasText: failed });
    await row.waitFor();
    for (const words of [PORT, '停權', REASON]) await expect.poll(() => row.textContent()).toContain(words);

    await page.goto(`/operator/passes?tab=single-entry&number=${failed}`);
    await page.getByRole('row').filter({ hasText: failed }).getByText(`停權港口 ${PORT}`).waitFor();

    await page.goto('/operator/applications/new/single-entry');
    await page.getByText('停權中，下列港口目前不可申辦外籍人士當次證').waitFor();
    await page.getByLabel('進港事由').fill('碼頭施工');
    await page.getByRole('button', { name: '下一步', exact: true }).click();
    const boxes = (port: string) => page.getByRole('group', { name: port }).getByRole('checkbox');
    await boxes(PORT).first().waitFor();
    await expect.poll(() => allDisabled(boxes(PORT))).toBe(true);
    await expect.poll(() => allDisabled(boxes('高雄港'))).toBe(false);
    await page.close();
  });

  it('is lifted early, and the same application is accepted', async () => {
    await reviewer.getByRole('link', { name: /^停權/ }).first().click();
    await reviewer.getByRole('button', { name: `提前解除 ${COMPANY} ${PORT}的停權` }).click();
    await reviewer.getByLabel('解除原因').fill('已補正有效護照影本。');
    await reviewer.getByRole('button', { name: '解除停權並寄出' }).click();
    await toast(reviewer, `${COMPANY} ${PORT}的停權已解除`);

    await operator.getByRole('button', { name: '送出申請' }).click();
    await operator.waitForURL(/submitted/);
    await operator.goto('/operator/suspensions');
    const row = operator.getByRole('row').filter({ hasText: failed });
    await row.waitFor();
    for (const words of ['停權已解除', '鄭國強', '已補正有效護照影本。'])
      await expect.poll(() => row.textContent()).toContain(words);
  });
});

/** Completes the prepared draft of the demo up to its last step. */
async function fillDraft(page: Page): Promise<void> {
  await page.goto('/operator/passes?tab=single-entry');
  await page.getByRole('button', { name: /^草稿（/ }).click();
  await page.getByRole('link', { name: '繼續填寫「橋式起重機年度保養」' }).click();
  const next = async (heading: string) => {
    await page.getByRole('button', { name: '下一步', exact: true }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
  };
  await next('申請港口／通行區域');
  await next('請領證件人員名單');
  await next('同意事項');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await next('確認送出');
}

/** The number of the pass in a row. */
const numberOf = async (row: Locator) => (await row.getByRole('link').first().textContent()) ?? '';

/** The number of the pass being checked on the page. */
const checkedNumber = async (page: Page) =>
  /KL\w+-\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? '';

async function allDisabled(boxes: Locator): Promise<boolean> {
  const states = await Promise.all((await boxes.all()).map((box) => box.isDisabled()));
  return states.length > 0 && states.every(Boolean);
}
