import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../server/test/support/answers.js';
import { startTestApp, type TestApp } from '../../server/test/support/app.js';
import { buildAccount, PASSWORD } from '../../server/test/support/build.js';
import { useBrowser } from './support/browser.js';
import { fill, signIn, toast } from './support/steps.js';

let app: TestApp;
let page: Page;
const browser = useBrowser();

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: 'system' });
  await buildAccount(app, 'STAFF', 'admin-lin', { staffRoles: ['ADMINISTRATOR'] });
  await buildAccount(app, 'STAFF', 'reviewer-lin', { branchCodes: ['KL'] });
  return app.stop;
});

describe('R-GATE-1 an administrator manages gates and their systems', { timeout: 60_000 }, () => {
  it('creates a gate and sees errors at their fields', async () => {
    page = await browser.newPage({ baseURL: app.url });
    await page.goto('/reviewer/sign-in');
    await signIn(page, 'admin-lin', PASSWORD);
    await page.getByRole('link', { name: '管制站', exact: true }).click();
    await page.getByRole('link', { name: '新增管制站' }).click();
    await page.getByRole('button', { name: '建立管制站' }).click();
    await page.getByRole('alert').getByText('代碼').waitFor();
    await fill(page, { code: 'kl-east-1', nameZh: '東岸一號', nameEn: 'East gate 1' });
    await page.getByLabel('通行區域').selectOption({ label: '基隆港-東岸碼頭區' });
    await page.locator('#field-nameEn').press('Enter');
    await page.getByRole('heading', { name: '東岸一號' }).waitFor();
    await toast(page, '管制站 KL-EAST-1 已建立');
  });

  it('renames and closes it and finds it among the closed ones', async () => {
    await fill(page, { nameZh: '東岸壹號' });
    await page.getByRole('button', { name: '儲存名稱' }).click();
    await page.getByRole('heading', { name: '東岸壹號' }).waitFor();
    await page.getByRole('button', { name: '關閉管制站' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '關閉管制站' }).click();
    await toast(page, 'KL-EAST-1 已關閉');
    await page.goto('/reviewer/gates?state=CLOSED&portCode=KEELUNG');
    await page.getByRole('link', { name: 'KL-EAST-1' }).click();
    await page.getByRole('button', { name: '重新開放' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '重新開放' }).click();
    await toast(page, 'KL-EAST-1 已重新開放');
  });

  it('creates a token that is shown once and works until it is revoked', async () => {
    await page.getByRole('link', { name: '門禁系統' }).click();
    await page.getByRole('link', { name: '新增門禁系統' }).click();
    await fill(page, { name: '基隆門禁' });
    await page.getByRole('checkbox', { name: '基隆' }).check();
    await page.getByRole('button', { name: '建立門禁系統' }).click();
    await page.getByRole('heading', { name: '基隆門禁' }).waitFor();
    await page.getByLabel('用途').fill('東岸主機');
    await page.getByRole('button', { name: '建立', exact: true }).click();
    const dialog = page.getByRole('alertdialog', { name: '存取權杖已建立' });
    const token = (await dialog.locator('code').textContent()) ?? '';
    await dialog.getByRole('button', { name: '我已複製，關閉' }).click();
    const ask = async () =>
      codes(await app.query({ token }, '{ mayPass(number: "x", gateCode: "KL-EAST-1") { reason } }'))[0] ?? 'ANSWERED';
    expect(await ask()).toBe('ANSWERED');
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: '撤銷「東岸主機」' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '撤銷' }).click();
    await toast(page, '「東岸主機」已撤銷');
    expect(await ask()).toBe('UNAUTHENTICATED');
  });

  it('disables the system with a reason that is kept in its history', async () => {
    await page.getByRole('button', { name: '停用系統' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel('停用原因').fill('汰換');
    await dialog.getByRole('button', { name: '停用系統' }).click();
    await toast(page, '「基隆門禁」已停用');
    await page.getByText('系統停用中，不能建立權杖。').waitFor();
    await page.getByRole('button', { name: '帳號歷程紀錄' }).click();
    await page.getByText('汰換').waitFor();
  });

  it('hides gates from reviewers in the menu and by address', async () => {
    const reviewer = await browser.newPage({ baseURL: app.url });
    await reviewer.goto('/reviewer/sign-in');
    await signIn(reviewer, 'reviewer-lin', PASSWORD);
    await reviewer.getByRole('link', { name: '抽檢' }).first().waitFor();
    expect(await reviewer.getByRole('link', { name: '管制站' }).count()).toBe(0);
    await reviewer.goto('/reviewer/gates');
    await reviewer.getByRole('heading', { level: 1 }).waitFor();
    expect(await reviewer.getByRole('link', { name: '新增管制站' }).count()).toBe(0);
  });
});
