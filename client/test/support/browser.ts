import axeCore from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.js';

export interface PageOptions {
  /** Address that `page.goto('/…')` starts from. */
  readonly baseURL: string;
  readonly width?: number;
  readonly height?: number;
  /** `system`: light until `page.emulateMedia` says otherwise. */
  readonly theme?: 'light' | 'dark' | 'system';
  readonly language?: 'zh-Hant' | 'en';
  /** Console errors that this test causes on purpose, e.g. for an answer 404. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface TestBrowser {
  /** A page with cookies and storage of its own; `page.context().newPage()` opens another one beside it. */
  newPage(options: PageOptions): Promise<Page>;
}

/** One Chromium for a test file. Any error on a page or in its console fails the test in which it happens. */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => {
    expect(errors.splice(0), 'errors on the page').toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async newPage({ baseURL, width = 1280, height = 900, theme = 'light', language = 'zh-Hant', expectedErrors = [] }) {
      const context = await browser.newContext({
        baseURL,
        viewport: { width, height },
        colorScheme: theme === 'system' ? 'light' : theme,
        locale: language === 'en' ? 'en-GB' : 'zh-TW',
        timezoneId: 'Asia/Taipei',
        reducedMotion: 'reduce',
      });
      await remember(context, { 'port-pass.theme': theme, 'port-pass.language': language });
      const report = (text: string) => {
        if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
      };
      context.on('weberror', (event) => report(String(event.error().stack ?? event.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') report(`${message.text()} (${message.location().url})`);
      });
      return context.newPage();
    },
  };
}

/** Sets choices as if stored by an earlier visit; later changes by the page are kept. */
async function remember(context: BrowserContext, choices: Record<string, string>): Promise<void> {
  await context.addInitScript((entries) => {
    try {
      for (const [key, value] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    } catch {
      // about:blank and sandboxed frames have no storage.
    }
  }, Object.entries(choices));
}

const QUIET_MS = 100;

/**
 * Waits until a page has what it asks for: nothing is under way, what came has asked for nothing more, and nothing on
 * screen says that it is loading. Call it before the page is opened.
 */
export function watchRequests(page: Page): () => Promise<void> {
  let underWay = 0;
  let lastAt = 0;
  const note = (by: number) => () => {
    underWay += by;
    lastAt = performance.now();
  };
  page.on('request', note(1));
  page.on('requestfinished', note(-1));
  page.on('requestfailed', note(-1));
  return async () => {
    while (underWay > 0 || performance.now() - lastAt < QUIET_MS) await page.waitForTimeout(QUIET_MS / 4);
    await page.waitForFunction(() => document.querySelector('.skeleton, .animate-spin, [aria-busy=true]') === null);
  };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a readable list if the page, as it is now, breaks a rule of accessibility. */
export async function axe(page: Page): Promise<void> {
  // A document that was checked before has it; half of the work is to load it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(violationsOf, TAGS);
  const list = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact}): ${help}`,
    ...nodes.map(({ target, summary }) => `    ${target}  ${summary}`),
  ]);
  expect(list.join('\n'), `accessibility of ${page.url()}`).toBe('');
}

async function violationsOf(tags: string[]) {
  // Colours on their way from one theme to the other have the contrast of neither.
  const underWay = ({ playState, effect }: Animation) =>
    playState === 'running' && effect?.getTiming().iterations !== Infinity;
  while (document.getAnimations().some(underWay)) await new Promise(requestAnimationFrame);
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
  });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    nodes: nodes.map(({ target, failureSummary }) => ({
      target: target.join(' '),
      summary: failureSummary?.replace(/\s*\n\s*/g, ' ') ?? '',
    })),
  }));
}
