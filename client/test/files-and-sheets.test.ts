import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../server/test/support/rows.js';
import { axe } from './support/browser.js';
import { useDemo } from './support/demo.js';
import { readCode } from './support/read-code.js';

const demo = useDemo();
const MM = 96 / 25.4;

interface Attached {
  name: string;
  kind: string;
}

const attachedSince = (time: Date) =>
  rowsOf<Attached>(
    demo.app(),
    `select h.name, t.kind from person_attachment t join person h on h.id = t.person_id
     where t.created_at >= $1 order by t.kind`,
    time,
  );

describe('files of many people', { timeout: 90_000 }, () => {
  it('R-PER-3 are matched by their names, sent together, and the one of nobody is left out', async () => {
    // Half dark, half light: a picture of one colour is refused as blank.
    const picture = (width: number, height: number) => {
      const half = { create: { width: Math.floor(width / 2), height, channels: 3 as const, background: '#135' } };
      return sharp({ create: { width, height, channels: 3, background: '#eef' } })
        .composite([{ input: half, left: 0, top: 0 }])
        .jpeg()
        .toBuffer();
    };
    const before = demo.app().clock.now();
    const page = await demo.pageOf('demo-a');
    await page.goto('/operator/people');
    await page.getByRole('link', { name: '批次上傳附件' }).click();
    const file = async (name: string, width: number, height: number) => ({
      ...{ name, mimeType: 'image/jpeg', buffer: await picture(width, height) },
    });
    await page
      .getByLabel('選擇的檔案')
      .setInputFiles([
        await file('d164-831683_照片.jpg', 420, 560),
        await file('Suresh Venkataraman passport.jpg', 800, 600),
        await file('Q9999999 護照.jpg', 800, 600),
      ]);
    await page.getByRole('heading', { name: /^共 3 個檔案 可上傳 1 個，不上傳 2 個/ }).waitFor();
    const row = (text: string) => page.getByRole('row').filter({ hasText: text });
    await row('d164').getByText('賴宜君').waitFor();
    await row('Q9999999').getByText('查無人員').waitFor();
    await axe(page);
    // The passport that is there already goes along because the user says so.
    await row('Suresh').getByRole('checkbox').check();
    await page.getByRole('button', { name: '上傳 2 個檔案' }).click();
    await page.getByText('已上傳 2 個，失敗 0 個').waitFor();
    await row('d164').getByText('已上傳').waitFor();
    expect(await attachedSince(before)).toEqual([
      { name: 'Suresh Venkataraman', kind: 'PASSPORT' },
      { name: '賴宜君', kind: 'PHOTO' },
    ]);
    await axe(page);
  });
});

describe('single-entry passes on sheets', { timeout: 90_000 }, () => {
  /** So many pages has a PDF of the page as it is. */
  const pagesOf = async (page: Page) =>
    ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

  it('R-ONE-5 stand alone, in twos and in fours, each with a code that is large enough and can be read', async () => {
    const rows = await rowsOf<{ number: string }>(
      demo.app(),
      `select p.number from pass p join account a on a.account_name = 'demo-a' and a.company_id = p.company_id
       where p.kind = 'SINGLE_ENTRY' order by p.issued_at desc limit 40`,
    );
    const page = await demo.pageOf('demo-a');
    await page.goto(`/operator/passes/print?numbers=${rows.map(({ number }) => number).join(',')}`);
    const passes = page.getByRole('article');
    await passes.first().waitFor();
    const count = await passes.count();
    expect(count).toBeGreaterThan(1);
    // Before the first PDF: transitions do not run on after one, and it waits for them.
    await page.getByLabel('每張 A4').selectOption('4');
    await axe(page);
    await page.getByLabel('每張 A4').selectOption('1');
    expect(await pagesOf(page)).toBe(count);
    for (const per of [2, 4]) {
      await page.getByLabel('每張 A4').selectOption(String(per));
      expect(await pagesOf(page)).toBe(Math.ceil(count / per));
      await page.emulateMedia({ media: 'print' });
      const code = passes.first().locator('svg');
      const { width = 0 } = (await code.boundingBox()) ?? {};
      expect(width / MM).toBeGreaterThan(25);
      const number = await passes.first().getAttribute('aria-label');
      expect(await readCode(await code.screenshot({ scale: 'css' }))).toContain(number ?? 'no number');
      await page.emulateMedia({ media: null });
    }
  });
});
