import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Deactivation } from '../src/passes/deactivation.entity.js';
import { Pass } from '../src/passes/pass.entity.js';
import { newId } from '../src/shared/ids.js';
import { sql, transactionDatabase } from '../src/shared/sql.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPass } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { deactivatedCard, HISTORY, reinstate } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let company: BuiltCompany;
let reviewer: TestViewer;
let gate: TestViewer;
let passports = 0;

let reviewerId: string;
beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  reviewerId = await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] });
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

let operator: TestViewer;
beforeEach(async () => {
  await at('2026-11-10T10:00:00+08:00');
});

/** Sessions end after hours: whoever acts signs in again. */
async function at(time: string): Promise<void> {
  app.clock.set(time);
  operator = await app.signedIn(company.accountId);
  reviewer = await app.signedIn(reviewerId);
}

const passport = () => `${'ABCDEFGHJK'[passports % 10]}${4_100_000 + 7_919 * passports++}`;
const card = (facts: { validTo?: string; areaCode?: string } = {}) =>
  deactivatedCard(app, company.id, { idNumber: passport(), ...facts });
const idOf = async (number: string) => (await app.services.orm.em.fork().findOneOrFail(Pass, { number })).id;
const mayPass = async (number: string) => {
  const answer = await app.query(gate, `{ mayPass(number: "${number}", gateCode: "KL-E1") { allowed reason } }`);
  return answer.data.mayPass;
};
const PASS = `query($number: String!) { pass(number: $number) { status deactivationReason
  reinstatement { allowed allowedAtOnce effectiveAt pendingUntil error { code until applicationNumber } } } }`;
const shown = async (viewer: TestViewer, number: string) => (await app.query(viewer, PASS, { number })).data.pass;

describe('R-REI-3 what cannot be reinstated', () => {
  const errorOf = async (number: string) => {
    const [result] = await reinstate(app, operator, [number]);
    const offered = (await shown(operator, number)).reinstatement;
    // What is offered is what is refused.
    if (offered) expect(offered).toMatchObject({ allowed: false, error: result.error });
    return result.error;
  };

  it('one that is cancelled, expired, not deactivated, or no card', async () => {
    const [cancelled, expired] = [await card(), await card({ validTo: '2026-11-10T09:59:59+08:00' })];
    await rowsOf(app, 'update pass set cancelled_at = $1 where number = $2', new Date(app.clock.now()), cancelled);
    expect((await errorOf(cancelled)).code).toBe('PASS_CANCELLED');
    expect(await errorOf(expired)).toMatchObject({ code: 'PASS_EXPIRED', until: '2026-11-10T09:59:59+08:00' });
    const { personId } = await app.services.orm.em.fork().findOneOrFail(Pass, { number: cancelled });
    const facts = { kind: 'PERIODIC', areaCode: 'SUAO-ALL', validTo: new Date('2028-01-01T00:00:00Z') } as const;
    expect((await errorOf(await buildPass(app, company.id, personId, facts))).code).toBe('NOT_DEACTIVATED');
    expect((await errorOf(await buildPass(app, company.id, personId, { areaCode: 'SUAO-ALL' }))).code).toBe('NO_CARD');
  });

  it('R-PRD-8 one that a branch has deactivated, also beside', async () => {
    const number = await card();
    const until = new Date('2026-11-15T00:00:00+08:00');
    const branch = { id: newId(), passId: await idOf(number), reason: 'BRANCH_DECISION', until } as const;
    await app.services.orm.em.fork().insert(Deactivation, { ...branch, startsAt: app.clock.now(), branchCode: 'KL' });
    expect(await errorOf(number)).toEqual({
      code: 'DEACTIVATED_OTHERWISE',
      until: '2026-11-15T00:00:00+08:00',
      applicationNumber: null,
    });
  });

  it('R-PRD-4 one whose cancellation is open; a cancellation is accepted while it is pending, which dies with the pass', async () => {
    const [one, two] = [await card(), await card()];
    await reinstate(app, operator, [two]);
    const cancel = async (number: string) => {
      const document = `mutation { submitApplication(input: { form: CANCELLATION, reason: "離職", passNumbers: ["${number}"] }) { number } }`;
      const { data, errors } = await app.query(operator, document);
      expect(errors).toEqual([]);
      return data.submitApplication.number;
    };
    const applicationNumber = await cancel(one);
    expect(await errorOf(one)).toEqual({ code: 'CANCELLATION_OPEN', until: null, applicationNumber });
    const second = await cancel(two);
    const found = await app.query(
      reviewer,
      `{ application(number: "${second}") { id version items(size: 1) { items { id } } } }`,
    );
    const { id, version, items } = found.data.application;
    const decided = await app.query(
      reviewer,
      `mutation($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
        decideApplication(id: $id, version: $version, decisions: $decisions) { number } }`,
      { id, version, decisions: [{ itemId: items.items[0].id, action: 'APPROVE' }] },
    );
    expect(decided.errors).toEqual([]);
    const { data } = await app.query(operator, HISTORY, { filter: { passNumber: two } });
    expect(data.reinstatements.items.map(({ state }: { state: string }) => state)).toEqual(['LAPSED']);
    await at('2026-11-11T06:00:00+08:00');
    expect(await mayPass(two)).toEqual({ allowed: false, reason: 'CANCELLED' });
  });

  it('R-PRD-9 a blocked one is reinstated and stays blocked', async () => {
    const number = await card();
    await app.query(
      operator,
      `mutation { holdCards(input: { numbers: ["${number}"], cause: LOST, reason: "遺失" }) { id } }`,
    );
    const [result] = await reinstate(app, operator, [number]);
    expect(result.error).toBeNull();
    await at('2026-11-11T06:00:00+08:00');
    expect(await mayPass(number)).toEqual({ allowed: false, reason: 'BLOCKED' });
  });
});

describe.runIf(onPostgres())('R-ACC-5 a pass of others that someone is at work on', () => {
  it('answers at once, like one that does not exist', async () => {
    const number = await card();
    const stranger = await buildCompany(app, '永航船務有限公司', '10458570');
    await app.services.orm.em.fork().transactional(async (tx) => {
      await transactionDatabase(tx).change(sql`select from pass p where p.number = ${number} for update`);
      const [result] = await reinstate(app, await app.signedIn(stranger.accountId), [number]);
      expect(result.error.code).toBe('NOT_FOUND');
    });
  });
});
