import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const GENERATED = ['client/src/gql/', 'server/src/migrations/'];

/** Every source file of the repository that was written by hand. */
export const sources = ['server/src', 'server/test', 'client/src', 'client/test']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !GENERATED.some((folder) => path.startsWith(folder)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Every import of them, tests left out. A path of ours is without its ending. */
export const imports = sources
  .filter(({ path }) => path.includes('/src/') && !/\.test\.tsx?$/.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
      ([, type, from, dynamic]) => {
        const name = from ?? dynamic ?? '';
        const to = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.jsx?$/, '') : name;
        return { from: path, to, typeOnly: type !== undefined, lazy: dynamic !== undefined };
      },
    ),
  );

export type Import = (typeof imports)[number];

/** The imports that are wrong, one a line. */
export const found = (wrong: (edge: Import) => boolean) =>
  imports.filter(wrong).map(({ from, to }) => `${from} imports ${to}`);

export const within = (path: string, folder: string) => path.startsWith(`${folder}/`);
