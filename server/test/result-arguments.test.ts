import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, Kind, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { argumentCheckOf } from '../src/shared/argument-check.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson, buildStaff } from './support/build.js';
import { singleEntryPass } from './support/single-entry.js';
import { sources, within } from './support/sources.js';
import { tableFingerprints } from './support/table-fingerprints.js';
import { anyArguments } from './support/walk.js';

/** A mutation writes all or nothing, and what it is asked to answer is checked before it writes. */

const schema = createSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Arguments that a field below the roots refuses, by the code of the refusal. */
const REFUSED: Readonly<Record<string, readonly (readonly [code: string, args: string])[]>> = {
  'Application.items': [
    ['OUT_OF_RANGE', 'size: 0'],
    ['OUT_OF_RANGE', 'page: 0'],
    ['OUT_OF_RANGE', 'size: 101'],
  ],
  'HolderRecord.idNumberReads': [['OUT_OF_RANGE', 'page: 0']],
  'HolderRecord.passages': [['OUT_OF_RANGE', 'size: 101']],
  'HolderRecord.passes': [['OUT_OF_RANGE', 'size: -1']],
  'Pass.passages': [
    ['OUT_OF_RANGE', 'size: 101'],
    ['OUT_OF_RANGE', 'page: 6000'],
  ],
  'Pass.eligibility': [['INVALID', 'form: PERIODIC']],
  'Person.eligibility': [
    ['INVALID', 'form: CANCELLATION'],
    ['UNKNOWN_PORT_AREA', 'form: PERIODIC, portCodes: ["KEELUNG", "NOPE"]'],
  ],
  'SpotCheckSample.passes': [['OUT_OF_RANGE', 'size: -1']],
};

type Field = GraphQLField<unknown, unknown>;

/** The ways from a type down to fields with a check, as selections around `$`, the arguments. */
function waysDown(type: GraphQLObjectType, above: readonly string[] = []): [place: string, selection: string][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const place = `${type.name}.${field.name}`;
    const here: [string, string][] = argumentCheckOf(field) ? [[place, `{ ${field.name}($) { __typename } }`]] : [];
    if (!isObjectType(below) || above.includes(below.name) || above.length > 3) return here;
    const deeper = waysDown(below, [...above, type.name]).map(([at, selection]): [string, string] => [
      at,
      `{ ${field.name} ${selection} }`,
    ]);
    // A field that must have arguments itself ends the way.
    return field.args.some(({ defaultValue }) => defaultValue === undefined) ? here : [...here, ...deeper];
  });
}

const call = (field: Field, selection: string) => {
  const args = anyArguments(field);
  return `mutation { ${field.name}${args && `(${args})`} ${selection} }`;
};

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

it('no document of the clients has two mutations', () => {
  const written = sources
    .filter(({ path }) => within(path, 'client/src') && !within(path, 'client/src/gql'))
    .flatMap(({ text }) =>
      [...text.matchAll(/`\s*(?<document>mutation\b[^`]*)`/g)].map(({ groups }) => groups?.document ?? ''),
    );
  const fields = written.flatMap((document) =>
    parse(document).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet.selections.length] : [],
    ),
  );
  expect(fields.length).toBeGreaterThan(40);
  expect(new Set(fields)).toEqual(new Set([1]));
});

describe('arguments below the root fields', () => {
  it('have a check wherever there is one to make', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(
        (type) => !type.name.startsWith('__') && type !== schema.getQueryType() && type !== schema.getMutationType(),
      )
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
      )
      .filter(({ field }) => field.args.length > 0);
    // Every language has a name.
    const free = fields.filter(({ field }) => field.args.every(({ type }) => String(type) === 'Language!'));
    const checked = fields.filter((each) => !free.includes(each));
    expect(checked.filter(({ field }) => !argumentCheckOf(field)).map(({ place }) => place)).toEqual([]);
    expect(checked.map(({ place }) => place).sort()).toEqual(Object.keys(REFUSED).sort());
  });

  it('are checked before any mutation is even permitted', async () => {
    const asked = mutations.flatMap((field) => {
      const type = getNamedType(field.type);
      return isObjectType(type)
        ? waysDown(type).flatMap(([place, selection]) =>
            (REFUSED[place] ?? []).map(([code, args]) => [code, call(field, selection.replace('$', args))] as const),
          )
        : [];
    });
    expect(asked.length).toBeGreaterThan(20);
    for (const [code, document] of asked)
      expect([document, ...codes(await app.query({}, document))]).toEqual([document, code]);
  });

  it('refuse before the first write, wherever and however they are written', async () => {
    const personId = await buildPerson(app, company.id, { idNumber: 'E1234567' });
    const reviewer = await buildStaff(app, 'reviewer-kl', ['KL']);
    const passNumber = await singleEntryPass(app, company);
    const person = (n: number) => `input: { idKind: PASSPORT, idNumber: "R100${n}", name: "羅莎" }`;
    const submission = `input: { form: FOREIGN_SINGLE_ENTRY, reason: "碼頭施工", areaCodes: ["KEELUNG-EAST"],
      personIds: ["${personId}"], personalDataConsent: true, documentsConfirmed: true }`;
    const written: [viewer: typeof reviewer, document: string, variables?: object][] = [
      [company.operator, `mutation { createPerson(${person(1)}) { id eligibility(form: CANCELLATION) { allowed } } }`],
      [
        company.operator,
        `mutation { createPerson(${person(2)}) { ...asked } } fragment asked on Person { again: eligibility(form: PERIODIC, portCodes: ["NOPE"]) { allowed } }`,
      ],
      [
        company.operator,
        `mutation($form: FormKind!) { createPerson(${person(3)}) { ... { eligibility(form: $form) { allowed } } } }`,
        { form: 'RENEWAL' },
      ],
      [
        company.operator,
        `mutation { updatePerson(id: "${personId}", version: 1, ${person(4)}) { eligibility(form: RENEWAL) { allowed } } }`,
      ],
      [company.operator, `mutation { submitApplication(${submission}) { number items(size: 0) { total } } }`],
      [
        company.operator,
        `mutation($size: Int = 1) { submitApplication(${submission}) { number items(size: $size) { total } } }`,
        { size: null },
      ],
      [
        company.operator,
        `mutation($yes: Boolean = true) { submitApplication(${submission}) { number items @include(if: $yes) { total } } }`,
        { yes: null },
      ],
      [
        company.operator,
        `mutation { submitApplication(${submission}) { number passes { eligibility(form: PERIODIC) { allowed } } } }`,
      ],
      [
        reviewer,
        `mutation { recordSpotCheck(passNumber: "${passNumber}", result: PASSED) { passages(size: 101) { total } } }`,
      ],
      [company.operator, `mutation { a: createPerson(${person(5)}) { id } b: deletePerson(id: "x", version: 1) }`],
    ];
    const before = await tableFingerprints(app);
    const refusals: (readonly string[])[] = [];
    for (const [viewer, document, variables] of written)
      refusals.push(codes(await app.query(viewer, document, variables)));
    expect(refusals.map((each) => each.length)).toEqual(written.map(() => 1));
    expect(await tableFingerprints(app)).toEqual(before);
  });

  it('are left alone where the field is skipped', async () => {
    const document = `mutation($not: Boolean!) { createPerson(input: { idKind: PASSPORT, idNumber: "R2001", name: "羅莎" }) {
      name eligibility(form: CANCELLATION) @include(if: $not) { allowed } ... @skip(if: true) { x: eligibility(form: RENEWAL) { allowed } } } }`;
    const { data, errors } = await app.query(company.operator, document, { not: false });
    expect([data?.createPerson, errors]).toEqual([{ name: '羅莎' }, []]);
  });

  it('name the argument in the refusal', async () => {
    const document = `mutation { submitApplication(input: { form: PERIODIC, reason: "x", areaCodes: [], personalDataConsent: true,
      documentsConfirmed: true }) { items(page: 0) { total } } }`;
    expect(fieldErrors(await app.query(company.operator, document))).toEqual([['page', 'OUT_OF_RANGE']]);
  });
});
