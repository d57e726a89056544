import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { barHeights } from './support/bars.js';
import { useDemo } from './support/demo.js';
import { fill, toast } from './support/steps.js';

const demo = useDemo();
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Opens the list behind a number of the home page and returns the number. */
async function follow(page: Page, spa: 'operator' | 'reviewer', label: string): Promise<number> {
  await page.goto(`/${spa}/`);
  const tile = page.locator('main').getByRole('link', { name: new RegExp(`^\\d+ ?${label}$`) });
  const count = Number.parseInt((await tile.textContent()) ?? '', 10);
  await tile.click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return count;
}

/** Waits until the list on the page shows this number of rows. */
const expectRows = (page: Page, count: number) =>
  page
    .getByText(new RegExp(`共 ${count} 筆$`))
    .first()
    .waitFor();

/** The characters of a page that are not in the small files of the first pages. */
async function undrawn(page: Page): Promise<string> {
  const faces = readFileSync(join(import.meta.dirname, '../src/ui/first-glyphs/faces.css'), 'utf8');
  const drawn = new Set([...faces.matchAll(/U\+([0-9a-f]+)/g)].map(([, hex = '']) => Number.parseInt(hex, 16)));
  const text = await page.evaluate(() => document.body.innerText);
  return [...new Set(text)]
    .filter((each) => /[\u2010-\u9fff]/.test(each) && !drawn.has(each.codePointAt(0) ?? 0))
    .join('');
}

describe('the typeface of the first pages', () => {
  // Where one is missing: npm run glyphs.
  it.each(['operator', 'reviewer'])('draws each character of the sign-in page of the %s', async (program) => {
    const page = await demo.page();
    await page.goto(`/${program}/sign-in`);
    await page.getByRole('button', { name: '登入', exact: true }).waitFor();
    expect(await undrawn(page)).toBe('');
  });
});

describe('the start of a program', () => {
  it.each([
    { path: '/operator/', account: 'demo-a' },
    { path: '/reviewer/sign-in', account: undefined },
  ])('asks once who is signed in, before the scripts of $path are here', async ({ path, account }) => {
    const page = await (account ? demo.pageOf(account) : demo.page());
    let asked = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('CurrentViewer')) asked += 1;
    });
    await page.route(/\/start-[^/]*\.js$/, async (route) => {
      await vi.waitFor(() => expect(asked).toBe(1));
      await route.continue();
    });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(asked).toBe(1);
  });
});

describe('the home pages', { timeout: 60_000 }, () => {
  it('show every port of the table of passes issued, on narrow desks too', async () => {
    const page = await demo.pageOf('demo-a');
    await page.goto('/operator/');
    const table = page.locator('main section[tabindex="0"] table');
    await table.waitFor();
    for (const width of [1280, 1366, 1440, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await table.evaluate((each) => each.scrollWidth - (each.parentElement?.clientWidth ?? 0)),
      ).toBeLessThanOrEqual(0);
    }
  });

  it('lead an operator from each number to a list of as many rows', async () => {
    const page = await demo.pageOf('demo-a');
    const drafts = await follow(page, 'operator', '未送出的草稿');
    await page.getByRole('heading', { name: `草稿（${drafts}）` }).waitFor();
    const lists = [
      '退回補正的申請單',
      '審核中的申請單',
      '待領證的申請單',
      '未上傳護照的外籍人員',
      '有效的當次證',
      '目前的停權',
    ];
    for (const label of lists) await expectRows(page, await follow(page, 'operator', label));
  });

  it('lead a reviewer from each number to a list of as many rows', async () => {
    const working = await demo.pageOf('reviewer-kl');
    await working.goto('/reviewer/queue');
    await working.getByRole('link', { name: '宏岩港埠工程有限公司' }).click();
    await working.getByRole('navigation', { name: '審核佇列' }).getByText('您處理中').waitFor();
    const page = await working.context().newPage();
    for (const label of ['待審核', '您處理中', '待審申請單', '待製證卡片', '待領證卡片', '停權中'])
      await expectRows(page, await follow(page, 'reviewer', label));

    const waiting = await follow(page, 'reviewer', '待抽檢');
    await page
      .getByRole('table')
      .getByText(/\d+／\d+/)
      .first()
      .waitFor();
    const progress = await page
      .getByRole('table')
      .getByText(/^\d+／\d+$/)
      .allTextContents();
    const open = progress
      .map((words) => words.split('／').map(Number))
      .map(([checked = 0, size = 0]) => size - checked);
    expect(sum(open)).toBe(waiting);

    const kaohsiung = await demo.pageOf('reviewer-kh');
    const running = await follow(kaohsiung, 'reviewer', '停權中');
    expect(running).toBe(1);
    await expectRows(kaohsiung, running);
  });

  it('lead the police from each number to a list of as many rows', async () => {
    const page = await demo.pageOf('police-kl');
    for (const label of ['待查核申請單', '您處理中']) await expectRows(page, await follow(page, 'reviewer', label));
  });

  it('lead an administrator from each number to a list of as many rows', async () => {
    const page = await demo.pageOf('port-admin');
    for (const label of ['已邀請，尚未設定密碼', '啟用中', '停用'])
      await expectRows(page, await follow(page, 'reviewer', label));
  });

  it.each([
    ['operator', 'demo-a'],
    ['reviewer', 'analyst'],
  ] as const)('show the %s the same numbers in chart and table', async (spa, accountName) => {
    const page = await demo.pageOf(accountName);
    await page.goto(`/${spa}/`);
    const figures = page.getByRole('region', { name: '每日核發張數' });
    const canvas = figures.getByRole('img', { name: /每日核發張數長條圖/ });
    const table = figures.getByRole('table', { name: /^每日及各港口核發張數表/ });
    await table.waitFor();
    const cells = (await table.getByRole('row').all()).map((row) => row.locator('th, td').allTextContents());
    const [[, , ...ports] = [], ...rows] = await Promise.all(cells);
    const counted = rows.map((row) => row.slice(1).map(Number));
    const days = counted.slice(0, -1);
    expect(days).toHaveLength(30);
    for (const [total, ...each] of counted) expect(sum(each)).toBe(total);
    expect(counted.at(-1)).toEqual(['total', ...ports].map((_, at) => sum(days.map((day) => day[at] ?? 0))));

    await expect
      .poll(() => figures.getByRole('list', { name: '港口圖例' }).getByRole('listitem').allTextContents())
      .toEqual(ports);
    const totals = days.map(([total = 0]) => total);
    const most = Math.max(...totals);
    const busiest = rows[totals.indexOf(most)]?.[0];
    await figures.getByText(`共核發 ${sum(totals)} 張，最多的一天是 ${busiest}，${most} 張。`).waitFor();
    // The bars are drawn once they are in sight.
    await canvas.scrollIntoViewIfNeeded();
    // The latest day is first in the table and last in the chart.
    await expect.poll(() => barHeights(canvas).then((bars) => bars.length)).toBeGreaterThan(0);
    const bars = await barHeights(canvas);
    const unit = Math.max(...bars) / most;
    expect(bars.map((bar) => Math.round(bar / unit))).toEqual(totals.filter((total) => total > 0).reverse());
  });
});

describe('the history of a company', { timeout: 60_000 }, () => {
  it('shows who changed what, before and after', async () => {
    const page = await demo.pageOf('demo-a');
    await page.goto('/operator/company');
    await fill(page, { companyPhone: '02-24200199' });
    await page.getByRole('button', { name: '儲存' }).click();
    await toast(page, '公司基本資料已儲存');
    await page.getByRole('button', { name: '公司歷程紀錄' }).click();
    const entry = page.getByRole('list', { name: '公司歷程紀錄' }).getByRole('listitem').first();
    await expect
      .poll(() => entry.textContent())
      .toMatch(/異動.*林靜怡公司電話\s*原為\s*02-2420-0101#210\s*改為\s*02-2420-0199$/);
  });
});
