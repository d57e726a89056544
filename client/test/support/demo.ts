import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from '../../../server/test/support/app.js';
import { readRows } from '../../../server/test/support/read-rows.js';
import { type PageOptions, useBrowser } from './browser.js';

/** The demo on a server and in a browser of its own. */
export interface Demo {
  app(): TestApp;
  /** A page without a session. */
  page(options?: Partial<PageOptions>): Promise<Page>;
  /** A page signed in to a demo account. */
  pageOf(accountName: string, options?: Partial<PageOptions>): Promise<Page>;
}

const PATIENCE_MS = 12_000;

/** Starts the demo once for a test file. */
export function useDemo(): Demo {
  let app: TestApp;
  const browser = useBrowser();
  beforeAll(async () => {
    app = await startTestApp({ demo: true, listen: true, now: 'system' });
    return app.stop;
  });
  const page = async (options?: Partial<PageOptions>) => {
    const opened = await browser.newPage({ baseURL: app.url, width: 1440, ...options });
    opened.setDefaultTimeout(PATIENCE_MS);
    return opened;
  };
  return {
    app: () => app,
    page,
    async pageOf(accountName, options) {
      const opened = await page(options);
      await giveSession(opened, app, await signedIn(app, accountName));
      return opened;
    },
  };
}

/** Signs in to a demo account without checking a password. */
export async function signedIn(app: TestApp, accountName: string): Promise<TestViewer> {
  const [row] = await readRows<{ id: string }>(app.services.database, {
    text: 'select id from account where account_name = $1',
    values: [accountName],
  });
  return app.signedIn(row?.id ?? '');
}

/** Gives the page the session of a viewer. */
export async function giveSession(page: Page, app: TestApp, { cookie }: TestViewer): Promise<void> {
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  await page.context().addCookies([{ name, value, url: app.url }]);
}
