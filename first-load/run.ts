import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../client/test/support/chromium.ts';
import { serverNode } from '../faults/node.ts';
import { type Line, type Load, measureLoad, type Place } from './measure.ts';

/**
 * `npm run first-load [-- --only operator --no-typeface]`: serves the demo and loads the first pages of both programs with
 * an empty cache, once as fast as this machine can and once over a slow line with a slow processor. The system has a
 * Chinese typeface, as those of users do, unless `--no-typeface` takes it away. Ends with 1 if a limit is not kept.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, 'no-typeface': { type: 'boolean', default: false } },
});

const kB = 1_000;
const SLOW: Line = { name: '400 kbit/s, 2 s delay, CPU ÷ 4', bytesPerSecond: 50_000, delayMs: 2_000, slowdown: 4 };
const FAST: Line = { name: 'this machine', bytesPerSecond: -1, delayMs: 0, slowdown: 1 };

const FIRST_ROW = 'main tbody tr a[href]';
const FIRST_FIELD = 'input[autocomplete=username]';

const places: readonly Place[] = [
  {
    name: 'operator sign-in',
    path: '/operator/sign-in',
    usable: FIRST_FIELD,
    limits: { script: 120 * kB, font: 60 * kB, usableMs: 6_000, shift: 0.05 },
  },
  {
    name: 'operator home',
    path: '/operator/',
    account: 'demo-a',
    usable: FIRST_ROW,
    limits: { script: 180 * kB, font: 120 * kB, usableMs: 10_000, shift: 0.05 },
  },
  { name: 'reviewer sign-in', path: '/reviewer/sign-in', usable: FIRST_FIELD, limits: {} },
  {
    name: 'reviewer home',
    path: '/reviewer/',
    account: 'reviewer-kl',
    usable: 'main ul a[href]',
    limits: { script: 189.6 * kB },
  },
];

const size = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function against(value: number, limit: number | undefined, written: (value: number) => string): string {
  if (limit === undefined) return written(value);
  if (value > limit) process.exitCode = 1;
  return `${written(value)} ${value > limit ? '>' : '≤'} ${written(limit)}${value > limit ? ' NOT MET' : ''}`;
}

function print({ name, limits }: Place, line: Line, load: Load): void {
  const { bytes } = load;
  console.log(`\n${name} · ${line.name}`);
  const rows: Record<string, string> = {
    requests: String(load.requests),
    script: against(bytes.Script ?? 0, limits.script, size),
    fonts: against(bytes.Font ?? 0, limits.font, size),
    'style · page · answers': [bytes.Stylesheet, bytes.Document, bytes.Fetch]
      .map((part) => size(part ?? 0))
      .join(' · '),
    usable: against(load.usableMs, line === SLOW ? limits.usableMs : undefined, seconds),
    'all here': seconds(load.quietMs),
    'time in scripts': seconds(load.scriptMs),
    'layout shift': against(load.shift, limits.shift, (value) => value.toFixed(3)),
  };
  for (const [what, figure] of Object.entries(rows)) console.log(`  ${what.padEnd(24)}${figure}`);
}

const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-first-load-'));
const server = await serverNode({ DATA_DIR: dataDir, DEMO: 'true' });
const browser = await launchChromium({ withChinese: !values['no-typeface'] });
try {
  await server.start();
  for (const place of places) {
    if (values.only !== undefined && !place.name.startsWith(values.only)) continue;
    for (const line of [FAST, SLOW]) print(place, line, await measureLoad(browser, server.url, place, line));
  }
} finally {
  await browser.close();
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}
