import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../server/src/demo/sign-in.js';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
import { signIn } from './support/steps.js';

const demo = useDemo();
const [FIRST, SECOND] = ['德海貨櫃裝卸股份有限公司', '永航船務代理有限公司'];

describe('R-REG-7 a shared account acts for one company at a time', { timeout: 60_000 }, () => {
  let page: Page;
  let other: Page;

  it('must choose a company after signing in', async () => {
    page = await demo.page();
    await page.goto('/operator/people');
    await signIn(page, 'demo-shared', DEMO_PASSWORD);
    await page.getByRole('heading', { name: '選擇公司' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: '人員基本資料' }).count()).toBe(0);
    await page.getByRole('button', { name: `選擇 ${FIRST}（demo-a）` }).click();
    // The page requested before signing in.
    await page.getByRole('cell', { name: 'Anil Kumar Deshpande' }).first().waitFor();
    expect(await people(page)).not.toContain('Agus Setiabudi');
  });

  it('switches in another tab, which then shows only the people of that company', async () => {
    other = await page.context().newPage();
    await other.goto('/operator/people');
    await other.getByRole('button', { name: `目前公司：${FIRST}。切換公司` }).click();
    await expect
      .poll(() => other.getByRole('menuitemradio', { name: FIRST }).getAttribute('aria-checked'))
      .toBe('true');
    await other.getByRole('menuitemradio', { name: SECOND }).click();
    await other.getByRole('button', { name: `目前公司：${SECOND}。切換公司` }).waitFor();
    await other.getByRole('link', { name: '人員基本資料' }).first().click();
    await other.getByRole('cell', { name: 'Agus Setiabudi' }).first().waitFor();
    expect(await people(other)).not.toContain('Anil Kumar Deshpande');
  });

  it('blocks the first tab until the user reloads it for the new company', async () => {
    const dialog = page.getByRole('alertdialog', { name: `已在另一個分頁切換至${SECOND}` });
    await dialog.waitFor();
    await axe(page);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: `以${SECOND}重新載入` }).click();
    await page.getByRole('button', { name: `目前公司：${SECOND}。切換公司` }).waitFor();

    await page.getByRole('link', { name: '人員基本資料' }).first().click();
    await page.getByRole('cell', { name: 'Agus Setiabudi' }).first().waitFor();
    expect(await people(page)).not.toContain('Anil Kumar Deshpande');
  });

  it('cannot choose a company again that has unbound it', async () => {
    const owner = await demo.pageOf('demo-a');
    await owner.goto('/operator/account');
    await owner.getByRole('button', { name: '解除綁定 demo-shared' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: '解除綁定' }).click();
    await owner.getByText('沒有共用帳號綁定您的帳號。').waitFor();
    await page.goto('/operator/companies');
    await page.getByRole('cell', { name: SECOND }).first().waitFor();
    await expect.poll(() => page.getByRole('cell', { name: FIRST }).count()).toBe(0);
  });
});

/** The first ten people by name, which include people of both companies. */
const people = (page: Page) => page.getByRole('table').textContent();
