import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildPerson } from './support/build.js';
import { COMPANY_NAME, SECRETS } from './support/secrets.js';
import { fullDocument } from './support/walk.js';
import { buildWorld, type World } from './support/world.js';

const schema = createSchema();
const queries = (schema.getQueryType() as GraphQLObjectType).getFields();
const mutations = (schema.getMutationType() as GraphQLObjectType).getFields();
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

describe('R-ACC-5 acting on an application of another branch or company', () => {
  const decisions = (itemId: string) => `decisions: [{ itemId: "${itemId}", action: REJECT, reason: "x" }]`;
  const answers = async (viewer: TestViewer, kind: 'query' | 'mutation', name: string, args: string[]) => {
    const field = (kind === 'query' ? queries : mutations)[name];
    if (!field) throw new Error(`no field ${name}`);
    const responses = [];
    for (const arg of args) responses.push(await app.query(viewer, fullDocument(kind, field, arg)));
    return responses.map(({ status, data, errors }) => ({ status, data, codes: errors.map((e) => e.extensions.code) }));
  };

  it('R-PRD-1 refuses the decision and hides its mail preview from reviewers and police of another branch', async () => {
    const { periodicId, itemIds } = world.b.applications;
    for (const viewer of [world.staffOfHualien, world.policeOfHualien]) {
      for (const [kind, name] of [
        ['mutation', 'decideApplication'] as const,
        ['query', 'applicationDecisionMail'] as const,
      ]) {
        const version = kind === 'mutation' ? 'version: 1, ' : '';
        const [hidden, missing] = await answers(viewer, kind, name, [
          `id: "${periodicId}", ${version}${decisions(itemIds[1])}`,
          `id: "${UNKNOWN}", ${version}${decisions(UNKNOWN)}`,
        ]);
        expect(hidden).toEqual(missing);
        expect(hidden?.codes).toEqual(['NOT_FOUND']);
      }
    }
    expect(await world.fingerprintOfB()).toBe(world.fingerprint);
  });

  it('R-PRD-1 lets only reviewers of its branch record that a card was made', async () => {
    const args = `numbers: ["${world.b.applications.cards[0]}"], action: MARK_MADE`;
    for (const viewer of [world.staffOfHualien, world.policeOfHualien, world.administrator, world.a.operator]) {
      const [answer] = await answers(viewer, 'mutation', 'markCards', [args]);
      expect(answer?.codes).toEqual(['FORBIDDEN']);
    }
    expect(await world.fingerprintOfB()).toBe(world.fingerprint);
  });

  it('R-PRD-4 R-PRD-5 R-PRD-6 refuses every form about a pass of another company', async () => {
    const [number] = world.b.applications.cards;
    for (const form of ['CANCELLATION', 'RENEWAL', 'AREA_CHANGE']) {
      const more = {
        CANCELLATION: '',
        RENEWAL: `areaCodes: ["SUAO-ALL"], pickupPortCode: "SUAO", term: { count: 1, unit: YEAR }, personalDataConsent: true, documentsConfirmed: true,`,
        AREA_CHANGE: `areaCodes: ["SUAO-ALL"], personalDataConsent: true,`,
      }[form];
      const input = (name: string | undefined) =>
        `input: { form: ${form}, reason: "x", ${more} passNumbers: ["${name}"] }`;
      for (const viewer of [world.a.operator, world.a.shared]) {
        const sent = await answers(viewer, 'mutation', 'submitApplication', [input(number), input('KLPS115-999999')]);
        expect(sent.map(({ codes }) => codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
        const pass = (name: string | undefined) => `form: ${form}, passNumber: "${name}"`;
        const [hidden, missing] = await answers(viewer, 'query', 'eligibility', [pass(number), pass('KLPS115-999999')]);
        expect(hidden).toEqual(missing);
        expect(hidden?.codes).toEqual(['NOT_FOUND']);
      }
    }
    expect(await world.fingerprintOfB()).toBe(world.fingerprint);
  });
});

describe('R-PRD-2 R-ONE-4 what a company learns about the passes that a shared person has through another company', () => {
  const ASK = `query($personId: ID!, $form: FormKind!, $ports: [String!]!) {
    eligibility(form: $form, personId: $personId, portCodes: $ports) {
      allowed reasons { code until limit attachment applicationNumber port { code } } } }`;
  const SUBMIT = `mutation($input: ApplicationInput!) { submitApplication(input: $input) { number } }`;
  const noDetails = { limit: null, attachment: null, applicationNumber: null, port: null };
  let personId: string;

  beforeAll(async () => {
    personId = await buildPerson(app, world.a.companyId, { idNumber: SECRETS.idNumber, photo: true });
  });

  const ask = (form: string, ports: string[] = []) => app.query(world.a.operator, ASK, { personId, form, ports });
  const submit = (form: string) =>
    app.query(world.a.operator, SUBMIT, {
      input: {
        form,
        reason: 'x',
        personIds: [personId],
        areaCodes: ['TAIPEI-EAST'],
        ...(form === 'PERIODIC' && {
          pickupPortCode: 'TAIPEI',
          startDay: '2026-12-01',
          term: { count: 1, unit: 'YEAR' },
        }),
        personalDataConsent: true,
        documentsConfirmed: true,
      },
    });
  const expectNoOtherSecrets = (text: string) => {
    const { applications, passNumbers, applicationNumber } = world.b;
    const numbers = [applications.periodicNumber, applications.renewalNumber, applicationNumber, ...passNumbers];
    for (const secret of [...Object.values(SECRETS), COMPANY_NAME, ...numbers]) expect(text).not.toContain(secret);
  };

  it('shows that a periodic pass exists, not until when, and nothing about the other company or its applications', async () => {
    const { data, text } = await ask('PERIODIC');
    expect(data.eligibility.allowed).toBe(false);
    expect(data.eligibility.reasons).toEqual([{ code: 'PERIODIC_PASS_EXISTS', ...noDetails, until: null }]);
    expectNoOtherSecrets(text);
    const refused = await submit('PERIODIC');
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['PERIODIC_PASS_EXISTS']);
    expectNoOtherSecrets(refused.text);
  });

  it('shows that a pass already opens the port and that the monthly limit is reached', async () => {
    const { data, text } = await ask('FOREIGN_SINGLE_ENTRY', ['TAIPEI']);
    expect(data.eligibility.reasons).toEqual([
      { code: 'MONTHLY_LIMIT_REACHED', ...noDetails, until: '2026-12-01T00:00:00+08:00', limit: 3 },
      { code: 'USABLE_PASS_EXISTS', ...noDetails, until: null, port: { code: 'TAIPEI' } },
    ]);
    expectNoOtherSecrets(text);
    expectNoOtherSecrets((await submit('FOREIGN_SINGLE_ENTRY')).text);
  });

  it('shows nothing when no rule of the form depends on other passes', async () => {
    expect((await ask('TEMPORARY')).data.eligibility).toEqual({ allowed: true, reasons: [] });
  });
});

describe('R-ACC-3 filtering passes by application number', () => {
  it('does not reveal the passes of an application that the viewer may not read', async () => {
    const ask = (number: string) => `{ passes(filter: { applicationNumber: "${number}" }) { total items { number } } }`;
    const { applicationNumber } = world.b;
    for (const viewer of [world.staffOfHualien, world.policeOfHualien, world.analyst, world.a.operator]) {
      const [hidden, missing] = [
        await app.query(viewer, ask(applicationNumber)),
        await app.query(viewer, ask('OM01-11511-99999')),
      ];
      expect(hidden.text).toBe(missing.text);
      expect(hidden.data.passes.total).toBe(0);
    }
    expect((await app.query(world.b.operator, ask(applicationNumber))).data.passes.total).toBeGreaterThan(0);
  });
});
