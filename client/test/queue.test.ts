import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
import { decided, takeEffect } from './support/steps.js';

const demo = useDemo();
const LISTED = '姓名欄位須填寫帳號使用人之真實姓名（自然人），不可填寫公司名稱，請重新申請。';

/** Opens a case from the queue, starting on the home page. */
async function openCase(page: Page, company: string): Promise<void> {
  await page.goto('/reviewer/');
  await page
    .getByRole('link', { name: /^待辦工作/ })
    .first()
    .click();
  await page.getByRole('table').getByRole('link', { name: company }).click();
  await page.getByRole('heading', { name: company }).waitFor();
}

/** A page that was closed may still be giving its own case back. */
const claimed = (page: Page, company: string) =>
  page
    .getByRole('navigation', { name: '審核佇列' })
    .getByRole('link', { name: company })
    .getByText('您處理中')
    .waitFor();

const decisions = (page: Page, name: '帳號申請' | '公司證明文件') => page.getByRole('group', { name });

async function takeOver(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await page.getByRole('alertdialog').getByRole('button', { name: '接手處理' }).click();
  // The keys work as soon as the buttons do.
  await decisions(page, '帳號申請').getByRole('button', { name: /^通過/ }).click({ trial: true });
}

/** The mail that the preview shows. */
async function previewed(page: Page): Promise<{ to: string; subject: string; text: string }> {
  const preview = page.getByRole('region', { name: '通知信預覽' });
  await preview.getByText(LISTED).waitFor();
  const [to = '', subject = ''] = await preview.getByRole('definition').allTextContents();
  return { to, subject, text: (await preview.getByRole('paragraph').textContent()) ?? '' };
}

describe('the filter of the queue', { timeout: 60_000 }, () => {
  it('is kept in the address, after a reload and from case to case', async () => {
    const page = await demo.pageOf('reviewer-kl');
    await page.goto('/reviewer/queue');
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(3);
    await page
      .getByRole('link', { name: /^公司證明文件/ })
      .and(page.locator('main a'))
      .click();
    await page.waitForURL(/tab=CERTIFICATE/);
    await page.getByLabel('公司名稱或統編').fill('股份');
    await page.getByRole('button', { name: '查詢' }).click();
    await page.waitForURL(/company=/);
    await expect.poll(() => rows.count()).toBe(2);
    await page.reload();
    await expect.poll(() => page.getByLabel('公司名稱或統編').inputValue()).toBe('股份');
    await expect.poll(() => rows.count()).toBe(2);

    await page.getByRole('table').getByRole('link').click();
    await page.getByRole('navigation', { name: '審核佇列' }).getByText('您處理中').waitFor();
    expect(new URL(page.url()).search).toContain('tab=CERTIFICATE');
    await expect.poll(() => page.getByRole('navigation', { name: '審核佇列' }).getByRole('listitem').count()).toBe(1);
    await page.context().close();
  });
});

describe('two reviewers on one case', { timeout: 60_000 }, () => {
  let keelung: Page;
  let kaohsiung: Page;

  it('R-REG-4 shows the second reviewer who opened the case and refuses decisions', async () => {
    keelung = await demo.pageOf('reviewer-kl');
    await openCase(keelung, '宏岩港埠工程有限公司');
    await claimed(keelung, '宏岩港埠工程有限公司');

    kaohsiung = await demo.pageOf('reviewer-kh');
    await openCase(kaohsiung, '宏岩港埠工程有限公司');
    await kaohsiung
      .getByRole('alert')
      .getByText(/^鄭國強 正在處理（至 \d\d:\d\d）$/)
      .waitFor();
    for (const name of ['帳號申請', '公司證明文件'] as const)
      for (const button of await decisions(kaohsiung, name).getByRole('button').all())
        await expect.poll(() => button.isDisabled()).toBe(true);
    await expect.poll(() => kaohsiung.getByRole('button', { name: /通過並看下一件/ }).count()).toBe(0);
    await kaohsiung.keyboard.press('r');
    await expect.poll(() => kaohsiung.getByRole('dialog').count()).toBe(0);
  });

  it('R-REG-4 takes the case over and rejects with a listed reason; the mail equals its preview', async () => {
    const before = (await demo.app().mails()).length;
    await takeOver(kaohsiung);
    await kaohsiung.keyboard.press('r');
    const dialog = kaohsiung.getByRole('dialog', { name: '帳號申請不通過' });
    await dialog.getByRole('button', { name: LISTED }).click();
    await expect.poll(() => dialog.getByLabel('不通過原因').inputValue()).toBe(LISTED);
    const expected = await previewed(kaohsiung);
    await axe(kaohsiung);
    await dialog.getByRole('button', { name: '確定不通過並寄出' }).click();
    await decisions(kaohsiung, '帳號申請').getByText('帳號申請審核不通過').waitFor();
    await decided(kaohsiung);
    expect((await demo.app().mails()).slice(before)).toEqual([]);
    await axe(kaohsiung);
    await takeEffect(demo.app(), kaohsiung);
    expect((await demo.app().mails()).slice(before)).toMatchObject([expected]);
  });

  it('R-REG-4 shows the first reviewer what was decided and refuses their decision', async () => {
    await keelung.keyboard.press('a');
    const notice = keelung.getByRole('alert').filter({ hasText: '這件案子剛剛有變動' }).first();
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toMatch(/曾怡君 已於 .+ 將帳號申請審核為「不通過」/);
    await expect.poll(() => notice.textContent()).toContain(`原因：${LISTED}`);
    await expect.poll(() => decisions(keelung, '帳號申請').getByRole('button').count()).toBe(0);
    await expect.poll(() => keelung.getByRole('navigation', { name: '審核佇列' }).getByText('宏岩').count()).toBe(0);
  });

  it('refuses the reviewer whose case was taken over, and leads the other to the next case', async () => {
    await openCase(keelung, '示範港埠人員訓練所');
    await claimed(keelung, '示範港埠人員訓練所');
    await keelung.getByText('已檢視文件').waitFor();
    await openCase(kaohsiung, '示範港埠人員訓練所');
    await takeOver(kaohsiung);
    await kaohsiung.getByText('已檢視文件').waitFor();
    await keelung.keyboard.press(']');
    await keelung
      .getByRole('alert')
      .getByText(/^曾怡君 已接手處理（至 \d\d:\d\d）$/)
      .waitFor();
    await kaohsiung.keyboard.press('c');
    await decided(kaohsiung);
    await kaohsiung.keyboard.press(']');
    await kaohsiung.getByRole('heading', { name: '燈塔國際船務代理有限公司' }).waitFor();
    await kaohsiung.keyboard.press('z');
    await kaohsiung.getByRole('heading', { name: '示範港埠人員訓練所' }).waitFor();
    await decisions(kaohsiung, '帳號申請').getByRole('button', { name: /^通過/ }).click({ trial: true });
  });
});

describe('the queue as a tool', { timeout: 60_000 }, () => {
  it('has room for twelve rows at 1280 by 800, assigns, takes notes and keeps a view', async () => {
    const page = await demo.pageOf('reviewer-kl', { width: 1280, height: 800 });
    await page.goto('/reviewer/queue?tab=APPLICATION');
    const rows = page.locator('tbody tr');
    await rows.getByRole('link').nth(2).waitFor();
    const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()));
    const tallest = Math.max(...boxes.map((box) => box?.height ?? 0));
    expect((800 - (boxes[0]?.y ?? 800)) / tallest).toBeGreaterThanOrEqual(12);

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('i');
    await page.getByRole('radio', { name: '鄭國強（您）' }).check();
    await page.keyboard.press('Enter');
    await rows.nth(1).getByText('您', { exact: true }).waitFor();

    await page.getByLabel('指派', { exact: true }).selectOption('指派給您');
    await page.getByRole('button', { name: '查詢' }).click();
    await page.waitForURL(/assigned=MINE/);
    await page.getByRole('button', { name: '選擇檢視' }).click();
    await page.getByRole('menuitem', { name: '儲存目前的檢視' }).click();
    await page.getByLabel('檢視名稱').fill('我的申請單');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '選擇檢視' }).getByText('我的申請單').waitFor();

    await page.getByRole('table').getByRole('link').last().click();
    await page.getByRole('heading', { name: '同仁註記' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('已電洽，明日補件');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: '同仁註記' }).getByRole('listitem').getByText('已電洽，明日補件').waitFor();
    await axe(page);
    await page.context().close();
  });
});
