import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../server/test/support/rows.js';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
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
    await axe(page);
  });

  it('R-PRD-4 R-PRD-5 shows which forms are possible now, and from when the others are', async () => {
    const options = page.getByRole('region', { name: '現在可以辦理' });
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
    for (const title of ['現在可以辦理', '通行紀錄', '申請附件'])
      expect(await page.getByRole('heading', { name: title }).count()).toBe(0);
    await axe(page);
  });

  it('R-PRD-4 starts a form with the selected passes', async () => {
    await page.goto('/operator/passes?kind=PERIODIC&status=VALID');
    const box = page.getByRole('checkbox', { name: `選取「${number}」` });
    await box.check();
    const begin = page.getByRole('link', { name: '申請異動區域' });
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
