import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';

/** Of the demo's accounts, as the server prints it at its start. */
const DEMO_PASSWORD = 'harbour-demo-2026';

export interface Line {
  readonly name: string;
  /** -1: as many as there are. */
  readonly bytesPerSecond: number;
  /** From a request to the first byte of its answer. */
  readonly delayMs: number;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
}

export interface Place {
  readonly name: string;
  readonly path: string;
  /** Of the demo, signed in before. */
  readonly account?: string;
  /** What can be used then: the first field, or the first line of a list. */
  readonly usable: string;
  readonly limits: {
    readonly script?: number;
    readonly font?: number;
    readonly usableMs?: number;
    readonly shift?: number;
  };
}

export interface Load {
  readonly requests: number;
  /** As transferred, with headers, by the kinds that Chromium tells apart. */
  readonly bytes: Readonly<Record<string, number>>;
  /** From the start of the navigation until the element is there and the page has time for it. */
  readonly usableMs: number;
  /** Until nothing more was asked for. */
  readonly quietMs: number;
  readonly scriptMs: number;
  /** Cumulative layout shift as Chromium counts it, all shifts of the load together. */
  readonly shift: number;
}

const QUIET_MS = 3_000;
const PATIENCE_MS = 120_000;

/** Loads a page with an empty cache. */
export async function measureLoad(browser: Browser, url: string, place: Place, line: Line): Promise<Load> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 }, locale: 'zh-TW' });
  try {
    if (place.account) await signIn(context, place.account);
    const page = await context.newPage();
    await page.addInitScript(watch, place.usable);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Performance.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.delayMs,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });

    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    let underWay = 0;
    let lastAt = performance.now();
    client.on('Network.requestWillBeSent', ({ redirectResponse }) => {
      if (!redirectResponse) underWay++;
    });
    client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
      underWay--;
      lastAt = performance.now();
    });
    client.on('Network.loadingFailed', () => {
      underWay--;
      lastAt = performance.now();
    });

    const begun = performance.now();
    await page.goto(place.path, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const usable = await page.waitForFunction(() => window.usableMs, undefined, { timeout: PATIENCE_MS, polling: 200 });
    const usableMs = (await usable.jsonValue()) ?? Number.NaN;
    while (underWay > 0 || performance.now() - lastAt < QUIET_MS) await wait(100);
    const { metrics } = await client.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      requests: kinds.size,
      bytes,
      usableMs,
      quietMs: lastAt - begun,
      scriptMs: metric('ScriptDuration') * 1000,
      shift: await page.evaluate(() => window.shift),
    };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    usableMs: number | undefined;
    shift: number;
  }
}

/** Runs in the page before its own scripts. */
function watch(selector: string): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) window.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const found = document.querySelector(selector);
    if (!found?.checkVisibility({ visibilityProperty: true })) return requestAnimationFrame(look);
    // The page has answered to nothing else meanwhile.
    setTimeout(() => {
      window.usableMs = performance.now();
    });
  };
  requestAnimationFrame(look);
}

/** Of a demo account, for pages that are opened with the context. */
export async function signIn(context: BrowserContext, accountName: string): Promise<void> {
  const answer = await context.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: {
      query:
        'mutation ($accountName: String!, $password: String!) { signIn(accountName: $accountName, password: $password) { account { id } } }',
      variables: { accountName, password: DEMO_PASSWORD },
    },
  });
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(`${accountName} cannot sign in: ${errors[0]?.message}`);
}
