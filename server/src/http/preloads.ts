import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Built {
  readonly name?: string;
  readonly file: string;
  readonly imports?: readonly string[];
}

/**
 * Pages that browsers open first, by the end of their address, and the files that they load beyond the start of their
 * program, as `client/build/first-pages.ts` names them.
 */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  '': ['texts.zh-Hant', 'home'],
  'sign-in': ['texts.zh-Hant'],
};

/**
 * The `Link` header with which a page comes, so that the browser asks for all files at once and not for each after
 * those that name it. Of other pages only the texts are known.
 */
export function preloadsOf(dist: string): (program: string, page: string) => string | undefined {
  const path = join(dist, 'manifest.json');
  if (!existsSync(path)) return () => undefined;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Built>>;

  const collect = (key: string, into: Set<string>): void => {
    const built = manifest[key];
    if (!built || into.has(built.file)) return;
    into.add(built.file);
    for (const imported of built.imports ?? []) collect(imported, into);
  };
  const headers = new Map<string, string>();
  return (program, page) => {
    // The address is the visitor's: `constructor` is no page.
    const first = Object.hasOwn(FIRST, page) ? page : 'sign-in';
    const known = headers.get(`${program} ${first}`);
    if (known !== undefined) return known;
    const files = new Set<string>();
    for (const name of FIRST[first] ?? []) {
      const [key] = Object.entries(manifest).find(([, built]) => built.name === `${program}-${name}`) ?? [];
      if (key) collect(key, files);
    }
    const header = [...files].map((file) => `</${file}>; rel=modulepreload`).join(', ');
    headers.set(`${program} ${first}`, header);
    return header;
  };
}
