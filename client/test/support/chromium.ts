import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGS = ['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'];

/**
 * Starts Chromium: the one `CHROMIUM_PATH` names, else the one inside the npm package (Linux x64).
 *
 * @param withChinese with a Chinese typeface, as systems of users have one
 */
export async function launchChromium({ withChinese = false } = {}): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ARGS });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Browser tests need CHROMIUM_PATH to name a Chromium or Chrome on this platform.');
  }
  const folder = await unpackedChromium();
  writeFonts(folder);
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    // Only the package's own font beside the pages' web fonts: the same pixels on every machine.
    env: { ...process.env, FONTCONFIG_FILE: join(folder, withChinese ? 'fonts-zh.conf' : 'fonts.conf') },
  });
}

/** Unpacks the package once, beside it: its own choice, the system's temporary folder, is shared with other users. */
async function unpackedChromium(): Promise<string> {
  const modules = join(import.meta.dirname, '..', '..', '..', 'node_modules');
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const system = tmpdir();
  process.env.TMPDIR = half;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    process.env.TMPDIR = system;
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Written at each start, and put in place whole: another run that starts meanwhile reads the same. */
function writeFonts(folder: string): void {
  const chinese = createRequire(import.meta.url)
    .resolve('@expo-google-fonts/noto-sans-tc/package.json')
    .replace(/package.json$/, '400Regular');
  const own = join(folder, 'fonts', 'fonts');
  for (const [name, folders] of Object.entries({ 'fonts.conf': [own], 'fonts-zh.conf': [own, chinese] })) {
    const dirs = folders.map((each) => `<dir>${each}</dir>`).join('');
    const half = join(folder, `${name}.${process.pid}`);
    writeFileSync(
      half,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
    );
    renameSync(half, join(folder, name));
  }
}
