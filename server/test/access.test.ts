import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { administrator, campaigner, decider, explorer, reviewer } from '../src/access/rules.js';
import type { ShieldRule } from '../src/access/shield.js';
import { createSchema } from '../src/schema.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { hiddenFrom, OUTSIDERS, readsInClear } from './support/outsiders.js';
import { canariesIn, searchedPlaces } from './support/proof/canaries.js';
import { documentOf } from './support/proof/document-of.js';
import { FieldTable } from './support/proof/field-table.js';
import { firstLeak } from './support/proof/first-leak.js';
import { generatedQueries } from './support/proof/generated-queries.js';
import { proving } from './support/proof/proving.js';
import { CONDITIONS, MASKS, withoutCondition, withoutMask } from './support/proof/removed-rules.js';
import { wordsOf } from './support/proof/words.js';
import { REACHES } from './support/reaches.js';
import { COMPANY_NAME, SECRETS } from './support/secrets.js';
import { fieldsSeen, fullDocument, reachableFields } from './support/walk.js';
import { buildWorld, type World } from './support/world.js';

const schema = createSchema();
const queries = (schema.getQueryType() as GraphQLObjectType).getFields();
const mutations = (schema.getMutationType() as GraphQLObjectType).getFields();
const METRICS_TOKEN = 'made-up-token-of-prometheus';
const LONG = 60 * 60_000;
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

const table = new FieldTable(schema, Object.values(SECRETS));

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp({ env: { METRICS_TOKEN } });
  world = await buildWorld(app);
  return app.stop;
});

describe('R-ACC-1 R-ACC-2 R-ACC-3 every field of the whole schema, queried by every outsider', () => {
  it('covers every query of the schema', () => {
    expect(Object.keys(REACHES).sort()).toEqual(Object.keys(queries).sort());
  });

  for (const outsider of OUTSIDERS) {
    const { who, viewer, clear } = outsider;
    for (const [name, reaches] of Object.entries(REACHES)) {
      if (clear.includes(name)) continue;
      it(`${name}: ${who} receives no personal data of company B`, async () => {
        for (const args of reaches(world)) {
          if (clear.some((beginning) => `${name}(${args}`.startsWith(beginning))) continue;
          const { text, status, data } = await app.query(viewer(world), documentOf(name, args));
          table.record(who, data);
          // A document refused by validation would prove nothing.
          expect(status, text.slice(0, 300)).toBe(200);
          expect(text).not.toContain('QUERY_TOO_COSTLY');
          for (const [what, secret] of hiddenFrom(outsider, world)) {
            expect(text.includes(secret), `${what} in ${text.slice(0, 300)}`).toBe(false);
          }
        }
      });
    }
  }

  it('returns a value in every field to at least one insider, so that the checks above are not empty', {
    timeout: 60_000,
  }, async () => {
    const seen = new Set<string>();
    const insiders: [TestViewer, column?: string][] = [
      [world.b.operator, 'an operator of company B with its reading right'],
      [world.staffOfKeelung, 'staff of the branch of company B’s passes'],
      [world.a.shared],
      [world.administrator],
      [world.analyst],
      [world.gate.system],
    ];
    for (const [name, reaches] of Object.entries(REACHES)) {
      for (const [viewer, column] of insiders) {
        for (const args of [...reaches(world), ...world.insiderArguments(name)]) {
          const { data } = await app.query(viewer, documentOf(name, args));
          if (data) fieldsSeen(schema, schema.getQueryType() as GraphQLObjectType, data, seen);
          if (column) table.record(column, data);
        }
      }
    }
    // Returned by mutations only, except the last: with ports as arguments, while a second factor is pending, of a card that
    // has expired, of a case that can be approved as a whole, and while a cancellation is open. What a holder reads, holder-records.test.ts walks with a token.
    const notQueried =
      /^(BatchedCardResult|CardBatchResult|CaseApprovalResult|CaseBatch|UndoneBatch|CompanyRegistration|OpenedHolderRecord|HolderRecord|HolderPass(age)?(Page)?|HolderIdNumberRead(Page)?|ReinstatementResult|CreatedAccessToken|GateHealthReport|PassageReport|PassageVerdict|RegistrationReceipt|SaveQueryPayload|DeleteSavedQueryPayload|SecondFactorSetup|SentPhoneCode|Upload|UploadTicket|WorkAssignmentResult)\.|^EligibilityReason\.port$|^Viewer\.secondFactorDue$|^CardError\.until$|^CaseApproval\.version$|^ReinstatementError\.applicationNumber$/;
    const unseen = [...reachableFields(schema)].filter((field) => !seen.has(field) && !notQueried.test(field));
    expect(unseen).toEqual([]);
  });
});

// Whoever adds a field writes the table anew when that is proved, not with each change.
if (proving) {
  it('R-ACC-2 R-ACC-3 what each kind of viewer meets in each field is the committed table', {
    timeout: 60_000,
  }, async () => {
    for (const { who, viewer, clear } of OUTSIDERS) {
      for (const name of new Set(clear.map((beginning) => beginning.split('(')[0] ?? ''))) {
        for (const args of REACHES[name]?.(world) ?? []) {
          table.record(who, (await app.query(viewer(world), documentOf(name, args))).data);
        }
      }
    }
    await expect(table.print()).toMatchFileSnapshot('./fixtures/field-access.txt');
  });
}

describe('R-REI-2 every field of the whole schema, queried by who was granted to read one pass', () => {
  /** What a grant shows of its pass. */
  const GRANTED = ['name', 'englishName', 'idNumber'];

  it('shows the holder of that pass where the pass is asked for, and nothing else of its company', async () => {
    const { granteeId, pending } = world.b.reinstatements;
    const grantee = await app.signedIn(granteeId);
    const shown = new Set<string>();
    for (const [name, reaches] of Object.entries(REACHES)) {
      for (const args of reaches(world)) {
        const { text } = await app.query(grantee, documentOf(name, args));
        const found = Object.entries({ ...SECRETS, company: COMPANY_NAME }).filter(([, secret]) =>
          text.includes(secret),
        );
        const ofPass = name === 'reinstatements' || (name === 'pass' && args.includes(pending));
        const allowed = ofPass ? GRANTED : [];
        expect(
          found.map(([what]) => what).filter((what) => !allowed.includes(what)),
          `${name}(${args})`,
        ).toEqual([]);
        if (found.length > 0) shown.add(name);
      }
    }
    expect([...shown].sort()).toEqual(['pass', 'reinstatements']);
  });
});

describe('R-ACC-5 a row of another company or, to be acted on, of a colleague gets the same answer as one that does not exist', () => {
  it.each(['application', 'applicationDraft', 'person'])('%s', async (name) => {
    const field = queries[name];
    const [args] = REACHES[name]?.(world) ?? [];
    if (!field || args === undefined) throw new Error(`no query ${name}`);
    const hidden = await app.query(world.a.operator, fullDocument('query', field, args));
    const missing = await app.query(
      world.a.operator,
      fullDocument('query', field, name === 'application' ? 'number: "OM01-10101-00001"' : `id: "${UNKNOWN}"`),
    );
    expect(hidden.text).toBe(missing.text);
    expect([hidden.status, missing.status]).toEqual([200, 200]);
  });

  const content = '{ reason: "x" }';
  const person = '{ idKind: PASSPORT, idNumber: "Q1234567", name: "x" }';
  const WRITES: Record<string, (id: string) => string> = {
    addAttachment: (id) => `personId: "${id}", kind: PHOTO, uploadId: "${UNKNOWN}"`,
    cancelUpload: (id) => `id: "${id}"`,
    changePersonGroup: (id) => `id: "${id}", version: 1, removePersonIds: ["${id}"]`,
    completeUpload: (id) => `id: "${id}"`,
    correctApplication: (id) => `id: "${id}", version: 1, correction: { reason: "x" }`,
    deletePerson: (id) => `id: "${id}", version: 1`,
    deletePersonGroup: (id) => `id: "${id}", version: 1`,
    discardApplicationDraft: (id) => `id: "${id}"`,
    endAccessGrant: (id) => `id: "${id}", reason: "x"`,
    endAccount: (id) => `id: "${id}", version: 1, reason: "x"`,
    giveCompanyReadingRight: (id) => `accountId: "${id}"`,
    holdCards: (id) => `input: { numbers: ["${id}"], cause: LOST, reason: "x" }`,
    liftHold: (id) => `id: "${id}", reason: "x"`,
    refuseRegistration: (id) => `id: "${id}", version: 1, reason: "x"`,
    linkPeople: (id) => `personIds: ["${id}", "01890000-0000-7000-8000-000000000009"], reason: "x"`,
    removeAttachment: (id) => `id: "${id}"`,
    restoreAccount: (id) => `id: "${id}", version: 1, reason: "x"`,
    saveApplicationDraft: (id) => `form: FOREIGN_SINGLE_ENTRY, id: "${id}", version: 1, content: ${content}`,
    setCompanyAdministrator: (id) => `id: "${id}", version: 1, administrator: true`,
    submitCertificate: (id) => `uploadId: "${id}"`,
    submitApplication: (id) =>
      `input: { reason: "x", areaCodes: ["SUAO-ALL"], personIds: ["${id}"], personalDataConsent: true, documentsConfirmed: true, form: FOREIGN_SINGLE_ENTRY }`,
    switchCompany: (id) => `bindingId: "${id}"`,
    takeCompanyReadingRight: (id) => `accountId: "${id}"`,
    unbindAccount: (id) => `id: "${id}"`,
    unlinkPerson: (id) => `id: "${id}", reason: "x"`,
    updatePerson: (id) => `id: "${id}", version: 1, input: ${person}`,
    withdrawApplication: (id) => `id: "${id}", version: 1, itemIds: ["${id}"]`,
  };

  const table: Record<string, object> = permissions.Mutation;
  const isStaffOnly = (name: string) =>
    [reviewer, decider, administrator, campaigner, explorer].some((rule) => rule.equals(table[name] as ShieldRule));

  it('covers every mutation by which an operator can refer to a row', () => {
    const withRow = Object.values(mutations)
      .filter((field) => !isStaffOnly(field.name))
      .filter((field) => field.args.some((arg) => /\bID\b/.test(String(arg.type)) || arg.name === 'input'))
      .map((field) => field.name)
      .filter((name) => !/^(revoke|register|create|report|request|update(Account|Company))/.test(name));
    expect(Object.keys(WRITES).sort()).toEqual(withRow.sort());
  });

  it.each(Object.keys(WRITES))('%s', async (name) => {
    const field = mutations[name];
    const write = WRITES[name];
    if (!field || !write) throw new Error(`no mutation ${name}`);
    const { b } = world;
    for (const outsider of [world.a.operator, world.a.shared, b.colleague, b.sharedColleague]) {
      const ofApplications = [b.applications.periodicId, ...b.applications.itemIds];
      for (const id of [
        b.accountId,
        b.registrationId,
        b.personId,
        b.attachmentId,
        b.draftId,
        b.groupId,
        b.uploadId,
        b.bindingId,
        ...ofApplications,
      ]) {
        const hidden = await app.query(outsider, fullDocument('mutation', field, write(id)));
        const missing = await app.query(outsider, fullDocument('mutation', field, write(UNKNOWN)));
        expect(hidden.text.replaceAll(id, UNKNOWN)).toBe(missing.text);
        expect(missing.status, missing.text).toBe(200);
      }
    }
    expect(await world.fingerprintOfB()).toBe(world.fingerprint);
  });
});

describe('R-ACC-2 R-ACC-3 generated queries', () => {
  const COUNT = proving ? 10_000 : 40;
  /** Requests between which counted limits begin anew, so that they do not refuse most of what is asked. */
  const FRESH_LIMITS = 400;
  const errors: string[] = [];

  /** Asks all of them, and returns what is wrong with the answers. */
  async function askAs(viewer: TestViewer, seed: number, isLeak: (root: string, text: string) => string | undefined) {
    const wrong: string[] = [];
    let at = 0;
    for (const { root, document } of generatedQueries(seed, COUNT, wordsOf(world))) {
      if (at++ % FRESH_LIMITS === 0) await app.asOwner('delete from rate_limit');
      const answer = await app.query({ ...viewer }, document);
      errors.push(JSON.stringify(answer.errors));
      const unexpected = answer.status >= 500 || answer.text.includes('"INTERNAL"') ? 'an internal error' : undefined;
      const problem = unexpected ?? isLeak(root, answer.text);
      if (problem) wrong.push(`${problem}: ${document}`);
    }
    return wrong;
  }

  it.each(OUTSIDERS.map((outsider, at) => [outsider.who, outsider, at] as const))(
    'give %s no personal value of company B, and no internal error',
    { timeout: LONG },
    async (_, outsider, seed) => {
      const isLeak = (root: string, text: string) =>
        readsInClear(outsider.who, root)
          ? undefined
          : hiddenFrom(outsider, world).find(([, value]) => text.includes(value))?.[0];
      expect(await askAs(outsider.viewer(world), seed, isLeak)).toEqual([]);
    },
  );

  it.each(['an operator of company B', 'staff of its branch'] as const)(
    'give %s no internal error',
    { timeout: LONG },
    async (who) => {
      const viewer = who === 'staff of its branch' ? world.staffOfKeelung : world.b.operator;
      expect(await askAs(viewer, 99, () => undefined)).toEqual([]);
    },
  );

  if (proving) {
    const removals = [
      ...MASKS.map((name) => [name, () => withoutMask(name)] as const),
      ...CONDITIONS.map((name) => [name, () => withoutCondition(name)] as const),
    ];
    it.each(removals)('would be shown what is hidden without %s', { timeout: LONG }, async (_, remove) => {
      await app.asOwner('delete from rate_limit');
      const restore = remove();
      const leak = await firstLeak(app, world).finally(restore);
      expect(leak).toBeDefined();
    });
  }

  it('leave no personal value in errors, the log, metrics, jobs or the log of the database, and no number in a table', async () => {
    const places = await searchedPlaces(app, METRICS_TOKEN, inject('postgres')?.log);
    expect(places.find(({ place }) => place === 'table person')?.text).toContain(SECRETS.name);
    expect(places.find(({ place }) => place === 'metrics')?.text).toContain('graphql');
    expect(canariesIn([{ place: 'errors', text: errors.join('\n') }, ...places])).toEqual([]);
  });
});
