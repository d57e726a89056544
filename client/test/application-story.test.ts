import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTaipei } from '../../server/src/shared/taipei.js';
import { buildPass, buildPerson } from '../../server/test/support/build.js';
import { rowsOf } from '../../server/test/support/rows.js';
import { decide, fillCardForm, nextStep, submitForm } from './support/applications.js';
import { axe } from './support/browser.js';
import { signedIn, useDemo } from './support/demo.js';
import { toast } from './support/steps.js';

const demo = useDemo();
const AREAS = { 基隆港: ['東岸碼頭區'], 臺北港: ['東區'] };
const PEOPLE = ['周書瑋', '許家豪', '潘志遠'];
const personIds: string[] = [];
let companyId: string;
let number: string;

beforeAll(async () => {
  const app = demo.app();
  const operator = await signedIn(app, 'demo-a');
  companyId = (await app.query(operator, '{ viewer { company { id } } }')).data.viewer.company.id;
  for (const [at, name] of PEOPLE.entries()) {
    personIds.push(await buildPerson(app, companyId, { name, idNumber: `H${30_000_000 + at}`, photo: at < 2 }));
  }
});

/** A page of the company. Files built for tests have no content. */
const operatorPage = () => demo.pageOf('demo-a', { expectedErrors: [/\/files\//] });

const states = (page: Page) =>
  page.getByRole('table', { name: '申請人員名單' }).getByRole('row').locator('td:nth-of-type(3)').allTextContents();

const expectStates = (page: Page, expected: RegExp[]) =>
  expect.poll(() => states(page)).toEqual(expected.map((state) => expect.stringMatching(state)));

describe('an operator applies for periodic passes', { timeout: 90_000 }, () => {
  it('R-PRD-1 sees beforehand who lacks a file, and returns to the draft after adding it', async () => {
    const page = await operatorPage();
    await page.goto(`/operator/applications/new/periodic?people=${personIds[2]}`);
    await page.getByLabel('申請事由').fill('漁船維修');
    await nextStep(page, '申請港口／通行區域');
    await page.getByRole('link', { name: '確認送出' }).click();
    await page.getByText('有 1 位人員目前不符合資格。').waitFor();
    await page.getByText('尚未上傳照片。').waitFor();
    await page.getByRole('link', { name: '上傳照片 潘志遠' }).click();
    await expect.poll(() => page.getByRole('radio', { name: '照片' }).isChecked()).toBe(true);
    await page.getByRole('link', { name: '回申請單' }).click();
    await page.getByRole('heading', { name: '請領證件人員名單' }).waitFor();
    await page.getByRole('button', { name: '刪除 潘志遠' }).click();
    await page.getByRole('button', { name: '放棄這份申請' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '刪除草稿' }).click();
    await toast(page, '草稿已刪除');
    await page.context().close();
  });

  it('R-PRD-1 sees a late start day refused at its field, loses nothing, and then submits', async () => {
    const page = await operatorPage();
    await fillCardForm(page, 'periodic', {
      reason: '橋式起重機操作',
      areas: AREAS,
      pickupPort: '基隆港',
      people: PEOPLE.slice(0, 2),
    });
    await page.getByRole('link', { name: '修改領證港區與期限' }).click();
    await page.getByLabel('通行起日').fill('150/01/01');
    await page.getByText('2061/01/01 (150/01/01)').waitFor();
    await page.getByRole('link', { name: '確認送出' }).click();
    await page.getByRole('button', { name: '送出申請' }).click();
    const summary = page.getByRole('alert').first();
    await expect.poll(() => summary.textContent()).toMatch(/通行起日：須介於 .+ 與 .+ 之間。/);
    await axe(page);
    await page.getByRole('link', { name: '修改領證港區與期限' }).click();
    await page.getByRole('button', { name: /^明天/ }).click();
    await page.getByRole('link', { name: '確認送出' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('橋式起重機操作');
    number = await submitForm(page);
    expect(number).toMatch(/^OM02-\d{5}-\d{5}$/);
    const main = page.locator('main');
    await main.getByText(`申請單【${number}】已經成功送出`).waitFor();
    for (const step of ['基隆分公司審查', '港警查核', '製證', '到基隆港領證'])
      await main.getByText(step).first().waitFor();
    await axe(page);
    await page.context().close();
  });

  it('R-PRD-1 finds it in the list and withdraws one person', async () => {
    const page = await operatorPage();
    await page.goto(`/operator/applications?form=PERIODIC&state=UNDER_REVIEW&number=${number}`);
    await page.getByRole('link', { name: number }).click();
    await expectStates(page, [/待審查/, /待審查/]);
    await page.getByRole('button', { name: '撤回申請' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel(`${PEOPLE[0]}（待審查）`).uncheck();
    await dialog.getByLabel('撤回原因').fill('改派他處');
    await axe(page);
    await dialog.getByRole('button', { name: '撤回 1 筆' }).click();
    await toast(page, '已撤回 1 筆');
    await expectStates(page, [/待審查/, /已撤回.+改派他處/]);
    await page.context().close();
  });

  it('R-PRD-1 sees returned items on the home page, corrects and resubmits them', async () => {
    await decide(demo.app(), 'reviewer-kl', number, { action: 'RETURN', reason: '事由請寫明機具' });
    const page = await operatorPage();
    await page.goto('/operator/');
    await page.getByRole('link', { name: /^\d+ ?退回補正的申請單$/ }).click();
    await page.getByRole('link', { name: number }).click();
    await page.getByText('事由請寫明機具').first().waitFor();
    await page.getByRole('link', { name: '補正後再送出' }).click();
    await page.getByLabel('申請事由').fill('橋式起重機操作，三號機');
    // The input is kept while the page of the person is open.
    await page.getByRole('link', { name: `修改人員資料 ${PEOPLE[0]}` }).click();
    await page.getByRole('link', { name: '回申請單', exact: true }).click();
    await expect.poll(() => page.getByLabel('申請事由').inputValue()).toBe('橋式起重機操作，三號機');
    await axe(page);
    await page.getByRole('button', { name: '確認補正內容' }).click();
    await page.getByRole('region', { name: '確認補正內容' }).getByText('橋式起重機操作，三號機').waitFor();
    await axe(page);
    await page.getByRole('button', { name: '補正送出' }).click();
    await toast(page, '已補正送出 1 筆');
    await expectStates(page, [/待審查/, /已撤回/]);
    await page.getByRole('list', { name: '處理紀錄' }).getByText('補正送出').waitFor();
    await page.getByText('橋式起重機操作，三號機').first().waitFor();
    await page.context().close();
  });

  it('sees a conflict when the application has changed, and nothing is withdrawn', async () => {
    const page = await operatorPage();
    await page.goto(`/operator/applications/${number}`);
    await page.getByRole('button', { name: '撤回申請' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: '撤回 1 筆' }).waitFor();
    await decide(demo.app(), 'reviewer-kl', number, { action: 'APPROVE' });
    await dialog.getByRole('button', { name: '撤回 1 筆' }).click();
    await dialog.getByText('這份申請單剛剛有變動').waitFor();
    await dialog.getByText(`${PEOPLE[0]}（待港警查核）`).waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expectStates(page, [/待港警查核/, /已撤回/]);
    await page.context().close();
  });
});

describe('an operator cancels passes', { timeout: 60_000 }, () => {
  it('R-PRD-4 starts with a pass from the address and is warned that this is final', async () => {
    const app = demo.app();
    const facts = {
      kind: 'PERIODIC',
      areaCode: 'KEELUNG-EAST',
      validTo: new Date(Date.now() + 86_400_000 * 90),
    } as const;
    const pass = await buildPass(app, companyId, personIds[2] ?? '', facts);
    const page = await operatorPage();
    await page.goto(`/operator/applications/new/cancellation?passes=${pass.toLowerCase()}`);
    await page.getByLabel('申請事由').fill('人員離職');
    await nextStep(page, '申請的通行證');
    await page.getByRole('button', { name: `刪除 ${pass}` }).waitFor();
    await nextStep(page, '確認送出');
    await page.getByText('審查通過後立即註銷，無法恢復').waitFor();
    const cancellation = await submitForm(page);
    await page.getByRole('link', { name: '申請單明細' }).click();
    await page.getByRole('table', { name: '通行證名單' }).getByRole('link', { name: pass }).waitFor();
    await decide(app, 'reviewer-kl', cancellation, { action: 'APPROVE' });
    await page.reload();
    await page.getByRole('table', { name: '通行證名單' }).getByText('已完成').waitFor();
    await page.context().close();
  });
});

describe('an operator renews a card', { timeout: 60_000 }, () => {
  it('R-PRD-5 finds a card near its end, applies for its renewal, and the same card is valid for longer', async () => {
    const app = demo.app();
    const end = inTaipei(app.clock.now()).add({ days: 20 }).toPlainDate();
    const validTo = new Date(`${end}T23:59:59+08:00`);
    const pass = await buildPass(app, companyId, personIds[1] ?? '', {
      kind: 'PERIODIC',
      areaCode: 'KEELUNG-EAST',
      validTo,
    });
    await rowsOf(app, `update pass set medium = 'RFID' where number = $1`, pass);
    const page = await operatorPage();
    await page.goto('/operator/');
    await page.getByRole('link', { name: /^\d+ ?30 天內到期的通行證$/ }).click();
    await page.getByRole('link', { name: pass, exact: true }).click();
    await page.getByRole('link', { name: '申請續卡' }).click();
    await page.getByLabel('申請事由').fill('業務持續辦理');
    await nextStep(page, '申請的通行證');
    await page.getByRole('button', { name: `刪除 ${pass}` }).waitFor();
    await nextStep(page, '申請的通行區域');
    await page.getByRole('button', { name: /^帶入/ }).click();
    await nextStep(page, '申請期限');
    await page.getByRole('group', { name: '申請期限' }).getByRole('radio', { name: '1 年' }).check();
    await nextStep(page, '同意事項');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await nextStep(page, '確認送出');
    await axe(page);
    const renewal = await submitForm(page);
    expect(renewal).toMatch(/^OM05-/);
    for (const account of ['reviewer-kl', 'police-kl']) await decide(app, account, renewal, { action: 'APPROVE' });
    await page.goto(`/operator/applications/${renewal}`);
    await page.getByRole('table', { name: '通行證名單' }).getByText('已完成').waitFor();
    await page.getByRole('link', { name: pass, exact: true }).click();
    const newEnd = inTaipei(validTo).add({ seconds: 1 }).add({ years: 1 }).subtract({ seconds: 1 }).toPlainDate();
    const face = page.getByRole('article', { name: '通行證' });
    await face.getByText(pass.slice(-6)).waitFor();
    await face.getByText(newEnd.toString().replaceAll('-', '/')).waitFor();
    await page.context().close();
  });
});

describe('an application that comes again every week', { timeout: 90_000 }, () => {
  it('R-ONE-2 is submitted for twelve people and two ports with six clicks from any page', async () => {
    const app = demo.app();
    const crew: string[] = [];
    for (let at = 0; at < 12; at++) {
      const idNumber = `W${[...String(8_100_000 + at)].reverse().join('')}`;
      crew.push(await buildPerson(app, companyId, { name: `船員${at}`, idNumber, document: true }));
    }
    const input = {
      ...{ form: 'FOREIGN_SINGLE_ENTRY', reason: '船員交接', areaCodes: ['SUAO-ALL', 'ANPING-ALL'], personIds: crew },
      ...{ personalDataConsent: true, documentsConfirmed: true },
    };
    const submit = 'mutation($input: ApplicationInput!) { submitApplication(input: $input) { number } }';
    const { data } = await app.query(await signedIn(app, 'demo-a'), submit, { input });
    const { number } = data.submitApplication;
    // They are over, and were issued last month: of one month three each (R-ONE-3).
    const issued = `(select id from application where number = '${number}')`;
    await app.asOwner(`update pass set valid_from = valid_from - interval '32 days', valid_to = valid_to - interval '32 days',
      issued_at = issued_at - interval '32 days' where application_id = ${issued}`);
    await app.asOwner(
      `delete from single_entry_slot where pass_id in (select id from pass where application_id = ${issued})`,
    );
    const page = await operatorPage();
    await page.goto('/operator/');
    let clicks = 0;
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    await click(
      page
        .getByRole('navigation')
        .getByRole('link', { name: /^申請單/ })
        .first(),
    );
    await click(page.getByRole('row').filter({ hasText: number }).getByRole('link', { name: '再次申請' }));
    await page.waitForURL(/drafts\/.*tab=consents/);
    const boxes = page.getByRole('main').getByRole('checkbox');
    await boxes.first().waitFor();
    for (const box of await boxes.all()) await click(box);
    await click(page.getByRole('button', { name: '下一步', exact: true }));
    await page.getByText('12 位人員 × 2 個港口，共核發 24 張當次證').waitFor();
    await click(page.getByRole('button', { name: '送出申請' }));
    await page.waitForURL(/submitted/);
    expect(clicks).toBeLessThanOrEqual(6);
    await page.context().close();
  });
});

describe('the address in mails', { timeout: 60_000 }, () => {
  it('R-ONE-6 opens a foreign single-entry application with its passes and spot checks, and so does its old address', async () => {
    const find =
      '{ applications(filter: { forms: [FOREIGN_SINGLE_ENTRY] }, size: 1) { items { number passes { number } } } }';
    const { items } = (await demo.app().query(await signedIn(demo.app(), 'demo-a'), find)).data.applications;
    const page = await operatorPage();
    await page.goto(`/operator/applications/${items[0].number}`);
    await page.getByRole('heading', { level: 1, name: '外籍人士當次證申請單明細' }).waitFor();
    const passes = page.getByRole('table', { name: '申請人員名單' });
    await passes.getByRole('link', { name: items[0].passes[0].number, exact: true }).waitFor();
    await page.getByRole('heading', { name: '抽檢名單' }).waitFor();
    await page.goto(`/operator/single-entry/applications/${items[0].number}`);
    await page.waitForURL(`**/operator/applications/${items[0].number}`);
    await passes.waitFor();
    await page.goto(`/operator/single-entry?number=${items[0].passes[0].number}`);
    await page.waitForURL(`**/operator/passes?tab=single-entry&number=${items[0].passes[0].number}`);
    await page.getByText('第 1–1 筆，共 1 筆').waitFor();
    await page.context().close();
  });
});
