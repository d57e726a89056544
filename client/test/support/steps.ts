import type { Page } from 'playwright-core';
import type { TestApp } from '../../../server/test/support/app.js';

/** Types values into the fields of these names, one after the other. */
export const fill = (page: Page, values: Record<string, string>): Promise<void> =>
  Object.entries(values).reduce(
    (before, [name, value]) => before.then(() => page.locator(`#field-${name}`).fill(value)),
    Promise.resolve(),
  );

/** Waits until the page shows a notice with this text. */
export const toast = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('region', { name: '通知' }).getByText(text).first().waitFor();

export async function signIn(page: Page, accountName: string, password: string): Promise<void> {
  await page.getByLabel('使用者帳號').fill(accountName);
  await page.locator('#field-password').fill(password);
  await page.keyboard.press('Enter');
}

/** Waits until the page says that what was decided can still be undone. */
export const decided = (page: Page): Promise<void> =>
  page
    .getByRole('region', { name: '剛送出的審核結果' })
    .getByText(/10 秒內可復原/)
    .first()
    .waitFor();

/** Lets what was just decided take effect: the time to undo it is over. */
export async function takeEffect(app: TestApp, page: Page): Promise<void> {
  await decided(page);
  app.clock.forward({ seconds: 11 });
  await app.services.jobs.run('pending-decisions', null);
  await page.reload();
}
