import type { Page } from 'playwright-core';
import type { TestApp } from '../../../server/test/support/app.js';
import { signedIn } from './demo.js';

/** The input of a card form. */
export interface CardFormInput {
  readonly reason: string;
  /** A port and its areas that are ticked. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly pickupPort: string;
  /** Names, as in the list of people. */
  readonly people: readonly string[];
}

export const nextStep = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
};

/** Fills in a periodic or temporary application up to its last step. */
export async function fillCardForm(page: Page, form: 'periodic' | 'temporary', input: CardFormInput): Promise<void> {
  await page.goto(`/operator/applications/new/${form}`);
  await page.getByLabel('申請事由').fill(input.reason);
  await nextStep(page, '申請港口／通行區域');
  await page.waitForURL(/\/drafts\//);
  for (const [port, areas] of Object.entries(input.areas)) {
    for (const area of areas) await page.getByRole('group', { name: port }).getByLabel(area).check();
  }
  await nextStep(page, '領證港區與期限');
  await page.getByLabel('領證港區').selectOption({ label: input.pickupPort });
  await page.getByRole('button', { name: /^明天/ }).click();
  await page.getByRole('group', { name: '申請期限' }).getByRole('radio').first().check();
  await nextStep(page, '請領證件人員名單');
  for (const name of input.people) {
    await page.getByRole('search').getByLabel('姓名').fill(name);
    await page.getByRole('button', { name: '查詢' }).click();
    await page.getByRole('button', { name: `加入 ${name}` }).click();
    await page.getByRole('button', { name: `刪除 ${name}` }).waitFor();
  }
  await nextStep(page, '同意事項');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await nextStep(page, '確認送出');
}

/** Submits the form on the page and returns its number. */
export async function submitForm(page: Page): Promise<string> {
  await page.getByRole('button', { name: '送出申請' }).click();
  await page.waitForURL(/\/submitted\//);
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
}

interface ApplicationResult {
  readonly id: string;
  readonly version: number;
  readonly items: { readonly items: readonly { id: string; actions: string[]; holder: { name: string } }[] };
}

/** Decides on every person of an application who waits for this account, or on the named one. */
export async function decide(
  app: TestApp,
  accountName: string,
  number: string,
  { action, reason, name }: { action: 'APPROVE' | 'RETURN' | 'REJECT'; reason?: string; name?: string },
): Promise<void> {
  const viewer = await signedIn(app, accountName);
  const find = `{ application(number: "${number}") { id version items { items { id actions holder { name } } } } }`;
  const application: ApplicationResult = (await app.query(viewer, find)).data.application;
  const waiting = application.items.items.filter(
    ({ actions, holder }) => actions.includes(action) && (name === undefined || holder.name === name),
  );
  const mutation = `mutation ($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
    decideApplication(id: $id, version: $version, decisions: $decisions) { version } }`;
  const decisions = waiting.map(({ id: itemId }) => ({ itemId, action, reason }));
  const { errors } = await app.query(viewer, mutation, { id: application.id, version: application.version, decisions });
  if (errors.length > 0 || waiting.length === 0) throw new Error(`not decided: ${JSON.stringify(errors)}`);
}
