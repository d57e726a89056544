import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { askEverything } from './support/walk.js';
import { buildWorld, SECRETS, type Secrets, type World } from './support/world.js';

const queries = (createSchema().getQueryType() as GraphQLObjectType).getFields();

/** Other hidden values behind the same masks, which sort the other way round. */
const OTHERS = {
  ...(Object.fromEntries(Object.entries(SECRETS).map(([what, secret]) => [what, `0${secret}`])) as Secrets),
  name: '祕一人',
  englishName: 'SAAAAAAAAAAAAD',
  idNumber: 'ZQ7770000',
};

const asks: [query: string, args: string | ((world: World) => string)][] = [
  ['passes', 'size: 50'],
  ...['ISSUED_DESC', 'ISSUED_ASC', 'NUMBER_ASC', 'NUMBER_DESC', 'VALID_TO_ASC', 'VALID_TO_DESC'].map(
    (order): [string, string] => ['passes', `filter: { ownership: NON_OWNED }, order: ${order}, size: 2, page: 2`],
  ),
  ['passes', 'filter: { ownership: NON_OWNED, holderName: "祕○人" }'],
  ['passes', 'filter: { ownership: NON_OWNED, holderName: "祕%" }'],
  ['passes', 'filter: { ownership: NON_OWNED, idNumber: "ZQ777" }'],
  ['passes', 'filter: { ownership: NON_OWNED, statuses: [MADE, USABLE, SYNCHRONISING], portCodes: ["KEELUNG"] }'],
  ['pass', 'number: "KLPC115-000002"'],
  ['pass', 'number: "KLPC115-999999"'],
  ['application', 'number: "OM01-11511-00777"'],
  ['applications', ''],
  ['applicationDrafts', ''],
  ...(['PERSON', 'PASS', 'APPLICATION'] as const).map((subject): [string, (world: World) => string] => [
    'history',
    ({ b }) => `subject: ${subject}, id: "${b.records[subject]}"`,
  ]),
  ['idNumberReads', ''],
  ['people', ''],
  ['ports', ''],
];

const viewers: [string, (world: World) => TestViewer][] = [
  ['a visitor', () => ({})],
  ['another company', (world) => world.a.operator],
  ['a shared account acting for another company', (world) => world.a.shared],
  ['staff of another branch', (world) => world.staffOfHualien],
  ['an analyst', (world) => world.analyst],
];

describe('R-ACC-3 two databases that differ only in hidden values', () => {
  const apps: TestApp[] = [];
  const worlds: World[] = [];

  beforeAll(async () => {
    for (const secrets of [SECRETS, OTHERS]) {
      const app = await startTestApp();
      apps.push(app);
      worlds.push(await buildWorld(app, secrets));
    }
    return async () => {
      for (const app of apps) await app.stop();
    };
  });

  it.each(viewers)('answer %s with the same bytes', async (_who, viewer) => {
    for (const [name, args] of asks) {
      const field = queries[name];
      if (!field) throw new Error(`no query ${name}`);
      // Keys of rows are random in each database and tell nothing.
      const document = (world: World) =>
        askEverything('query', field, typeof args === 'string' ? args : args(world), ['id', 'url']);
      const [one, other] = await Promise.all(
        worlds.map((world, at) => (apps[at] as TestApp).query(viewer(world), document(world))),
      );
      expect(one?.status).toBe(other?.status);
      expect(one?.text, `${name} ${args}`).toBe(other?.text);
    }
  });
});
