import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGS = ['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'];

/** Starts Chromium: the one `CHROMIUM_PATH` names, else the one inside the npm package (Linux x64). */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ARGS });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Browser tests need CHROMIUM_PATH to name a Chromium or Chrome on this platform.');
  }
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    // Only the package's own font beside the pages' web fonts: the same pixels on every machine.
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
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
  const dirs = `<dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(
    join(half, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`,
  );
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
