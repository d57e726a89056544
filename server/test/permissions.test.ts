import { isDeepStrictEqual } from 'node:util';
import { type GraphQLField, getNamedType, isObjectType, lexicographicSortSchema } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import * as rules from '../src/access/rules.js';
import { createSchema } from '../src/schema.js';
import { Refusal } from '../src/shared/errors.js';
import * as rewired from '../src/type-graphql-rewired.js';
import { startTestApp, type TestApp } from './support/app.js';
import { GRID } from './support/permission-grid.js';
import { type ViewerKind, viewerKinds } from './support/viewers.js';
import { anyArguments } from './support/walk.js';

// Behind the table every root field answers only that it was reached: nothing but the table can refuse, and no request
// changes anything.
const { resolveDirectly } = rewired;
vi.spyOn(rewired, 'resolveDirectly').mockImplementation((bare) => {
  const schema = resolveDirectly(bare);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = () => {
        throw new Refusal([{ code: 'NOT_FOUND', params: { reached: field.name } }]);
      };
    }
  }
  return schema;
});

const NAME_WIDTH = 26;
const GROUP_WIDTH = 8;

const schema = lexicographicSortSchema(createSchema());
const roots = {
  query: Object.values(schema.getQueryType()?.getFields() ?? {}),
  mutation: Object.values(schema.getMutationType()?.getFields() ?? {}),
};
type Kind = keyof typeof roots;
type Field = GraphQLField<unknown, unknown>;

let app: TestApp;
let groups: readonly (readonly [string, readonly ViewerKind[]])[];

beforeAll(async () => {
  app = await startTestApp({ env: { SECOND_FACTOR_REQUIRED: 'true' } });
  groups = Object.entries(await viewerKinds(app));
  return app.stop;
});

/** A root field with any values of the arguments it requires. */
function ask(field: Field): string {
  const args = anyArguments(field);
  return `${field.name}${args && `(${args})`} ${isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''}`;
}

async function cell(kind: Kind, field: Field, { viewer, headers, lacks }: ViewerKind): Promise<string> {
  const { errors } = await app.query({ ...viewer }, `${kind} { ${ask(field)} }`, {}, headers);
  const { code, params } = errors[0]?.extensions ?? { code: '' };
  if (isDeepStrictEqual(params, { reached: field.name })) return 'A';
  if (code === lacks) return 'r';
  return code === 'FORBIDDEN' ? 'R' : '?';
}

/** Whether a document with the query twice is refused for that reason. */
async function appearsOnce(field: Field): Promise<boolean> {
  const { errors } = await app.query({}, `{ ${ask(field)} again: ${ask(field)} }`);
  return isDeepStrictEqual(errors[0]?.extensions.params, { oncePerDocument: field.name });
}

function row(name: string, cells: readonly (readonly string[])[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((group) => group.join('').padEnd(GROUP_WIDTH)).join('')}`.trimEnd();
}

async function rowOf(kind: Kind, field: Field): Promise<string> {
  const mark = kind === 'query' && (await appearsOnce(field)) ? '*' : '';
  const cells = groups.map(([, kinds]) => Promise.all(kinds.map((viewer) => cell(kind, field, viewer))));
  return row(field.name + mark, await Promise.all(cells));
}

describe('THE TABLE as every kind of viewer meets it', () => {
  it('allows and refuses what the grid says, field by field', async () => {
    const names = groups.map(([name]) => [name]);
    const letters = groups.map(([, kinds]) => kinds.map(({ letter }) => letter));
    const lines = [row('', names), row('', letters)];
    for (const [kind, fields] of Object.entries(roots) as [Kind, Field[]][]) {
      lines.push(kind);
      for (const field of fields) lines.push(await rowOf(kind, field));
    }
    expect(lines).toEqual(GRID.split('\n').filter(Boolean));
  }, 60_000);

  it('refuses two mutations in one document, whichever they are', async () => {
    const refusals = await Promise.all(
      roots.mutation.map(async (field, at) => {
        const other = roots.mutation[(at * 7 + 3) % roots.mutation.length] ?? field;
        const { errors } = await app.query({}, `mutation { ${ask(field)} again: ${ask(other)} }`);
        return errors[0]?.extensions;
      }),
    );
    const refusal = { code: 'BAD_REQUEST', params: { rootFields: 2, limit: 1 } };
    expect(refusals).toEqual(roots.mutation.map(() => refusal));
  });

  it('tells every rule from every other, so that one put in the place of another changes a line', () => {
    const table: Record<string, object> = { ...permissions.Query, ...permissions.Mutation };
    const rows = [...GRID.matchAll(/^(?<field>\w+)\*? +(?<cells>.+)$/gm)].map(({ groups: row }) => ({ ...row }));
    const rulesOf = (fields: typeof rows) => new Set(fields.map(({ field = '' }) => nameOf(table[field])));
    const found = Object.values(Object.groupBy(rows, ({ cells = '' }) => cells)).map((fields) => rulesOf(fields ?? []));
    expect(found.map((names) => [...names].join(' = ')).sort()).toEqual(Object.keys(rules).sort());
  });
});

const nameOf = (rule: object | undefined): string => (rule && 'name' in rule ? String(rule.name) : 'not in the table');
