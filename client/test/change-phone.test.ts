import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../server/test/support/app.js';
import { buildStaff, PASSWORD } from '../../server/test/support/build.js';
import { useBrowser } from './support/browser.js';
import { signIn } from './support/steps.js';

let app: TestApp;
const browser = useBrowser();

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: 'system', env: { SECOND_FACTOR_REQUIRED: 'true' } });
  await buildStaff(app, 'reviewer-kl', ['KL']);
  return app.stop;
});

/** The code that a device with this secret shows, a number of 30-second steps from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 });

/** Sets up the second factor and returns its secret. */
async function setUp(page: Page): Promise<string> {
  await page.getByRole('button', { name: '開始設定' }).click();
  const secret = (await page.locator('main code').textContent())?.replaceAll(/\s/g, '') ?? '';
  await page.getByRole('textbox', { name: '驗證碼' }).fill(codeOf(secret));
  await page.getByRole('checkbox', { name: '我已妥善保存這 10 組復原碼' }).check({ force: true });
  await page.getByRole('button', { name: '完成' }).click();
  return secret;
}

describe('staff who need a second factor', { timeout: 60_000 }, () => {
  it('change the phone by removing the old one with password and code and setting up the new one first', async () => {
    const page = await browser.newPage({ baseURL: app.url });
    await page.goto('/reviewer/account');
    await signIn(page, 'reviewer-kl', PASSWORD);
    await page.getByRole('heading', { name: '設定雙重驗證' }).waitFor();
    await expect.poll(() => page.locator('main input[type=password]').count()).toBe(0);
    const old = await setUp(page);

    await page.getByRole('button', { name: '更換手機' }).click();
    const dialog = page.getByRole('alertdialog', { name: '更換手機？' });
    await dialog.locator('input[type=password]').fill(PASSWORD);
    await dialog.getByRole('textbox', { name: '驗證碼' }).fill(codeOf(old, 1));
    await dialog.getByRole('button', { name: '移除並設定新手機' }).click();

    await page.getByRole('heading', { name: '設定雙重驗證', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
    const other = await setUp(page);
    expect(other).not.toBe(old);
    await page.getByRole('button', { name: '更換手機' }).waitFor();
    await page.getByText('10 組', { exact: true }).waitFor();
  });
});
