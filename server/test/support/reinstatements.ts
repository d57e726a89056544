import { beforeAll, beforeEach } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPass, buildPerson, deactivate } from './build.js';
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
  const cast = {} as { app: TestApp; owner: BuiltCompany; stranger: BuiltCompany; reviewerId: string };
  let numbers = 0;
  beforeAll(async () => {
    const app = await startTestApp();
    Object.assign(cast, {
      app,
      owner: await buildCompany(app, '德海貨櫃股份有限公司', '04595252'),
      stranger: await buildCompany(app, '永航船務有限公司', '10458570'),
      reviewerId: await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] }),
    });
    return app.stop;
  });
  beforeEach(async () => {
    await rowsOf(cast.app, 'delete from id_number_try');
    cast.app.clock.set(START);
  });

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
