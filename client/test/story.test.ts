import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCode as readOffline } from '../../gate-client/gate-client.js';
import { startTestApp, type TestApp } from '../../server/test/support/app.js';
import { buildAnalyst, buildCompany, buildPass, buildStaff, PASSWORD } from '../../server/test/support/build.js';
import { readRows } from '../../server/test/support/read-rows.js';
import { JPEG } from '../../server/test/support/uploads.js';
import { useBrowser } from './support/browser.js';
import { readCode } from './support/read-code.js';
import { decided, fill, signIn, takeEffect, toast } from './support/steps.js';

let app: TestApp;
const browser = useBrowser();
const SCAN = { name: 'scan.jpg', mimeType: 'image/jpeg', buffer: JPEG };

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: 'system' });
  await buildStaff(app, 'reviewer-kl', ['KL']);
  return app.stop;
});

describe('a company registers, is approved, and issues its first foreign single-entry pass', {
  timeout: 120_000,
}, () => {
  let operator: Page;
  let number = '';

  it('R-REG-1 R-REG-2 a visitor registers; errors are shown at their fields and nothing typed is lost', async () => {
    operator = await browser.newPage({ baseURL: app.url });
    await operator.goto('/operator/sign-in');
    await operator.locator('main').getByRole('link', { name: '申請帳號', exact: true }).click();
    await operator.getByRole('link', { name: '申請一般帳號' }).click();
    await fill(operator, {
      accountName: 'reviewer-kl',
      personName: '王小明',
      mobile: '+886 912-345-678',
      email: 'wang@example.com',
      password: 'a-long-harbour-word',
      passwordAgain: 'a-long-harbour-word',
      organisationNumber: '04595253',
      companyName: '測試航運股份有限公司',
      companyPhone: '02-12345678#12345',
      companyAddress: '804004高雄市鼓山區蓬萊路10號',
      responsiblePerson: '林大同',
    });
    await operator.locator('input[type=file]').setInputFiles(SCAN);
    await operator.getByText('上傳完成').waitFor();
    await operator.getByRole('button', { name: '下一步：確認資料' }).click();
    const summary = operator.getByRole('alert').first();
    await summary.waitFor();
    expect(await operator.locator('#field-organisationNumber').getAttribute('aria-invalid')).toBe('true');
    await fill(operator, { organisationNumber: '04595252' });
    await operator.getByRole('button', { name: '下一步：確認資料' }).click();
    await operator.getByRole('button', { name: '確定送出', exact: true }).click();
    await summary.waitFor();
    expect(await summary.textContent()).toContain('帳號已經存在');
    expect(await operator.locator('#field-companyAddress').inputValue()).toBe('804004高雄市鼓山區蓬萊路10號');
    await fill(operator, { accountName: 'harbour.wang' });
    await operator.getByRole('button', { name: '下一步：確認資料' }).click();
    await operator.getByRole('button', { name: '確定送出', exact: true }).click();
    await operator.getByRole('heading', { name: '帳號資料已經成功送出' }).waitFor();
    expect((await app.mails()).map((mail) => mail.to)).toEqual(['wang@example.com']);
  });

  it('R-REG-4 the reviewer sees the document beside the data and approves account and certificate', async () => {
    const reviewer = await browser.newPage({ baseURL: app.url, width: 1440 });
    await reviewer.goto('/reviewer/sign-in');
    await signIn(reviewer, 'reviewer-kl', PASSWORD);
    await reviewer
      .getByRole('link', { name: /待辦工作/ })
      .first()
      .click();
    await reviewer
      .getByRole('link', { name: /測試航運/ })
      .first()
      .click();
    await reviewer.getByText('已檢視文件').waitFor();
    await reviewer.getByRole('group', { name: '公司證明文件' }).getByRole('button', { name: /^通過/ }).click();
    await decided(reviewer);
    await reviewer.getByRole('group', { name: '帳號申請' }).getByRole('button', { name: /^通過/ }).click();
    await reviewer.getByRole('group', { name: '帳號申請' }).getByText('帳號申請審核通過').waitFor();
    await takeEffect(app, reviewer);
    expect(await app.mails()).toHaveLength(3);
  });

  it('R-REG-5 the operator verifies the address, signs in and reads the consent text to its end', async () => {
    const link = (await app.mails())
      .map((mail) => /\/operator\/verify-email#[\w-]+/.exec(mail.text)?.[0])
      .find(Boolean);
    await operator.goto(String(link));
    await operator.getByRole('button', { name: '完成 Email 驗證' }).click();
    await operator.getByText('Email 驗證成功').waitFor();
    await operator.locator('main').getByRole('link', { name: '前往登入' }).click();
    await signIn(operator, 'harbour.wang', 'a-long-harbour-word');
    const agree = operator.getByLabel('我同意');
    await agree.waitFor();
    expect(await agree.isEnabled()).toBe(false);
    await operator.getByRole('region', { name: '全文' }).focus();
    await operator.keyboard.press('End');
    await expect.poll(() => agree.isEnabled()).toBe(true);
    await agree.check({ force: true });
    await operator.keyboard.press('Enter');
    await operator.waitForURL(/\/operator\/?$/);
  });

  it('R-PER-1 adds a person with a passport scan, and two more from a file', async () => {
    await operator.goto('/operator/people/new');
    await operator.getByLabel('護照', { exact: true }).check();
    await fill(operator, { idNumber: 'ab 12345', name: 'HAMAD ABDULLA', mobile: '0912 345-678' });
    await operator.keyboard.press('Enter');
    await operator.waitForURL(/people\/[0-9a-f-]{36}/);
    await operator.locator('input[type=file]').setInputFiles(SCAN);
    await toast(operator, '已上傳護照影本（一張）');

    await operator.goto('/operator/people/import');
    const csv =
      '證件種類,證件號碼,姓名,英文姓名,手機\n護照,CD 98765,羅莎,ROSA,0922333444\n身分證,A123456788,林錯號,,\n';
    const file = operator.locator('input[type=file]');
    await file.setInputFiles({ name: '名單.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await operator.getByText('共 2 列：新增 1、更新 0、無變更 0、有問題 1').waitFor();
    await operator.getByRole('button', { name: '確認匯入 1 位人員' }).click();
    await operator.getByText('已匯入 1 位人員').first().waitFor();
    await operator.getByRole('button', { name: '再匯入一個檔案' }).click();
    const later = Buffer.from('德海公司名冊,,\n中文姓名,護照號碼,手機號碼\n羅莎,cd98765,886922333555\n');
    await file.setInputFiles({ name: '名冊.csv', mimeType: 'text/csv', buffer: later });
    await operator.getByRole('cell', { name: '0922-333-444 改為 0922-333-555' }).waitFor();
    await operator.getByLabel('全選要更新的 1 位').check();
    await operator.getByRole('button', { name: '確認匯入 1 位人員' }).click();
    await operator.getByText('已更新 1 位人員').first().waitFor();
    await operator.goto('/operator/people');
    await operator.getByText('第 1–2 筆，共 2 筆').waitFor();
  });

  /** Fills in the form up to its last step. */
  async function fillApplication(reason: string, port: string): Promise<void> {
    const next = () => operator.getByRole('button', { name: '下一步', exact: true }).click();
    await operator.goto('/operator/applications/new/single-entry');
    await operator.getByLabel('進港事由').fill(reason);
    await next();
    await operator.waitForURL(/drafts/);
    await operator.getByRole('group', { name: port }).getByRole('checkbox').first().check();
    await next();
    await operator.getByText('羅莎').first().waitFor();
    // R-ONE-1: a person without a scan cannot be selected, and the list says why.
    expect(await operator.getByRole('button', { name: '加入 羅莎' }).count()).toBe(0);
    await operator.getByRole('button', { name: '加入 HAMAD ABDULLA' }).click();
    await next();
    await operator.getByRole('checkbox').first().waitFor();
    for (const box of await operator.getByRole('checkbox').all()) await box.check();
    await next();
  }

  it('R-ONE-2 applies, gets the number, and prints a sheet whose QR code a gate verifies offline (R-GATE-1)', async () => {
    await fillApplication('碼頭施工', '基隆港');
    await operator.getByRole('button', { name: '送出申請' }).click();
    await operator.waitForURL(/submitted/);
    await expect
      .poll(() => operator.locator('main').textContent())
      .toMatch(/申請單【OM01-\d{5}-00001】資料已經成功儲存/);
    await operator.goto('/operator/passes?tab=single-entry');
    number = (await operator.getByRole('link', { name: /^KLPC\d{3}-000001$/ }).textContent()) ?? '';
    await operator.goto(`/operator/passes/${number}/print`);
    const code = operator.locator('article svg').first();
    await code.waitFor();
    const keys = new Map(app.services.passCodes.publicKeys.map(({ keyId, publicKey }) => [keyId, publicKey]));
    const read = readOffline(await readCode(await code.screenshot({ scale: 'css' })), keys);
    expect(read).toMatchObject({ number });
    // R-ONE-5
    expect(await operator.locator('article').textContent()).toContain('10 分鐘');
  });

  it('R-ONE-3 is refused the fourth pass of the month by name and reason, and the form keeps its input', async () => {
    const [person] = await readRows<{ company_id: string; id: string }>(app.services.database, {
      text: `select company_id, id from person where name = 'HAMAD ABDULLA'`,
      values: [],
    });
    // R-ONE-9: the first one still runs in Keelung.
    await fillApplication('第四次', '臺中港');
    // The monthly limit is reached while the form is open.
    for (const areaCode of ['TAIPEI-EAST', 'SUAO-ALL'])
      await takeSlot(person?.company_id ?? '', person?.id ?? '', areaCode);
    await operator.getByRole('button', { name: '送出申請' }).click();
    const summary = operator.getByRole('alert').first();
    await summary.waitFor();
    expect(await summary.textContent()).toContain('HAMAD ABDULLA');
    expect(await summary.textContent()).toContain('3');
    expect(await operator.locator('main').textContent()).toContain('第四次');
  });

  async function takeSlot(companyId: string, personId: string, areaCode: string): Promise<void> {
    const number = await buildPass(app, companyId, personId, { areaCode });
    await app.services.database.change({
      text: `insert into single_entry_slot select p.holder_id_index, to_char(now() at time zone 'Asia/Taipei', 'YYYY-MM'),
        (select max(slot) + 1 from single_entry_slot s where s.holder_id_index = p.holder_id_index), p.id
        from pass p where p.number = $1`,
      values: [number],
    });
  }

  it('R-ACC-1 another company reaches the pass by its whole number only, masked', async () => {
    const other = await buildCompany(app, '永航船務有限公司', '10458570');
    const page = await browser.newPage({ baseURL: app.url });
    const [name, value] = other.operator.cookie?.split('=') ?? [];
    await page.context().addCookies([{ name: String(name), value: String(value), url: app.url }]);
    await page.goto('/operator/passes');
    await page.getByRole('link', { name: '非所屬' }).click();
    await page.getByText('沒有非所屬資料').waitFor();
    await page.getByLabel('輸入通行證號查詢').fill(number.toLowerCase());
    await page.getByRole('button', { name: '開啟', exact: true }).click();
    await page.getByText('這張通行證不屬於貴公司').waitFor();
    await page.getByText('AB1****').first().waitFor();
    const text = await page.locator('body').textContent();
    expect(text).toContain('H○○○○○○○○○○○A');
    for (const secret of ['AB12345', 'HAMAD ABDULLA', '測試航運', '東岸碼頭區']) expect(text).not.toContain(secret);
  });

  it('R-ACC-1 an analyst queries in the explorer, always masked', async () => {
    const page = await browser.newPage({ baseURL: app.url });
    const [name, value] = (await buildAnalyst(app)).cookie?.split('=') ?? [];
    await page.context().addCookies([{ name: String(name), value: String(value), url: app.url }]);
    await page.goto('/explorer');
    // The button does nothing before the editor has loaded.
    await page.getByText('idNumber').first().waitFor();
    await page
      .getByRole('button', { name: /Execute|Run/i })
      .first()
      .click();
    await page.getByText('*******').first().waitFor();
    expect(await page.locator('body').textContent()).not.toContain('AB1');
  });
});
