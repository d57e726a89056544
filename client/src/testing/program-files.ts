import { imports, sources } from '../../../server/test/support/sources.js';

export type Program = 'operator' | 'reviewer';
export const programs: readonly Program[] = ['operator', 'reviewer'];

const bare = (path: string) => path.replace(/\.tsx?$/, '');
const client = sources.filter(({ path }) => path.startsWith('client/src/'));
const byName = new Map(client.map((source) => [bare(source.path), source]));

/** A query names its fragments instead of importing them. */
const fragments = new Map(
  client.flatMap(({ path, text }) =>
    [...text.matchAll(/\bfragment (\w+) on /g)].map(([, name = '']) => [name, bare(path)] as const),
  ),
);

const leadsTo = new Map<string, string[]>();
for (const { from, to } of imports) leadsTo.set(bare(from), [...(leadsTo.get(bare(from)) ?? []), to]);

const spreads = (text = '') => [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name = '']) => fragments.get(name) ?? []);

const next = (name: string) => [...(leadsTo.get(name) ?? []), ...spreads(byName.get(name)?.text)];

function reached(start: string): Set<string> {
  const found = new Set([start]);
  for (const name of found) for (const each of next(name)) if (byName.has(each)) found.add(each);
  return found;
}

/** The source files that a program is made of, whenever they are loaded. */
export function filesOf(program: Program) {
  const names = reached(`client/src/${program}/main`);
  return client.filter(({ path }) => names.has(bare(path)));
}
