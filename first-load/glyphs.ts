import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import subsetFont from 'subset-font';
import { launchChromium } from '../client/test/support/chromium.ts';
import { serverNode } from '../faults/node.ts';
import { signIn } from './measure.ts';

/**
 * `npm run glyphs -- NotoSansTC-Regular.ttf`: draws the characters that stand on the first pages from a whole typeface, for
 * systems that have no Chinese of their own, and writes them beside the client's other typefaces. To be run again when
 * the words of these pages have changed: what is not drawn here is still found, in files ten times as large.
 */
const [typeface] = process.argv.slice(2);
if (!typeface)
  throw new Error('npm run glyphs -- <path of a Chinese typeface, as NotoSansTC-Regular.ttf of Noto Sans TC>');

const FOLDER = join(import.meta.dirname, '../client/src/ui/first-glyphs');
/** The characters have one weight: beside others of weight 500 they would look thin. Bold ones are made from it. */
const HEAD = `/* Written by npm run glyphs. */
:root {
  --font-weight-medium: 400;
}

`;
/** Chinese, and the dashes and signs that stand among it: the rest is in any typeface of the system. */
const DRAWN = /[\u2010-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

const SIGN_IN = ['operator', 'reviewer'].map((program) => ({ path: `/${program}/sign-in`, account: undefined }));
const HOME = [
  { path: '/operator/', account: 'demo-a' },
  { path: '/reviewer/', account: 'reviewer-kl' },
];

/** The characters of a page, also those that are read out. */
async function charactersOf(browser: Browser, url: string, { path, account }: (typeof SIGN_IN | typeof HOME)[number]) {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 }, locale: 'zh-TW' });
  try {
    if (account) await signIn(context, account);
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 10_000);
    await page.waitForLoadState('networkidle');
    const text = await page.evaluate(() => document.body.innerText);
    return new Set(text.match(DRAWN));
  } finally {
    await context.close();
  }
}

async function draw(name: string, characters: ReadonlySet<string>): Promise<string> {
  const text = [...characters].sort().join('');
  const font = await subsetFont(readFileSync(typeface ?? ''), text, { targetFormat: 'woff2', noLayoutClosure: true });
  writeFileSync(join(FOLDER, `${name}.woff2`), font);
  console.log(`${name}: ${characters.size} characters, ${(font.length / 1000).toFixed(1)} kB`);
  const range = [...text].map((each) => `U+${each.codePointAt(0)?.toString(16)}`).join(', ');
  return `@font-face {
  font-family: "First Glyphs";
  font-display: swap;
  src: url("./${name}.woff2") format("woff2");
  unicode-range:
    ${range};
}
`;
}

const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-glyphs-'));
const server = await serverNode({ DATA_DIR: dataDir, DEMO: 'true' });
const browser = await launchChromium({ withChinese: true });
try {
  await server.start();
  const collect = async (places: typeof SIGN_IN | typeof HOME) => {
    const found = [];
    for (const place of places) found.push(...(await charactersOf(browser, server.url, place)));
    return found;
  };
  const signInGlyphs = new Set(await collect(SIGN_IN));
  const homeGlyphs = new Set((await collect(HOME)).filter((each) => !signInGlyphs.has(each)));
  mkdirSync(FOLDER, { recursive: true });
  const faces = [await draw('sign-in', signInGlyphs), await draw('home', homeGlyphs)];
  writeFileSync(join(FOLDER, 'faces.css'), `${HEAD}${faces.join('\n')}`);
} finally {
  await browser.close();
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}
