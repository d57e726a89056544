import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
import { fill, signIn, toast } from './support/steps.js';

const demo = useDemo();
const PASSWORD = 'a-long-harbour-word';

describe('a staff account from invitation to leaving', { timeout: 60_000 }, () => {
  let administrator: Page;
  let invited: Page;
  let secret = '';
  let used = '';

  it('is invited as a reviewer of one branch by an administrator', async () => {
    administrator = await demo.pageOf('port-admin');
    await administrator.goto('/reviewer/');
    await administrator.getByRole('link', { name: '同仁帳號管理' }).first().click();
    await administrator.getByRole('link', { name: '邀請同仁' }).click();
    await administrator.getByRole('radio', { name: '作業人員' }).check({ force: true });
    await fill(administrator, { accountName: 'reviewer-new', personName: '簡文彬', email: 'chien@port.example' });
    await administrator.getByRole('checkbox', { name: '審核' }).check({ force: true });
    await administrator.getByRole('checkbox', { name: '基隆' }).check({ force: true });
    await administrator.getByRole('button', { name: '寄出邀請' }).click();
    await administrator.getByRole('heading', { name: '邀請已寄出' }).waitFor();
  });

  it('sets a password by the mailed link and signs in', async () => {
    const mail = (await demo.app().mails()).findLast(({ to }) => to === 'chien@port.example');
    const link = /\/reviewer\/set-password#[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    invited = await demo.page();
    await invited.goto(link);
    await fill(invited, { newPassword: PASSWORD, passwordAgain: PASSWORD });
    await invited.getByRole('button', { name: '設定新密碼' }).click();
    await invited.getByText('密碼已設定').waitFor();
    await invited.getByRole('link', { name: '前往登入' }).click();
    await signIn(invited, 'reviewer-new', PASSWORD);
    await invited.getByRole('heading', { name: '首頁' }).waitFor();
    await expect.poll(() => invited.getByRole('list', { name: '所屬分公司' }).textContent()).toBe('基隆');
    await expect.poll(() => invited.getByRole('link', { name: /^待辦工作/ }).count()).toBeGreaterThan(0);
    await expect.poll(() => invited.getByRole('link', { name: '同仁帳號管理' }).count()).toBe(0);
  });

  it('sets up the second factor with an authenticator and gets ten recovery codes', async () => {
    await fromAccountMenu(invited, '個人帳號');
    await invited.getByRole('button', { name: '設定雙重驗證' }).click();
    const dialog = invited.getByRole('alertdialog', { name: '設定雙重驗證' });
    await dialog.locator('input[type=password]').fill(PASSWORD);
    await dialog.getByRole('button', { name: '開始設定' }).click();
    secret = (await dialog.locator('code').textContent())?.replaceAll(/\s/g, '') ?? '';
    await axe(invited);
    used = codeAt(0);
    await dialog.getByRole('textbox', { name: '驗證碼' }).fill(used);
    const codes = dialog.getByRole('list', { name: '復原碼' });
    await codes.waitFor();
    expect(new Set(await codes.getByRole('listitem').allTextContents()).size).toBe(10);
    await axe(invited);
    await dialog.getByRole('checkbox', { name: '我已妥善保存這 10 組復原碼' }).check({ force: true });
    await dialog.getByRole('button', { name: '完成' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await invited.getByText('10 組', { exact: true }).waitFor();
  });

  it('signs in with password and code from then on, each code once', async () => {
    await fromAccountMenu(invited, '登出');
    await invited.getByText('您已登出。').waitFor();
    await signIn(invited, 'reviewer-new', PASSWORD);
    await invited.getByRole('heading', { name: '輸入驗證碼' }).waitFor();
    const code = invited.getByRole('textbox', { name: '驗證碼' });
    await code.fill(used);
    await invited.getByRole('alert').first().waitFor();
    expect(
      await invited
        .getByRole('navigation')
        .getByRole('link', { name: /^待辦工作/ })
        .count(),
    ).toBe(0);
    await code.fill(codeAt(1));
    await invited.getByRole('heading', { name: '首頁' }).waitFor();
  });

  it('is disabled by the administrator: the next click requires a sign-in, which is refused', async () => {
    await administrator.getByRole('link', { name: '查看簡文彬的帳號' }).click();
    await administrator.getByRole('button', { name: '停用帳號' }).click();
    const dialog = administrator.getByRole('alertdialog', { name: '停用簡文彬的帳號？' });
    await dialog.getByLabel('停用原因').fill('離職');
    await dialog.getByRole('button', { name: '停用帳號' }).click();
    await toast(administrator, '簡文彬的帳號已停用');

    await invited
      .getByRole('link', { name: /^待辦工作/ })
      .first()
      .click();
    const again = invited.getByRole('alertdialog', { name: '登入已結束，請重新登入' });
    await again.locator('#field-again-password').fill(PASSWORD);
    await invited.locator('main').waitFor({ state: 'hidden' });
    await invited.keyboard.press('Enter');
    await again.getByRole('alert').first().waitFor();
    await invited.reload();
    await invited.waitForURL(/\/reviewer\/sign-in/);
    await signIn(invited, 'reviewer-new', PASSWORD);
    await invited.getByRole('alert').first().waitFor();
    await expect.poll(() => invited.getByRole('heading', { name: '輸入驗證碼' }).count()).toBe(0);
  });

  /** The code that the device shows, a number of 30-second steps from now. */
  const codeAt = (steps: number) =>
    new TOTP({ secret }).generate({ timestamp: demo.app().clock.now().getTime() + steps * 30_000 });
});

async function fromAccountMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^帳號 / }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
