import { expect, test } from 'vitest';
import { found, imports, sources, within } from './support/sources.js';

/** Where things may live and who may know whom. A failing line names the file and what it must not do. */

/** The server's folders, and the files beside them, lowest first: each imports only what stands before it, types included. */
const ORDER = [
  ...[
    'node-version',
    'trusted-proxies',
    'sms-caps',
    'sms-gateway',
    'keys',
    'env',
    'shared',
    'metrics',
    'tracing',
    'access',
    'ports',
    'services',
    'context',
  ],
  // The features.
  ...[
    'messages',
    'accounts',
    'audit',
    'history',
    'numbers',
    'companies',
    'sessions',
    'files',
    'people',
    'decisions',
    'passes',
    'access-grants',
    'phones',
    'holder-records',
    'campaigns',
  ],
  ...[
    'fees',
    'spot-checks',
    'applications',
    'holds',
    'no-passage',
    'anomalies',
    'reinstatements',
    'bans',
    'certificates',
    'registrations',
    'read-log',
    'dossiers',
    'work',
    'shared-accounts',
    'me',
    'company-accounts',
  ],
  ...[
    'second-factor',
    'saved-queries',
    'staff',
    'gates',
    'gate-health',
    'overview',
    'cards',
    'reminders',
    'figures',
    'statistics',
    'failed-messages',
  ],
  // The whole.
  ...['type-graphql-rewired', 'schema', 'print-schema', 'explorer', 'execution', 'http'],
  ...['entities', 'migrations', 'serial-pglite', 'roles', 'orm.config', 'migration-tool', 'data-lock', 'jobs'],
  ...['database', 'migrate', 'startup', 'open-services', 'monitoring', 'app', 'demo', 'stop', 'main', 'create-staff'],
  ...['rotation', 'manage-keys'],
];

const server = imports.filter(({ from, to }) => within(from, 'server/src') && within(to, 'server/src'));
const place = (path: string) => path.replace('server/src/', '').replace(/\.ts$/, '').split('/')[0] as string;

test('every folder of the server has its place in the order', () => {
  const places = new Set(server.flatMap(({ from, to }) => [place(from), place(to)]));
  expect([...places].filter((name) => !ORDER.includes(name))).toEqual([]);
  expect(ORDER.filter((name) => !places.has(name))).toEqual([]);
});

test('the server is imported downwards only, types included', () => {
  const rank = (path: string) => ORDER.indexOf(place(path));
  expect(server.filter(({ from, to }) => rank(to) > rank(from)).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
    [],
  );
});

test('no folders of the server import each other in a circle, and no files', () => {
  const file = (path: string) => path.replace(/\.ts$/, '');
  expect({
    folders: circles(server.map(({ from, to }) => [place(from), place(to)])),
    files: circles(server.map(({ from, to }) => [file(from), file(to)])),
  }).toEqual({ folders: [], files: [] });
});

test('the rooms of applications import each other in no circle', () => {
  const room = (path: string) => path.split('/').slice(2, -1).join('/');
  const inside = server.filter((edge) => [edge.from, edge.to].every((path) => place(path) === 'applications'));
  expect(circles(inside.map(({ from, to }) => [room(from), room(to)]))).toEqual([]);
});

/** The edges on a circle, or between circles: an edge that nothing leads to, or that leads nowhere, is removed until none is left. */
function circles(edges: readonly (readonly [from: string, to: string])[]): string[] {
  let left = edges.filter(([from, to]) => from !== to);
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const [starts, ends] = [new Set(left.map(([from]) => from)), new Set(left.map(([, to]) => to))];
    left = left.filter(([from, to]) => ends.has(from) && starts.has(to));
  }
  return [...new Set(left.map(([from, to]) => `${from} imports ${to}`))];
}

test('resolvers and the fields that features contribute are imported by schema.ts alone', () => {
  expect(
    server
      .filter(({ from, to }) => /(\.resolver|-fields)$/.test(to) && place(from) !== 'schema')
      .map(({ from, to }) => `${from} imports ${to}`),
  ).toEqual([]);
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
    '@opentelemetry': 'server/src/tracing/',
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

test('no file is longer than 300 lines, generated ones apart', () => {
  const written = sources.filter(({ path }) => path !== 'server/src/execution/client-operations.ts');
  const lengths = written.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});
