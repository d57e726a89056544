import { beforeAll, beforeEach } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPass, buildPerson, deactivate } from './build.js';
import { buildGate, buildGateSystem } from './gates.js';
import { useOwnerAndStranger } from './owner-and-stranger.js';
import { rowsOf } from './rows.js';

const RESULT = `{ passNumber error { code until applicationNumber }
  reinstatement { number appliedAt effectiveAt state by byStaff byCompany atOnceBy atOnceReason
    pass { number status holder { masked name idNumber } } } }`;

export const REINSTATE = `mutation($numbers: [String!]!, $key: String) {
  reinstatePasses(numbers: $numbers, idempotencyKey: $key) ${RESULT} }`;
export const AT_ONCE = `mutation($numbers: [String!]!, $reason: String!) {
  reinstateAtOnce(numbers: $numbers, reason: $reason) ${RESULT} }`;
export const BY_NUMBER = `mutation($number: String!, $idNumber: String!, $key: String) {
  reinstateByIdNumber(number: $number, idNumber: $idNumber, idempotencyKey: $key) {
    number effectiveAt by byCompany pass { number status holder { masked name idNumber } areas { code } company { name } } } }`;
export const HISTORY = `query($filter: ReinstatementFilter! = {}, $order: ReinstatementOrder! = APPLIED_DESC, $size: Int! = 50) {
  reinstatements(filter: $filter, order: $order, size: $size) { total items { number appliedAt effectiveAt state by byStaff
    byCompany atOnceBy atOnceReason pass { number port { code } holder { masked name idNumber } } } } }`;

interface CardFacts {
  readonly idNumber: string;
  readonly areaCode?: string;
  readonly validTo?: string;
  readonly issuedAt?: string;
}

let names = 0;

/** A collected periodic card of a person of its own, deactivated since now because it was not used. */
export async function deactivatedCard(
  app: TestApp,
  companyId: string,
  { idNumber, areaCode = 'KEELUNG-EAST', validTo = '2028-12-31T23:59:59+08:00', issuedAt }: CardFacts,
): Promise<string> {
  names += 1;
  const person = await buildPerson(app, companyId, { idNumber, name: `持證${names}人` });
  const issued = issuedAt ? { issuedAt: new Date(issuedAt) } : {};
  const facts = { kind: 'PERIODIC', areaCode, validTo: new Date(validTo), ...issued } as const;
  const number = await buildPass(app, companyId, person, facts);
  await deactivate(app, number);
  return number;
}

/** The results of reinstating passes. */
export async function reinstate(app: TestApp, viewer: TestViewer, numbers: readonly string[], key?: string) {
  const { data, errors } = await app.query(viewer, REINSTATE, { numbers, key });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.reinstatePasses;
}

const START = '2026-11-10T10:00:00+08:00';

/** A company with deactivated cards, another one, and a reviewer of their branch; sessions end after hours, so that all sign in anew. */
export function useGrants() {
  const cast = useOwnerAndStranger((app) => rowsOf(app, 'delete from id_number_try'));
  let numbers = 0;

  const card = async (of = cast.owner) => {
    numbers += 1;
    const idNumber = `${'ABCDEFGHJK'[numbers % 10]}${5_100_000 + 7_919 * numbers}`;
    return { idNumber, number: await deactivatedCard(cast.app, of.id, { idNumber }) };
  };
  const signedIn = (company: BuiltCompany) => cast.app.signedIn(company.accountId);
  const colleagueOf = async (company: BuiltCompany) => {
    numbers += 1;
    const member = { companyId: company.id, companyAdministrator: false };
    const accountId = await buildAccount(cast.app, 'GENERAL', `op-${numbers}-${company.accountId}`, member);
    return { accountId, viewer: await cast.app.signedIn(accountId) };
  };
  const type = (viewer: TestViewer, number: string, idNumber: string, key?: string) =>
    cast.app.query(viewer, BY_NUMBER, { number, idNumber, key });
  return { cast, card, signedIn, colleagueOf, type };
}

const PASS = `query($number: String!) { pass(number: $number) { status deactivationReason
  reinstatement { allowed allowedAtOnce effectiveAt pendingUntil error { code until applicationNumber } } } }`;

/** A company with deactivated cards, a reviewer of their branch and its gates, each signed in anew at every new time. */
export function useReinstatements() {
  const cast = {} as Readonly<Record<'operator' | 'reviewer' | 'gate', TestViewer>> & {
    readonly app: TestApp;
    readonly company: BuiltCompany;
  };
  let reviewerId: string;
  let passports = 0;
  /** Sessions end after hours: whoever acts signs in again. */
  const at = async (time: string): Promise<void> => {
    const { app, company } = cast;
    app.clock.set(time);
    const [operator, reviewer] = [await app.signedIn(company.accountId), await app.signedIn(reviewerId)];
    Object.assign(cast, { operator, reviewer });
  };
  beforeAll(async () => {
    const app = await startTestApp();
    const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
    reviewerId = await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] });
    await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
    Object.assign(cast, { app, company, gate: await buildGateSystem(app, 'gates-kl', ['KL']) });
    return app.stop;
  });
  beforeEach(() => at(START));

  const passport = () => `${'ABCDEFGHJK'[passports % 10]}${4_100_000 + 7_919 * passports++}`;
  const card = (facts: Omit<CardFacts, 'idNumber'> = {}) =>
    deactivatedCard(cast.app, cast.company.id, { idNumber: passport(), ...facts });
  const mayPass = async (number: string) => {
    const document = `{ mayPass(number: "${number}", gateCode: "KL-E1") { allowed reason } }`;
    return (await cast.app.query(cast.gate, document)).data.mayPass;
  };
  const shown = async (viewer: TestViewer, number: string) =>
    (await cast.app.query(viewer, PASS, { number })).data.pass;
  return { cast, at, passport, card, mayPass, shown };
}
