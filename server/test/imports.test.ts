import { expect, test } from 'vitest';
import { found, type Import, sources, within } from './support/sources.js';

/** Where things may live and who may know whom. A failing line names the file and what it must not do. */

/** The server's layers, lowest first; every other folder is a feature. */
const FEATURES = 2;
const LAYERS = [
  ['shared', 'env'],
  ['access', 'context', 'services'],
  [],
  ['schema'],
  [
    ...['app', 'execution', 'http', 'jobs', 'demo', 'open-services', 'print-schema'],
    ...['database', 'data-lock', 'entities', 'migrations', 'orm.config', 'serial-pglite'],
  ],
  ['main', 'create-staff', 'migration-tool'],
];

function layer(path: string): number {
  if (!path.startsWith('server/src/')) return 0;
  const top = path.replace('server/src/', '').replace(/\.ts$/, '').split('/')[0] as string;
  const known = LAYERS.findIndex((names) => names.includes(top));
  return known >= 0 ? known : FEATURES;
}

test('the server is imported in one direction: shared ← access ← features ← schema ← app ← main', () => {
  // Rules and masks speak of stored kinds, and a reading in clear is written down where it is allowed.
  const namedByAccess = ({ to }: Import) => to.endsWith('.entity') || to === 'server/src/audit/audit';
  expect(
    found(
      (edge) =>
        within(edge.from, 'server/src') &&
        layer(edge.to) > layer(edge.from) &&
        // A type makes nobody depend on anything when the server runs; what is shared knows not even those.
        (!edge.typeOnly || within(edge.from, 'server/src/shared')) &&
        !(within(edge.from, 'server/src/access') && namedByAccess(edge)),
    ),
  ).toEqual([]);
});

test('resolvers are imported by schema.ts alone', () => {
  expect(found((edge) => edge.to.endsWith('.resolver') && edge.from !== 'server/src/schema.ts')).toEqual([]);
});

test('storage knows nothing of the API', () => {
  expect(
    found((edge) => /\.entity\.ts$/.test(edge.from) && /\.(type|input|resolver|queries|commands)$/.test(edge.to)),
  ).toEqual([]);
});

test('an outside world is known to its own folder alone', () => {
  const owners: Record<string, string> = {
    nodemailer: 'server/src/messages/email/',
    'pg-boss': 'server/src/jobs/',
    flydrive: 'server/src/files/',
    sharp: 'server/src/files/',
    '@node-rs/argon2': 'server/src/accounts/',
    otpauth: 'server/src/second-factor/',
    'graphql-shield': 'server/src/access/shield.ts',
    'graphql-middleware': 'server/src/access/shield.ts',
  };
  expect(
    sources
      .filter(({ path }) => within(path, 'server/src'))
      .flatMap(({ path, text }) =>
        Object.entries(owners)
          .filter(([name, owner]) => !path.startsWith(owner) && new RegExp(`'${name}(/[^']*)?'`).test(text))
          .map(([name]) => `${path} names ${name}`),
      ),
  ).toEqual([]);
});

test('the clock is read in shared/clock.ts and the environment in env.ts', () => {
  const readers = (pattern: RegExp) =>
    sources.filter(({ path, text }) => within(path, 'server/src') && pattern.test(text)).map(({ path }) => path);
  expect({
    clock: readers(/new Date\(\)|\bDate\.now\b|\bTemporal\.Now\b/),
    environment: readers(/\bprocess\.env\b|\bprocess\['env'\]/),
  }).toEqual({ clock: ['server/src/shared/clock.ts'], environment: ['server/src/env.ts'] });
});

test('there are no barrels', () => {
  const barrel = /^export [^;'"]*from '\./m;
  expect(
    sources.filter(({ path, text }) => /\/index\.tsx?$/.test(path) || barrel.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});
