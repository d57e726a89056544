import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../server/test/support/build.js';
import { axe } from './support/browser.js';
import { signedIn, useDemo } from './support/demo.js';
import { takeEffect } from './support/steps.js';

const demo = useDemo();
const LISTED = '照片不符規定（須為最近兩年內、正面、脫帽之彩色照片），請重新上傳。';

/** Opens an application from the queue, starting on the home page. */
async function openCase(page: Page, waiting: string): Promise<string> {
  await page.goto('/reviewer/');
  await page
    .getByRole('link', { name: /^待辦工作/ })
    .first()
    .click();
  const row = page.getByRole('row').filter({ hasText: waiting }).first();
  await row.getByRole('link').click();
  await page.getByRole('navigation', { name: '審核佇列' }).getByText('您處理中').waitFor();
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
}

/** Retries while the page is still updating. */
const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 10_000 });
const decisions = (page: Page) => page.getByRole('region', { name: '決定', exact: true });
const rows = (page: Page) => page.getByRole('region', { name: '人員', exact: true }).getByRole('listitem');
const expectStates = (page: Page, states: RegExp[]) =>
  Promise.all(states.map((state, at) => eventually(() => rows(page).nth(at).textContent()).toMatch(state)));

/** Confirms the decisions and returns the mail that the preview shows. */
async function send(page: Page): Promise<{ to: string; subject: string; text: string } | undefined> {
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: '通知信預覽' });
  await preview.getByText(/您好|不會寄出/).waitFor();
  const [to = '', subject] = await preview.getByRole('definition').allTextContents();
  const text = (await preview.getByRole('paragraph').first().textContent()) ?? '';
  await dialog.getByRole('button', { name: '確定送出' }).click();
  return subject === undefined ? undefined : { to, subject, text };
}

describe('an application from the review to the collected card', { timeout: 90_000 }, () => {
  let number = '';
  const cards: string[] = [];

  it('R-PRD-1 a reviewer approves one and returns another by keyboard; the mail equals its preview', async () => {
    const page = await demo.pageOf('reviewer-kl');
    number = await openCase(page, '港務公司審查 3 筆');
    await expectStates(page, [/待審查/, /待審查/, /待審查/]);
    await page.keyboard.press('a');
    await expectStates(page, [/將通過/]);
    await page.keyboard.press('r');
    const reason = page.getByRole('dialog', { name: /退回補正$/ });
    await reason.getByRole('button', { name: LISTED }).click();
    await eventually(() => reason.getByLabel('退回原因').inputValue()).toBe(LISTED);
    await axe(page);
    await reason.getByRole('button', { name: '暫存退回補正' }).click();
    await decisions(page).getByText('待審 3 筆，已判定 2 筆').waitFor();

    const before = (await demo.app().mails()).length;
    await page.keyboard.press('s');
    const expected = await send(page);
    await takeEffect(demo.app(), page);
    await expectStates(page, [/待港警查核/, /退回補正/, /待審查/]);
    expect(expected?.text).toContain(LISTED);
    expect((await demo.app().mails()).slice(before)).toMatchObject([expected]);
    await axe(page);
    await page.context().close();
  });

  it('R-PRD-1 forwarding to the police sends no mail and leads to the next case', async () => {
    const page = await demo.pageOf('reviewer-kl');
    await page.goto(`/reviewer/queue/application/${number}`);
    await decisions(page).getByText('待審 1 筆，已判定 0 筆').waitFor();
    const before = (await demo.app().mails()).length;
    await page.keyboard.press(']');
    expect(await send(page)).toBeUndefined();
    await page.waitForURL((url) => !url.pathname.endsWith(number));
    await takeEffect(demo.app(), page);
    expect((await demo.app().mails()).length).toBe(before);
    await page.context().close();
  });

  it('R-PRD-1 the police see only their cases, and their approval issues cards', async () => {
    const page = await demo.pageOf('police-kl');
    await page.goto('/reviewer/');
    await page.getByRole('link', { name: /待查核申請單$/ }).click();
    await page.getByRole('heading', { level: 1, name: '待辦工作' }).waitFor();
    const kinds = page.getByRole('navigation', { name: '種類' }).getByRole('link');
    await eventually(() => kinds.count()).toBeGreaterThan(0);
    expect((await kinds.allTextContents()).join()).not.toMatch(/帳號|證明/);
    const row = page.getByRole('row').filter({ hasText: number }).first();
    await eventually(() => row.textContent()).toContain('港警查核 2 筆');
    expect(await openCase(page, number)).toBe(number);
    await axe(page);
    const before = (await demo.app().mails()).length;
    await page.keyboard.press('A');
    await page.keyboard.press('s');
    const expected = await send(page);
    await takeEffect(demo.app(), page);
    await expectStates(page, [/待製證/, /退回補正/, /待製證/]);
    expect((await demo.app().mails()).slice(before)).toMatchObject([expected]);
    await page.goto('/reviewer/cards');
    await page.getByRole('heading', { name: '找不到這個頁面' }).waitFor();
    await page.context().close();
  });

  it('R-PRD-1 a reviewer records both cards as made, and the company gets a mail', async () => {
    const page = await demo.pageOf('reviewer-kl');
    await page.goto(`/reviewer/applications/${number}`);
    const issued = page.getByRole('table', { name: '核發的通行證' }).getByRole('link');
    await eventually(() => issued.count()).toBe(2);
    cards.push(...(await issued.allTextContents()));
    await page.goto('/reviewer/cards');
    const before = (await demo.app().mails()).length;
    for (const card of cards) await page.getByRole('row').filter({ hasText: card }).getByRole('checkbox').check();
    await page.getByRole('button', { name: '標記製證完成' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '標記製證完成' }).click();
    await page.getByRole('alert').getByText('2 張卡片已標記製證完成').waitFor();
    await axe(page);
    expect((await demo.app().mails()).length).toBeGreaterThan(before);
    await page.context().close();
  });

  it('R-PRD-1 records a scanned card as collected after showing its holder, and refuses it a second time', async () => {
    const page = await demo.pageOf('reviewer-kl');
    await page.goto('/reviewer/cards?tab=TO_COLLECT');
    const [card = ''] = cards;
    const field = page.getByLabel('掃描或輸入通行證號');
    await eventually(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.type(`${card.toLowerCase()}\n`);
    const dialog = page.getByRole('region', { name: `${card} 已領證？` });
    await dialog.getByText('德海貨櫃裝卸股份有限公司').waitFor();
    await axe(page);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('1 張卡片已標記領證').waitFor();
    await eventually(() => page.getByRole('row').filter({ hasText: card }).count()).toBe(0);
    await eventually(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.type(`${card}\n`);
    await page.getByText(new RegExp(`${card} 已於 .+ 領證。`)).waitFor();
    await page.goto(`/reviewer/applications/${number}`);
    await expectStates(page, [/已領證/, /退回補正/, /已製證/]);
    await page.context().close();
  });
});

describe('a decision on an outdated version', { timeout: 60_000 }, () => {
  it('is refused, shows what changed and keeps the remaining decisions', async () => {
    const page = await demo.pageOf('police-kl');
    const number = await openCase(page, '港警查核 2 筆');
    await page.keyboard.press('A');
    await decisions(page).getByText('待審 2 筆，已判定 2 筆').waitFor();
    const colleague = await signedIn(demo.app(), 'police-kl');
    const find = `{ application(number: "${number}") { id version items { items { id actions } } } }`;
    const { id, version, items } = (await demo.app().query(colleague, find)).data.application;
    const item = items.items.find(({ actions }: { actions: string[] }) => actions.includes('RETURN'));
    const decide = `mutation ($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
      decideApplication(id: $id, version: $version, decisions: $decisions) { version } }`;
    const returned = [{ itemId: item.id, action: 'RETURN', reason: '請補護照' }];
    expect((await demo.app().query(colleague, decide, { id, version, decisions: returned })).errors).toEqual([]);

    await page.keyboard.press('s');
    await send(page);
    const notice = page.getByRole('alert').filter({ hasText: '這件案子剛剛有變動' });
    await eventually(() => notice.textContent()).toMatch(/您的決定沒有送出.+退回補正.+原因：請補護照/s);
    await decisions(page).getByText('待審 1 筆，已判定 1 筆').waitFor();
    await axe(page);
    await page.context().close();
  });
});

describe('an application of a hundred people', { timeout: 120_000 }, () => {
  it('is shown and decided completely', async () => {
    const app = demo.app();
    const operator = await signedIn(app, 'demo-a');
    const { id: companyId } = (await app.query(operator, '{ viewer { company { id } } }')).data.viewer.company;
    const people = Array.from({ length: 100 }, (_, at) => ({ name: `百人${at + 1}`, idNumber: `H${20_000_000 + at}` }));
    const personIds: string[] = [];
    for (const facts of people) personIds.push(await buildPerson(app, companyId, { ...facts, photo: true }));
    const submit = `mutation ($input: ApplicationInput!) { submitApplication(input: $input) { number } }`;
    const input = {
      form: 'TEMPORARY',
      reason: '歲修',
      pickupPortCode: 'KEELUNG',
      areaCodes: ['KEELUNG-EAST'],
      personIds,
      startDay: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      term: { count: 10, unit: 'DAY' },
      personalDataConsent: true,
      documentsConfirmed: true,
    };
    const submitted = await app.query(operator, submit, { input });
    expect(submitted.errors).toEqual([]);

    // Files built for tests have no content.
    const page = await demo.pageOf('reviewer-kl', { expectedErrors: [/\/files\//] });
    await page.goto(`/reviewer/queue/application/${submitted.data.submitApplication.number}`);
    await eventually(() => rows(page).count()).toBe(100);
    await page.keyboard.press('r');
    const reason = page.getByRole('dialog', { name: '百人1：退回補正' });
    await reason.getByLabel('退回原因').fill('請更換照片');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('A');
    await decisions(page).getByText('待審 100 筆，已判定 100 筆').waitFor();
    await page.keyboard.press('s');
    await send(page);
    await takeEffect(app, page);
    await expectStates(page, [/退回補正/, /待港警查核/]);
    await eventually(() => rows(page).last().textContent()).toMatch(/待港警查核/);
    await page.context().close();
  });
});
