import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEMO_GATE_TOKEN } from '../../server/src/demo/gates.js';
import { rowsOf } from '../../server/test/support/rows.js';
import { axe } from './support/browser.js';
import { signedIn, useDemo } from './support/demo.js';
import { readCode } from './support/read-code.js';
import { toast } from './support/steps.js';

const demo = useDemo();

/** The number, or another column, of the latest pass of a demo company that meets a condition. */
async function passWhere(condition: string, company = 'demo-a', column = 'p.number'): Promise<string> {
  const [row] = await rowsOf<{ found: string }>(
    demo.app(),
    `select ${column} found from pass p join account a on a.account_name = '${company}' and a.company_id = p.company_id
     where ${condition} order by p.issued_at desc limit 1`,
  );
  if (!row) throw new Error(`the demo has no pass where ${condition}`);
  return row.found;
}

const inUse = `p.branch_code = 'KL' and p.kind = 'PERIODIC' and p.valid_to > now() + interval '60 days' and p.medium = 'RFID'
  and p.collected_at is not null and p.cancelled_at is null and p.deactivated_until is null and p.last_passage_at is not null
  and not exists (select from application_item i where i.pass_id = p.id and i.state in ('REVIEW', 'POLICE_CHECK', 'RETURNED'))
  and not exists (select from hold h where h.pass_id = p.id and h.lifted_at is null)`;

describe('a company reads its pass', { timeout: 60_000 }, () => {
  let page: Page;
  let number: string;

  it('R-PRD-7 R-GATE-1 shows the card, its code, dates and passages', async () => {
    number = await passWhere(inUse);
    page = await demo.pageOf('demo-a');
    await page.goto('/operator/passes?kind=PERIODIC&collected=yes');
    await page.getByRole('link', { name: number }).click();
    const card = page.getByRole('article', { name: '通行證卡面' });
    await card.getByText('定期通行證').waitFor();
    const photo = card.getByRole('img', { name: /照片/ });
    await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    const code = card.getByRole('img', { name: new RegExp(number) });
    expect(await readCode(await code.screenshot({ scale: 'css' }))).toMatch(new RegExp(`^PP1\\..*\\.${number}\\.`));
    await page.getByRole('list', { name: '重要日期' }).getByText('領證').waitFor();
    const passages = page.getByRole('table', { name: '通行紀錄' });
    await passages
      .getByText(/進入|離開/)
      .first()
      .waitFor();
    const before = await passages.getByRole('row').count();
    await page.getByRole('button', { name: '顯示更多' }).click();
    await expect.poll(() => passages.getByRole('row').count()).toBeGreaterThan(before);
  });

  it('R-PRD-4 R-PRD-5 shows which forms are possible now, and from when the others are', async () => {
    const options = page.getByRole('region', { name: '可辦理事項' });
    await options.getByText(/起可申請/).waitFor();
    expect(await options.getByRole('link', { name: '申請續卡' }).count()).toBe(0);
    const cancel = options.getByRole('link', { name: '申請註銷' });
    expect(await cancel.getAttribute('href')).toBe(`/operator/applications/new/cancellation?passes=${number}`);
  });

  it('R-ACC-1 shows neither code nor photo of a pass of another company', async () => {
    const theirs = await passWhere(`p.kind <> 'SINGLE_ENTRY' and p.application_id is not null`, 'demo-b');
    await page.goto(`/operator/passes/${theirs}`);
    await page.getByText('這張通行證不屬於貴公司').waitFor();
    const card = page.getByRole('article', { name: '通行證卡面' });
    expect(await card.getByRole('img').count()).toBe(0);
    for (const title of ['可辦理事項', '通行紀錄', '申請附件'])
      expect(await page.getByRole('heading', { name: title }).count()).toBe(0);
    await axe(page);
  });

  it('R-PRD-4 starts a form with the selected passes', async () => {
    await page.goto('/operator/passes?kind=PERIODIC&status=VALID');
    const box = page.getByRole('checkbox', { name: `選取「${number}」` });
    await box.check();
    const begin = page.getByRole('link', { name: '申請區域異動' });
    expect(await begin.getAttribute('href')).toBe(`/operator/applications/new/area-change?passes=${number}`);
  });

  it('R-PRD-2 shows on the page of the holder which forms are possible and which passes exist', async () => {
    const person = await passWhere(`p.number = '${number}'`, 'demo-a', 'p.person_id');
    await page.goto(`/operator/people/${person}`);
    const options = page.getByRole('region', { name: '現在可以申請' });
    await options.getByText(/已持有有效的定期通行證/).waitFor();
    const temporary = options.getByRole('link', { name: '申請臨時通行證' });
    expect(await temporary.getAttribute('href')).toBe(`/operator/applications/new/temporary?people=${person}`);
    await page.getByRole('table', { name: '這位人員的通行證' }).getByRole('link', { name: number }).waitFor();
  });
});

describe('a reviewer of the branch', { timeout: 60_000 }, () => {
  let page: Page;
  let number: string;
  const reads = async () =>
    Number((await rowsOf<{ n: string }>(demo.app(), `select count(*) n from audit_entry`))[0]?.n ?? 0);

  const scansAre = (mediaType: string) =>
    rowsOf(
      demo.app(),
      `update stored_file f set media_type = '${mediaType}' from application_attachment t join pass p
       on p.application_id = t.application_id and p.number = '${number}' where t.file_id = f.id and t.kind <> 'PHOTO' returning f.id`,
    );

  it('R-PRD-1 records a card as made, then as collected', async () => {
    number = await passWhere(
      `p.branch_code = 'KL' and p.kind = 'PERIODIC' and p.made_at is null and p.cancelled_at is null`,
    );
    page = await demo.pageOf('reviewer-kl');
    await page.goto(`/reviewer/passes/${number}`);
    await page.getByRole('button', { name: '製證完成' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '製證完成' }).click();
    await toast(page, `${number} 已製證完成`);
    await page.getByText('待領證').waitFor();
    await page.getByRole('button', { name: '領證', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '領證', exact: true }).click();
    await toast(page, `${number} 已領證`);
    await page.getByText('待領證').waitFor({ state: 'detached' });
    await axe(page);
  });

  it('R-ACC-4 sees the photo without an audit row, and ID number and scans only on request and with one', async () => {
    const before = await reads();
    // A scan may be a picture too, and a picture could be displayed together with its file name.
    await scansAre('image/png');
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('article', { name: '通行證卡面' }).getByRole('img', { name: /照片/ }).waitFor();
    expect(await reads()).toBe(before);
    await scansAre('application/pdf');
    await page.reload();
    await page.getByRole('button', { name: /顯示完整證件號碼/ }).click();
    await page.getByRole('button', { name: '隱藏證件號碼' }).waitFor();
    expect(await reads()).toBe(before + 1);
    await page
      .getByRole('button', { name: /^檢視 (?!photo)/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('img').waitFor();
    expect(await reads()).toBe(before + 2);
  });
});

describe('a card is stopped and comes back', { timeout: 60_000 }, () => {
  let pages: Record<'operator' | 'reviewer' | 'police', Page>;
  let number: string;
  let gate: string;

  const mayPass = async () => {
    const asked = `{ mayPass(number: "${number}", gateCode: "${gate}") { allowed } }`;
    return (await demo.app().query({ token: DEMO_GATE_TOKEN }, asked)).data.mayPass.allowed;
  };
  /** Presses a button of the page, gives the reason that its dialog asks for, and confirms. */
  async function act(page: Page, action: string, { confirm = action, fields = {} }: ActOptions): Promise<void> {
    await page.getByRole('button', { name: action, exact: true }).click();
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
  }
  interface ActOptions {
    readonly confirm?: string;
    readonly fields?: Readonly<Record<string, string>>;
  }

  it('R-PRD-9 R-GATE-1 lost: the gate refuses it from then on, until its company lifts that', async () => {
    const accounts = ['demo-a', 'reviewer-kl', 'police-kl'] as const;
    const [operator, reviewer, police] = (await Promise.all(accounts.map((name) => demo.pageOf(name)))) as [
      Page,
      Page,
      Page,
    ];
    pages = { operator, reviewer, police };
    number = await passWhere(inUse);
    gate = await passWhere(
      `p.number = '${number}'`,
      'demo-a',
      '(select g.code from gate g join pass_area x on x.area_id = g.area_id where x.pass_id = p.id and g.closed_at is null limit 1)',
    );
    expect(await mayPass()).toBe(true);
    await operator.goto(`/operator/passes/${number}`);
    await act(operator, '掛失', { fields: { 原因: '皮夾遺失' } });
    await toast(operator, '已掛失 1 張通行證');
    expect(await mayPass()).toBe(false);
    await act(operator, '解除', { confirm: '解除並寄出通知', fields: { 解除原因: '已尋獲' } });
    await toast(operator, '已解除');
    expect(await mayPass()).toBe(true);
  });

  it('R-PRD-8 by one of the branch and a second: the company is mailed, and the branch ends it early', async () => {
    const { reviewer, police } = pages;
    await reviewer.goto(`/reviewer/passes/${number}`);
    const fields = { 停用天數: '30', 原因: '轉借他人' };
    await act(reviewer, '停用或註銷', { confirm: '送請複核', fields });
    await toast(reviewer, `${number} 已送請複核`);
    expect(await mayPass()).toBe(true);
    await police.goto(`/reviewer/passes/${number}`);
    await act(police, '同意', {});
    await toast(police, '已完成複核');
    expect(await mayPass()).toBe(false);
    const mails = (await demo.app().mails()).filter(({ to }) => to === 'demo-a@dehai.example');
    expect(mails.at(-1)?.text).toContain('轉借他人');
    await reviewer.reload();
    await act(reviewer, '提前恢復使用', { fields: { 原因: '查明無誤' } });
    await toast(reviewer, `${number} 已提前恢復使用`);
    expect(await mayPass()).toBe(true);
  });

  it('R-BAN-1 its holder is banned: the company is shown until when, and the card opens gates all the same', async () => {
    const { operator, reviewer, police } = pages;
    const HOLDER = `{ pass(number: "${number}") { holder { idKind idNumber } } }`;
    const { holder } = (await demo.app().query(await signedIn(demo.app(), 'demo-a'), HOLDER)).data.pass;
    await reviewer.goto('/reviewer/bans/new');
    await reviewer.getByLabel('證件種類').selectOption(holder.idKind);
    await reviewer.getByLabel('證件號碼').fill(holder.idNumber);
    await reviewer.getByRole('button', { name: '查詢人員' }).click();
    await reviewer.getByLabel('事由').selectOption({ index: 1 });
    await reviewer.getByLabel('登錄期間').selectOption({ index: 1 });
    await reviewer.getByLabel('事實').fill('轉借他人使用');
    await reviewer.getByLabel('佐證').fill('舉發單 115-1');
    await reviewer.getByRole('button', { name: '送出複核' }).click();
    await reviewer.waitForURL(/\/bans\/[0-9a-f-]{36}/);
    await police.goto(reviewer.url());
    await act(police, '同意', {});
    await toast(police, '的管制已生效');
    await operator.goto(`/operator/people/${await passWhere(`p.number = '${number}'`, 'demo-a', 'p.person_id')}`);
    await operator
      .getByText(/管制中/)
      .first()
      .waitFor();
    expect(await mayPass()).toBe(true);
  });
});
