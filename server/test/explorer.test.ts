import { buildSchema, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { COST_LIMITS } from '../src/execution/cost.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { GRID } from './support/permission-grid.js';
import { type ViewerKind, viewerKinds } from './support/viewers.js';

let app: TestApp;
let kinds: Record<string, readonly ViewerKind[]>;

beforeAll(async () => {
  app = await startTestApp();
  kinds = await viewerKinds(app);
  return app.stop;
});

/** The root fields that the grid of the permission table allows in one of its columns. */
function allowedBy(column: number): Record<'query' | 'mutation', string[]> {
  const allowed: Record<'query' | 'mutation', string[]> = { query: [], mutation: [] };
  let root: 'query' | 'mutation' = 'query';
  for (const line of GRID.trim().split('\n').slice(2)) {
    const [, name = '', cells = ''] = /^(\w+)\*?\s*(.*)$/.exec(line) ?? [];
    if (name === 'query' || name === 'mutation') root = name;
    else if (cells.replaceAll(/\s/g, '')[column] === 'A') allowed[root].push(name);
  }
  return allowed;
}

const rootsOf = (schema: GraphQLSchema) => ({
  query: Object.keys(schema.getQueryType()?.getFields() ?? {}),
  mutation: Object.keys(schema.getMutationType()?.getFields() ?? {}),
});

async function partOf(group: string, letter: string): Promise<GraphQLSchema> {
  const kind = kinds[group]?.find((each) => each.letter === letter);
  const { body } = await app.send({ ...kind?.viewer }, { method: 'GET', url: '/explorer/schema.graphql' });
  return buildSchema(body);
}

describe('the schema of a viewer', () => {
  it('has a column of the grid for every kind of viewer', () => {
    expect(Object.values(kinds).flat()).toHaveLength(19);
    expect(allowedBy(16).query).toContain('passStatistics');
  });

  it.each([
    ['a visitor', 'visitor', 'v', 0],
    ['an operator', 'general', 'g', 4],
    ['a shared account that acts for a company', 'shared', 'a', 9],
    ['a reviewer', 'staff', 'r', 12],
    ['police', 'staff', 'p', 13],
    ['an administrator', 'staff', 'a', 14],
    ['an analyst', 'analyst', 's', 15],
    ['an analyst’s program', 'analyst', 't', 16],
    ['a gate system', 'gate', 't', 18],
  ])('has exactly the root fields that the table allows %s', async (_who, group, letter, column) => {
    expect(rootsOf(await partOf(group, letter))).toEqual(allowedBy(column));
  });

  it('has no type that only other root fields lead to', async () => {
    const analyst = await partOf('analyst', 's');
    expect(analyst.getType('PassGroup')).toBeDefined();
    for (const type of ['Person', 'ApplicationInput', 'IdNumberRead', 'StaffAccount']) {
      expect([type, analyst.getType(type)]).toEqual([type, undefined]);
    }
    expect((await partOf('visitor', 'v')).getType('PassPage')).toBeUndefined();
    expect((await partOf('general', 'g')).getType('PassGroup')).toBeUndefined();
  });
});

describe('the cost of a document', () => {
  const DOCUMENT =
    'query Many($size: Int!) { passes(size: $size) { items { number holder { name } company { name } } } }';
  const price = (variables: object, viewer = kinds.analyst?.[0]?.viewer ?? {}, document = DOCUMENT) =>
    app.send(viewer, {
      method: 'POST',
      url: '/graphql',
      payload: { query: document, variables, extensions: { costOnly: true } },
    });

  it('is told without running it, and is what running it costs', async () => {
    const told = JSON.parse((await price({ size: 20 })).body);
    const ran = await app.query(kinds.analyst?.[0]?.viewer ?? {}, DOCUMENT, { size: 20 });
    expect(told).toEqual({ data: null, extensions: { cost: { requested: 70, limit: COST_LIMITS.analyst } } });
    expect(ran.data.passes.items).toBeDefined();
    expect(JSON.parse((await price({ size: 40 })).body).extensions.cost.requested).toBe(130);
  });

  it('changes nothing when the document would', async () => {
    const document = `mutation { saveQuery(input: { name: "一", document: "{ viewer { __typename } }" }) { savedQuery { id } } }`;
    const { body } = await price({}, undefined, document);
    expect(JSON.parse(body).extensions.cost.requested).toBe(2);
    const saved = await app.query(kinds.analyst?.[0]?.viewer ?? {}, '{ savedQueries { name } }');
    expect(saved.data.savedQueries).toEqual([]);
  });

  it('beyond the limit is the refusal that running it would be', async () => {
    const nested =
      'query Deep($size: Int!) { passes(size: $size) { items { number holder { name } company { name } port { name } areas { name } laterAreas { areas { name } } } } }';
    const document = nested
      .replace(' laterAreas { areas { name } }', '')
      .replace('areas { name }', 'areas { name port { name } }');
    const answers = [JSON.parse((await price({ size: 100 }, kinds.general?.[1]?.viewer, document)).body)];
    answers.push(await app.query(kinds.general?.[1]?.viewer ?? {}, document, { size: 100 }));
    expect(answers.map(codes)).toEqual([['QUERY_TOO_COSTLY'], ['QUERY_TOO_COSTLY']]);
    expect(answers[0].errors[0].extensions.params).toEqual(answers[1].errors[0].extensions.params);
  });

  it('is not told of what could not run', async () => {
    expect(codes(JSON.parse((await price({})).body))).toEqual(['BAD_REQUEST']);
    expect(codes(JSON.parse((await price({}, undefined, '{ nothing }')).body))).toEqual(['BAD_REQUEST']);
  });
});
