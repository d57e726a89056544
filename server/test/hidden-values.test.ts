import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_KINDS } from '../src/applications/forms/form-kinds.js';
import { FORMS } from '../src/applications/forms/forms.js';
import { createSchema } from '../src/schema.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildPerson } from './support/build.js';
import { OUTSIDERS, readsInClear } from './support/outsiders.js';
import { corpusOf } from './support/proof/corpus.js';
import { generatedQueries } from './support/proof/generated-queries.js';
import { proving } from './support/proof/proving.js';
import { comparable, firstDifference } from './support/proof/same-bytes.js';
import { wordsOf } from './support/proof/words.js';
import { SECRETS, type Secrets } from './support/secrets.js';
import { fullDocument } from './support/walk.js';
import { buildWorld, type World } from './support/world.js';

const queries = (createSchema().getQueryType() as GraphQLObjectType).getFields();

/** Other values with the same masks, which sort in the opposite order. */
const OTHERS = {
  ...(Object.fromEntries(Object.entries(SECRETS).map(([what, secret]) => [what, `0${secret}`])) as Secrets),
  name: '祕一人',
  englishName: 'SAAAAAAAAAAAAD',
  idNumber: 'ZQ7770000',
  contactName: '祕甲乙丙人',
  mobile: '0955888111',
  verifiedPhone: '0955888666',
  accountEmail: 's-another@secret.example',
};

const queriesOfHiddenRows: [query: string, args: string | ((world: World) => string)][] = [
  ['passes', 'size: 4'],
  ...['ISSUED_DESC', 'ISSUED_ASC', 'NUMBER_ASC', 'NUMBER_DESC', 'VALID_TO_ASC', 'VALID_TO_DESC'].map(
    (order): [string, string] => ['passes', `filter: { ownership: NON_OWNED }, order: ${order}, size: 2, page: 2`],
  ),
  ['passes', 'filter: { ownership: NON_OWNED, holderName: "祕○人" }, size: 4'],
  ['passes', 'filter: { ownership: NON_OWNED, holderName: "祕%" }, size: 4'],
  ['passes', 'filter: { ownership: NON_OWNED, idNumber: "ZQ777" }, size: 4'],
  [
    'passes',
    'filter: { ownership: NON_OWNED, statuses: [MADE, USABLE, SYNCHRONISING], portCodes: ["KEELUNG"] }, size: 4',
  ],
  ['pass', 'number: "KLPC115-000002"'],
  ['pass', 'number: "KLPC115-999999"'],
  ['application', 'number: "OM01-11511-00777"'],
  ['application', 'number: "OM02-11511-00778"'],
  ['application', 'number: "OM09-11511-00779"'],
  ['applications', 'size: 1'],
  ['applications', 'filter: { number: "OM02", states: [RETURNED] }, size: 1'],
  ['applications', 'filter: { company: "某某" }, size: 1'],
  ['applicationForms', ''],
  [
    'applicationDecisionMail',
    ({ b: { applications } }) =>
      `id: "${applications.periodicId}", decisions: [{ itemId: "${applications.itemIds[1]}", action: REJECT, reason: "x" }]`,
  ],
  ['applicationDrafts', ''],
  ...(['PERSON', 'PASS', 'APPLICATION'] as const).map((subject): [string, (world: World) => string] => [
    'history',
    ({ b }) => `subject: ${subject}, id: "${b.records[subject]}"`,
  ]),
  ['idNumberReads', ''],
  ['people', 'size: 3'],
  ['people', 'filter: { ownership: NON_OWNED }, size: 3'],
  ['people', 'filter: { ownership: NON_OWNED, name: "祕○人" }, size: 3'],
  ['people', 'filter: { ownership: NON_OWNED, idNumber: "ZQ777" }, size: 3'],
  ['person', ({ b }) => `id: "${b.personId}"`],
  ['candidatePeople', 'form: PERIODIC, allowed: false, size: 2'],
  ['candidatePasses', 'form: RENEWAL, size: 2'],
  ['personGroups', ''],
  ['personMatches', 'values: ["祕○人", "ZQ777"]'],
  ['personMatches', ({ b }) => `values: ["${b.idNumber}"]`],
  ...['OM01', 'OM02', 'OM05', 'OM09'].map((form): [string, string] => [
    'applications',
    `filter: { ownership: NON_OWNED, number: "${form}" }, size: 1`,
  ]),
  // One by one: those of one moment are in the order of their random ids.
  ...['RUNNING', 'LIFTED', 'ENDED'].map((state): [string, string] => ['suspensions', `filter: { states: [${state}] }`]),
  ['unusedCards', 'list: FIVE_MONTHS, filter: { ownership: NON_OWNED }, size: 3'],
  ['unusedCards', 'list: FIVE_MONTHS, size: 3'],
  ['anomalousCards', 'filter: { ownership: NON_OWNED }, size: 3'],
  ['anomalousCards', 'size: 3'],
  ['applicationDraft', ({ b }) => `id: "${b.draftId}"`],
  ['reinstatements', 'size: 2'],
  ['reinstatements', ({ b }) => `filter: { passNumber: "${b.reinstatements.pending}" }, size: 1`],
  ['reinstatements', 'filter: { idNumber: "RZQ777" }, size: 1'],
  ['pass', ({ b }) => `number: "${b.reinstatements.pending}"`],
  ['standardReasons', 'subject: APPLICATION_RETURN'],
  ['workQueue', 'filter: { kinds: [APPLICATION] }'],
  ['ban', ({ b }) => `id: "${b.banId}"`],
  ['bans', 'size: 3'],
  ['personDossier', ({ b }) => `idKind: PASSPORT, idNumber: "${b.idNumber}"`],
  ['cardPhones', 'size: 3'],
  ['cardPhones', 'filter: { states: [VERIFIED, TO_BE_VERIFIED] }, size: 3'],
  ['cardPhones', 'filter: { phone: "0955777" }, size: 3'],
  [
    'cardPhoneChangesPreview',
    ({ b }) => `changes: [${b.passNumbers.map((number) => `{ passNumber: "${number}", phone: "0955777111" }`)}]`,
  ],
  ['phoneCampaigns', 'size: 3'],
  ['ports', ''],
  ['failedMessages', ''],
  ['readAlerts', ''],
  ['failedMessage', ({ b }) => `id: "${b.records.MESSAGE}"`],
];

/** Replaces the random names of the staff built for the test, and analysts' keys, which are random to all others. */
const withoutRandom = (text = '') =>
  text.replaceAll(/staff-[\da-f-]{36}/g, 'staff').replaceAll(/"personKey":"[\w-]{22}"/g, '"personKey":"…"');

const viewers: [string, (world: World) => TestViewer][] = [
  ['a visitor', () => ({})],
  ['another company', (world) => world.a.operator],
  ['a shared account acting for another company', (world) => world.a.shared],
  ['a colleague without the company reading right', (world) => world.b.colleague],
  ['a shared account acting through that colleague', (world) => world.b.sharedColleague],
  ['staff of another branch', (world) => world.staffOfHualien],
  ['police of another branch', (world) => world.policeOfHualien],
  ['an administrator', (world) => world.administrator],
  ['a gate system', (world) => world.gate.system],
  ['an analyst', (world) => world.analyst],
];

/** Those who come closest to what is hidden; `npm run prove` asks as all. */
const CLOSEST = [
  'another company',
  'a colleague without the company reading right',
  'staff of another branch',
  'an analyst',
];
const LONG = 30 * 60_000;

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
    for (const [name, args] of queriesOfHiddenRows) {
      const field = queries[name];
      if (!field) throw new Error(`no query ${name}`);
      // Ids are random in each database and reveal nothing.
      const document = (world: World) =>
        fullDocument('query', field, typeof args === 'string' ? args : args(world), ['id', 'itemIds', 'url']);
      const [one, other] = await Promise.all(
        worlds.map((world, at) => (apps[at] as TestApp).query(viewer(world), document(world))),
      );
      // A document refused by validation would prove nothing.
      expect([one?.status, other?.status], `${name} ${one?.text.slice(0, 200)}`).toEqual([200, 200]);
      expect(one?.text, `${name} ${args}`).not.toContain('QUERY_TOO_COSTLY');
      expect(withoutRandom(one?.text), `${name} ${args}`).toBe(withoutRandom(other?.text));
    }
  });

  const asked = proving ? viewers : viewers.filter(([who]) => CLOSEST.includes(who));

  /** Where the answers of the two to these requests differ. */
  async function differences(
    [who, viewer]: (typeof viewers)[number],
    requests: readonly {
      roots: readonly string[];
      each: readonly (readonly [document: string, variables?: object])[];
    }[],
  ): Promise<string[]> {
    const open = OUTSIDERS.find((outsider) => outsider.who === who)?.hidden;
    const known = Object.keys(SECRETS).filter(
      (what): what is keyof Secrets => !(open ?? [what]).some((name) => name === what),
    );
    const found: string[] = [];
    for (const { roots, each } of requests) {
      if (roots.some((root) => readsInClear(who, root))) continue;
      const answers = await Promise.all(
        each.map(([document, variables], at) =>
          (apps[at] as TestApp).query(viewer(worlds[at] as World), document, variables),
        ),
      );
      // What the viewer reads anyway is no hidden value.
      const ofOther = known.reduce(
        (text, what) => text.replaceAll(OTHERS[what], SECRETS[what]),
        answers[1]?.text ?? '{}',
      );
      const [one, other] = [comparable(answers[0]?.text ?? '{}'), comparable(ofOther)];
      if (one !== other) found.push(`${JSON.stringify(each[0])}\n${firstDifference(one, other)}`);
    }
    return found;
  }

  it.each(asked)(
    'answer %s with the same bytes to the documents of the clients',
    { timeout: LONG },
    async (...viewer) => {
      const [documents = [], ofOther = []] = worlds.map(corpusOf);
      const every = proving ? 1 : Math.ceil(documents.length / 40);
      const requests = documents.flatMap(({ roots, document, variables }, at) =>
        at % every > 0
          ? []
          : [
              {
                roots,
                each: [
                  [document, variables],
                  [document, ofOther[at]?.variables ?? {}],
                ] as const,
              },
            ],
      );
      expect(await differences(viewer, requests)).toEqual([]);
    },
  );

  it.each(asked)('answer %s with the same bytes to generated queries', { timeout: LONG }, async (...viewer) => {
    const [one = [], other = []] = worlds.map((world) => [
      ...generatedQueries(7, proving ? 1_000 : 40, wordsOf(world)),
    ]);
    const requests = one.map(({ root, document }, at) => ({
      roots: [root],
      each: [[document], [other[at]?.document ?? '']] as const,
    }));
    expect(await differences(viewer, requests)).toEqual([]);
  });

  it('R-PRD-2 R-ONE-4 answer a company that registered the same person with the same bytes', async () => {
    const asked: [TestApp, World, personId: string][] = [];
    for (const [at, { idNumber }] of [SECRETS, OTHERS].entries()) {
      const [app, world] = [apps[at] as TestApp, worlds[at] as World];
      asked.push([app, world, await buildPerson(app, world.a.companyId, { idNumber, photo: true })]);
    }
    const forms = FORM_KINDS.filter((form) => FORMS[form].subject === 'PEOPLE');
    const all: string[] = [];
    for (const form of forms) {
      const answers = await Promise.all(
        asked.map(([app, { a }, personId]) =>
          app.query(
            a.operator,
            `{ eligibility(form: ${form}, personId: "${personId}", portCodes: ["TAIPEI", "SUAO"])
              { allowed conclusive reasons { code until limit attachment applicationNumber port { code } } } }`,
          ),
        ),
      );
      expect(answers[0]?.errors).toEqual([]);
      expect(answers[0]?.text).toBe(answers[1]?.text);
      all.push(answers[0]?.text ?? '');
    }
    expect(all.join()).toContain('PERIODIC_PASS_EXISTS');
  });
});
