import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildCompany } from './support/build.js';
import { resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';

/** What no text may hold reaches the database by no text of the schema, and none of it is an error of the server (R-TXT-1). */

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8'));

/** Values that the rules accept, by the names of their fields; any other text is a name. */
const FITTING: Record<string, unknown> = {
  mobile: '0912345678',
  companyPhone: '0212345678',
  companyFax: '0212345678',
  email: 'somebody@example.com',
  areaCode: 'KEELUNG-EAST',
  areaCodes: 'KEELUNG-EAST',
  pickupPortCode: 'KEELUNG',
  portCodes: 'KEELUNG',
  organisationNumber: '04595252',
  organisationKind: 'UBN',
  idKind: 'PASSPORT',
  code: 'GATE-1',
  form: 'CANCELLATION',
  password: 'quay-side-2026',
  passwordAgain: 'quay-side-2026',
  newPassword: 'quay-side-2027',
  currentPassword: 'quay-side-2026',
};
let numbers = 0;
const VALUES: Record<string, () => unknown> = {
  String: () => `甲乙${++numbers}`,
  ID: () => '01890000-0000-7000-8000-000000000000',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  DateTime: () => '2026-11-10T10:00:00+08:00',
  LocalDate: () => '2026-11-10',
};

/** A value of a type, with `text` at the end of the path through input fields. */
function sample(type: GraphQLInputType, name: string, path: readonly string[] | null, text: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name, path, text);
  if (isListType(type)) return [sample(type.ofType, name, path, text)];
  if (path?.length === 0) return text;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name === path?.[0] || isNonNullType(field.type),
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        sample(field.type, field.name, field.name === path?.[0] ? path.slice(1) : null, text),
      ]),
    );
  }
  if (isEnumType(type)) return type.getValue(String(FITTING[name])) ? FITTING[name] : type.getValues()[0]?.name;
  if (name === 'accountName') return `account-${++numbers}`;
  if (name === 'idNumber') return `X${String(++numbers).padStart(8, '7')}`;
  return FITTING[name] ?? VALUES[type.name]?.();
}

interface TextInput {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly path: readonly string[];
}

function textsIn(input: GraphQLArgument | GraphQLInputField): string[][] {
  const type = getNamedType(input.type);
  if (['String', 'ID'].includes(type.name)) return [[]];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => textsIn(field).map((path) => [field.name, ...path]));
}

const inputs: TextInput[] = (['query', 'mutation'] as const).flatMap((kind) =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
    // They end the session with which the next one is asked.
    .filter(({ name }) => !['signOut', 'changePassword'].includes(name))
    .flatMap((field) =>
      field.args.flatMap((argument) => textsIn(argument).map((path) => ({ kind, field, argument, path }))),
    ),
);

/** Inside a text, so that trimming does not help: what turns, what hides, what controls, and half a character. */
const HOSTILE = ['甲\u202e乙\u2066丙\u200b丁', 'a\u0000b\u0007c', '甲\ud800乙'];
const SENT = '[\u202a-\u202e\u2066-\u2069\u200b\u0007]';

let app: TestApp;
let viewers: TestViewer[];

beforeAll(async () => {
  app = await startTestApp();
  const { operator } = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const branchCodes = ['KL', 'TX', 'KH', 'HL'] as const;
  const staffRoles = ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] as const;
  const staff = await buildAccount(app, 'STAFF', 'staff-of-all', {
    branchCodes: [...branchCodes],
    staffRoles: [...staffRoles],
  });
  viewers = [operator, await app.signedIn(staff), {}];
  return app.stop;
});

/** Asks as the first viewer who may. */
async function ask({ kind, field, argument, path }: TextInput, text: string): Promise<string[]> {
  const args = field.args.filter((arg) => arg === argument || isNonNullType(arg.type));
  const variables = Object.fromEntries(
    args.map((arg) => [arg.name, sample(arg.type, arg.name, arg === argument ? path : null, text)]),
  );
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  let answer: string[] = [];
  for (const viewer of viewers) {
    answer = codes(
      await app.query({ ...viewer }, `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`, variables),
    );
    if (!answer.some((code) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))) break;
  }
  return answer;
}

/** The columns of all tables that hold what was sent. */
async function columnsWith(pattern: string): Promise<string[]> {
  const columns = await rowsOf<{ table_name: string; column_name: string }>(
    app,
    `select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying', 'ARRAY')`,
  );
  const found: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const text = `select 1 from "${table}" where "${column}"::text ~ $1 limit 1`;
    if ((await rowsOf(app, text, pattern)).length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

describe('R-TXT-1 every text of the schema', () => {
  it('is accepted without what no text may hold, or refused, and is never an error of the server', async () => {
    expect(inputs.length).toBeGreaterThan(100);
    const broken: string[] = [];
    let accepted = 0;
    for (const input of inputs) {
      await resetRateLimits(app);
      for (const text of HOSTILE) {
        const answer = await ask(input, text);
        if (answer.length === 0 && input.kind === 'mutation') accepted += 1;
        if (answer.some((code) => ['INTERNAL', 'TIMEOUT', 'UNAVAILABLE'].includes(code))) {
          broken.push(`${[input.field.name, input.argument.name, ...input.path].join('.')} ${JSON.stringify(text)}`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(accepted).toBeGreaterThan(15);
    expect(await columnsWith('甲乙')).toContain('person.name');
    // A caller's own key is never shown.
    expect((await columnsWith(SENT)).filter((column) => column !== 'idempotency_key.key')).toEqual([]);
  }, 60_000);
});
