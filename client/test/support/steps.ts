import type { Page } from 'playwright-core';

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
