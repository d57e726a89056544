import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';
import { fieldsSeen, fullDocument } from './support/walk.js';

/** Answers that rest on the cards of other companies are reads of these (R-ACC-3). */

const schema = createSchema();
const queries = (schema.getQueryType() as GraphQLObjectType).getFields();
const mutations = (schema.getMutationType() as GraphQLObjectType).getFields();

const NUMBER = 'H1234567';
const soon = new Date('2026-12-01T23:59:59+08:00');
const later = new Date('2027-11-19T23:59:59+08:00');
const PORTS = 'portCodes: ["KEELUNG"]';
const consents = 'personalDataConsent: true, documentsConfirmed: true, reason: "碼頭作業", areaCodes: ["KEELUNG-EAST"]';
const card = `pickupPortCode: "KEELUNG", startDay: "2026-11-20", term: { count: 1, unit: MONTH }`;

/** A company with a person whose number it has typed; in one database others hold passes for that number. */
interface World {
  readonly app: TestApp;
  readonly company: BuiltCompany;
  readonly other: BuiltCompany;
  readonly personId: string;
  readonly passNumber: string;
  readonly applicationNumber: string;
}

async function buildWorld({ held }: { held: boolean }): Promise<World> {
  const app = await startTestApp();
  const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const other = await buildCompany(app, '永航船務有限公司', '10458570');
  const personId = await buildPerson(app, company.id, { idNumber: NUMBER, photo: true });
  const apply = `mutation { submitApplication(input: { form: PERIODIC, ${card}, ${consents}, personIds: ["${personId}"] }) { number } }`;
  const { data } = await app.query(company.operator, apply);
  await rowsOf(app, `delete from person_attachment where person_id = $1 and kind = 'PASSPORT'`, personId);
  const passNumber = await ownCard(app, company, personId);
  await cardsOf(app, other, held ? NUMBER : 'Z7654321');
  return { app, company, other, personId, passNumber, applicationNumber: data.submitApplication.number };
}

/** A card that could be renewed, of a kind that stands in nothing's way. */
async function ownCard(app: TestApp, company: BuiltCompany, personId: string): Promise<string> {
  const number = await buildPass(app, company.id, personId, {
    kind: 'PERIODIC',
    areaCode: 'TAIPEI-EAST',
    validTo: soon,
    cancelledAt: new Date('2026-11-01T00:00:00+08:00'),
  });
  await rowsOf(app, `update pass set medium = 'RFID' where number = $1`, number);
  return number;
}

/** A valid periodic card, a deactivated one, and all single-entry passes of the month. */
async function cardsOf(app: TestApp, company: BuiltCompany, idNumber: string): Promise<string[]> {
  const person = await buildPerson(app, company.id, { idNumber });
  const cards = [
    { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', validTo: later } as const,
    { kind: 'PERIODIC', areaCode: 'SUAO-ALL', validTo: later, deactivatedAt: soon } as const,
    ...[1, 2, 3].map(() => ({ areaCode: 'KEELUNG-EAST' })),
  ];
  const numbers: string[] = [];
  for (const facts of cards) numbers.push(await buildPass(app, company.id, person, facts));
  await rowsOf(
    app,
    `insert into single_entry_slot (holder_id_index, month, slot, pass_id)
      select p.holder_id_index, '2026-11', row_number() over (order by p.id), p.id from pass p
      where p.person_id = $1 and p.kind = 'SINGLE_ENTRY'`,
    person,
  );
  return numbers;
}

/** Everything a company can ask about a person, a pass and an application of its own. */
const QUERIES: [query: string, args: (world: World) => string][] = [
  ['applicationForms', () => ''],
  ['applicationDrafts', () => ''],
  ['application', ({ applicationNumber }) => `number: "${applicationNumber}"`],
  ['applications', () => 'size: 2'],
  ...['PERIODIC', 'TEMPORARY', 'FOREIGN_SINGLE_ENTRY'].map((form): [string, (world: World) => string] => [
    'eligibility',
    ({ personId }) => `form: ${form}, personId: "${personId}", ${PORTS}`,
  ]),
  ...['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'].map((form): [string, (world: World) => string] => [
    'eligibility',
    ({ passNumber }) => `form: ${form}, passNumber: "${passNumber}"`,
  ]),
  ['pass', ({ passNumber }) => `number: "${passNumber}"`],
  ['passes', () => 'size: 2'],
  ['people', () => 'size: 2'],
  ['person', ({ personId }) => `id: "${personId}"`],
  ['peopleImportPreview', () => `rows: [{ idKind: PASSPORT, idNumber: "${NUMBER}", name: "羅莎" }]`],
  ...[true, false].map((allowed): [string, () => string] => [
    'candidatePeople',
    () => `form: FOREIGN_SINGLE_ENTRY, ${PORTS}, allowed: ${allowed}, size: 2`,
  ]),
  ['candidatePasses', () => 'form: RENEWAL, allowed: false, size: 2'],
  ['personMatches', () => `values: ["${NUMBER}"]`],
  ['viewer', () => ''],
];

/** Everything a company can do with them, without success or with the same. */
const MUTATIONS: [mutation: string, args: (world: World) => string][] = [
  ...[`form: PERIODIC, ${card}`, `form: TEMPORARY, ${card}`, 'form: FOREIGN_SINGLE_ENTRY'].map(
    (form): [string, (world: World) => string] => [
      'submitApplication',
      ({ personId }) => `input: { ${form}, ${consents}, personIds: ["${personId}"] }`,
    ],
  ),
  [
    'submitApplication',
    ({ personId }) =>
      `onIneligible: LEAVE_OUT, input: { form: FOREIGN_SINGLE_ENTRY, ${consents}, personIds: ["${personId}"] }`,
  ],
  ['importPeople', () => `rows: [{ idKind: PASSPORT, idNumber: "${NUMBER}", name: "羅莎" }]`],
  ['createPerson', () => `input: { idKind: PASSPORT, idNumber: "${NUMBER}", name: "羅莎" }`],
  ['saveApplicationDraft', ({ personId }) => `form: PERIODIC, content: { personIds: ["${personId}"] }`],
  [
    'updatePerson',
    ({ personId }) => `id: "${personId}", version: 1, input: { idKind: PASSPORT, idNumber: "${NUMBER}", name: "羅莎" }`,
  ],
];

/** Ids are random in each database. */
const withoutIds = (text = '') => text.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id');

/** Fields whose answer is an eligibility, without those of the dossiers, which only staff read. */
const answers = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name !== 'CompanyDossier')
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === 'Eligibility')
      .map((field) => `${type.name}.${field.name}`),
  );

let worlds: [held: World, free: World];
const seen = new Set<string>();

beforeAll(async () => {
  worlds = [await buildWorld({ held: true }), await buildWorld({ held: false })];
  return async () => {
    for (const { app } of worlds) await app.stop();
  };
});

async function sameBytes(document: (world: World) => string, what: string): Promise<string> {
  const [one, other] = await Promise.all(
    worlds.map((world) => world.app.query(world.company.operator, document(world))),
  );
  expect(codes(one as NonNullable<typeof one>), what).not.toContain('BAD_REQUEST');
  expect(withoutIds(one?.text), what).toBe(withoutIds(other?.text));
  const root = document(worlds[0]).startsWith('mutation') ? schema.getMutationType() : schema.getQueryType();
  fieldsSeen(schema, root as GraphQLObjectType, one?.data, seen);
  return one?.text ?? '';
}

describe('R-ACC-3 R-PRD-2 R-ONE-3 R-ONE-4 a company whose number is not proved to be known', () => {
  it('gets the same bytes from every query whether or not others hold cards', async () => {
    for (const [name, args] of QUERIES) {
      const field = queries[name];
      if (!field) throw new Error(`no query ${name}`);
      await sameBytes(
        (world) => fullDocument('query', field, args(world), ['url', 'leftOut']),
        `${name} ${args(worlds[0])}`,
      );
    }
    await sameBytes(
      ({ applicationNumber }) =>
        `{ application(number: "${applicationNumber}") { leftOut { personId reasons { code until } } } }`,
      'leftOut',
    );
    expect(answers.filter((place) => !seen.has(place))).toEqual([]);
  });

  it('gets the same bytes from every mutation, refusals included', async () => {
    for (const [name, args] of MUTATIONS) {
      const field = mutations[name];
      if (!field) throw new Error(`no mutation ${name}`);
      await sameBytes((world) => fullDocument('mutation', field, args(world), ['url']), `${name} ${args(worlds[0])}`);
    }
  });
});

describe('R-ACC-3 a company with the scan of the document', () => {
  const ASK =
    'query($id: ID!) { eligibility(form: PERIODIC, personId: $id) { allowed conclusive reasons { code until } } }';
  const LIST =
    'query($id: ID!) { people(filter: { ids: [$id] }) { items { eligibility(form: PERIODIC) { conclusive reasons { code } } } } }';
  const ask = ({ app, company }: World, id: string) => app.query(company.operator, ASK, { id });
  const learnt = async ({ app, company }: World) =>
    (
      await rowsOf<{ number: string }>(
        app,
        `select p.number from audit_entry e join pass p on p.id = e.subject_id
          where e.action = 'FOREIGN_CARD_LEARNT' and e.account_id = $1 order by e.id`,
        company.accountId,
      )
    ).map(({ number }) => number);
  const WITHHELD = { allowed: true, conclusive: false, reasons: [] };
  const TOLD = { allowed: false, conclusive: true, reasons: [{ code: 'PERIODIC_PASS_EXISTS', until: null }] };
  /** A person of the company with a scan, for whose number the other company holds a card. */
  async function personWithCard({ app, company, other }: World, idNumber: string) {
    const theirs = await buildPerson(app, other.id, { idNumber });
    const number = await buildPass(app, other.id, theirs, { kind: 'PERIODIC', areaCode: 'SUAO-ALL', validTo: later });
    return { id: await buildPerson(app, company.id, { idNumber, photo: true }), number };
  }
  const nextDay = async ({ app, company }: World) => {
    app.clock.forward({ hours: 24, seconds: 1 });
    Object.assign(company.operator, await app.signedIn(company.accountId));
  };

  it('learns of them when it asks about one person, without the date, and that is recorded', async () => {
    const [world] = worlds;
    const { id, number } = await personWithCard(world, 'T1000001');
    expect((await ask(world, id)).data.eligibility).toEqual(TOLD);
    expect(await learnt(world)).toEqual([number]);
    const { data } = await world.app.query(world.company.operator, LIST, { id });
    expect(data.people.items).toEqual([{ eligibility: { conclusive: false, reasons: [] } }]);
    const twice = `{ a: eligibility(form: PERIODIC, personId: "${id}") { allowed } b: eligibility(form: TEMPORARY, personId: "${id}") { allowed } }`;
    expect(codes(await world.app.query(world.company.operator, twice))).toEqual(['BAD_REQUEST']);
  });

  it('learns of five documents a day, and then nothing, whatever the answer would be', async () => {
    const [world] = worlds;
    await nextDay(world);
    const people: string[] = [];
    for (let at = 0; at < 6; at += 1) people.push((await personWithCard(world, `T200000${at}`)).id);
    const free = await buildPerson(world.app, world.company.id, { idNumber: 'T3000000', photo: true });
    expect((await ask(world, free)).data.eligibility).toEqual({ allowed: true, conclusive: true, reasons: [] });
    for (const id of people.slice(0, 5)) expect((await ask(world, id)).data.eligibility).toEqual(TOLD);
    for (const id of [people[5] ?? '', free]) expect((await ask(world, id)).data.eligibility).toEqual(WITHHELD);
    // The same one again is nothing new.
    expect((await ask(world, people[0] ?? '')).data.eligibility).toEqual(TOLD);
    await nextDay(world);
    expect((await ask(world, people[5] ?? '')).data.eligibility).toEqual(TOLD);
  });

  it.runIf(onPostgres())('learns of no more than five when it asks about all at once', async () => {
    const [world] = worlds;
    await nextDay(world);
    const people: string[] = [];
    for (let at = 0; at < 12; at += 1) people.push((await personWithCard(world, `T400000${at}`)).id);
    const answers = await Promise.all(people.map((id) => ask(world, id)));
    expect(answers.filter(({ data }) => data.eligibility.conclusive)).toHaveLength(5);
  });

  it('R-ONE-8 is refused on submission for that reason, which counts and is recorded too', async () => {
    const [world] = worlds;
    await nextDay(world);
    const submit = (ids: string[]) =>
      world.app.query(
        world.company.operator,
        `mutation($ids: [ID!]) { submitApplication(input: { form: PERIODIC, ${card.replace('11-20', '11-25')}, ${consents}, personIds: $ids }) { number } }`,
        { ids },
      );
    const people: { id: string; number: string }[] = [];
    for (let at = 0; at < 6; at += 1) people.push(await personWithCard(world, `T500000${at}`));
    const before = await learnt(world);
    const answer = await submit(people.slice(0, 5).map(({ id }) => id));
    expect(fieldErrors(answer)).toEqual([0, 1, 2, 3, 4].map((at) => [`personIds.${at}`, 'PERIODIC_PASS_EXISTS']));
    expect(JSON.stringify(answer.errors)).not.toContain('until');
    expect((await learnt(world)).slice(before.length).sort()).toEqual(
      people
        .slice(0, 5)
        .map(({ number }) => number)
        .sort(),
    );
    expect((await ask(world, people[5]?.id ?? '')).data.eligibility).toEqual(WITHHELD);
  });

  it('R-ONE-8 learns of a missing scan only', async () => {
    const [world] = worlds;
    const { id } = await personWithCard(world, 'T6000000');
    await rowsOf(world.app, 'delete from person_attachment where person_id = $1', id);
    const input = `input: { form: FOREIGN_SINGLE_ENTRY, ${consents}, personIds: ["${id}"] }`;
    const answer = await world.app.query(world.company.operator, `mutation { submitApplication(${input}) { number } }`);
    expect(fieldErrors(answer)).toEqual([['personIds.0', 'ATTACHMENT_MISSING']]);
  });
});
