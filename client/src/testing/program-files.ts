import { imports, sources } from '../../../server/test/support/sources.js';

export type Program = 'operator' | 'reviewer';

const bare = (path: string) => path.replace(/\.tsx?$/, '');
const client = sources.filter(({ path }) => path.startsWith('client/src/'));
const byName = new Map(client.map((source) => [bare(source.path), source]));

/** A query names its fragments instead of importing them. */
const fragments = new Map(
  client.flatMap(({ path, text }) =>
    [...text.matchAll(/\bfragment (\w+) on /g)].map(([, name = '']) => [name, bare(path)] as const),
  ),
);

const leadsTo = new Map<string, { to: string; atOnce: boolean }[]>();
for (const { from, to, typeOnly, lazy } of imports) {
  leadsTo.set(bare(from), [...(leadsTo.get(bare(from)) ?? []), { to, atOnce: !typeOnly && !lazy }]);
}

const spreads = (text = '') => [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name = '']) => fragments.get(name) ?? []);

function reached(start: string, next: (name: string) => string[]) {
  const names = new Set([start]);
  for (const name of names) for (const each of next(name)) if (byName.has(each)) names.add(each);
  return client.filter(({ path }) => names.has(bare(path)));
}

const main = (program: Program) => `client/src/${program}/main`;

/** The source files that a program is made of, whenever they are loaded. */
export const filesOf = (program: Program) =>
  reached(main(program), (name) => [
    ...(leadsTo.get(name) ?? []).map(({ to }) => to),
    ...spreads(byName.get(name)?.text),
  ]);

/** Those without which it does not start. */
export const firstFilesOf = (program: Program) =>
  reached(main(program), (name) => (leadsTo.get(name) ?? []).flatMap(({ to, atOnce }) => (atOnce ? to : [])));
