import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, passFormInput, createApplication } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const RULES = 'id holdsFrom amount freeIssuedBefore state withdrawable withdrawnBy setBy';
const PLAN = `mutation($input: FeeRuleInput!) { planFeeRule(input: $input) { ${RULES} } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!) { withdrawFeeRule(id: $id, reason: $reason) { ${RULES} } }`;
const FEE = 'query($number: String!) { pass(number: $number) { exchangeFee fee { id amount state } } }';

let administrator: TestViewer;
beforeAll(async () => {
  administrator = await api.createStaff('sets-fees', ['ADMINISTRATOR'], []);
});

const plan = (holdsFrom: string, more: object = {}) =>
  query(administrator, PLAN, { input: { service: 'CARD_EXCHANGE', holdsFrom, amount: 200, ...more } });
const rules = async () => (await query(administrator, `{ feeRules { ${RULES} } }`, {})).data.feeRules;
const withdraw = (id: string, reason = '誤植') => query(administrator, WITHDRAW, { id, reason });
const card = async (more: object = {}) => createPass(await createPerson(), { validTo: later, ...more });
async function exchanged(number: string): Promise<string> {
  const [item] = (await createApplication(passFormInput('CARD_EXCHANGE', [number]))).items.items;
  return item?.issuedPass?.number ?? '';
}
const feeOf = async (number: string) => (await query(cast.dehai.operator, FEE, { number })).data.pass;

describe('R-EXC-2 R-FEE-1 fee rules', () => {
  it('are refused at all wrong fields at once', async () => {
    expect(refusals(await plan('2026-11-10', { amount: 100_001 }))).toEqual([
      ['OUT_OF_RANGE', 'holdsFrom'],
      ['OUT_OF_RANGE', 'amount'],
    ]);
    expect(refusals(await plan('2027-01-01', { amount: 100_000 }))).toEqual([]);
  });

  it('are taken back with a reason before they hold, stay on record, and leave their day free', async () => {
    const { id } = (await plan('2026-12-01')).data.planFeeRule.find((rule: { amount: number }) => rule.amount === 200);
    expect(refusals(await withdraw(id, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await withdraw('x'))).toEqual([['NOT_FOUND', undefined]]);
    await setClock('2026-11-30T23:59:59+08:00');
    const after = (await withdraw(id)).data.withdrawFeeRule.find((rule: { id: string }) => rule.id === id);
    expect(after).toMatchObject({ state: 'WITHDRAWN', withdrawable: false });
    expect([after.setBy, after.withdrawnBy]).toEqual([expect.any(String), expect.any(String)]);
    expect(refusals(await withdraw(id))).toEqual([['NOT_FOUND', undefined]]);
    expect(refusals(await plan('2026-12-01', { amount: 150 }))).toEqual([]);
    await setClock('2026-12-01T00:00:00+08:00');
    const [, inForce] = (await rules()).filter(({ state }: { state: string }) => state !== 'WITHDRAWN');
    expect(inForce).toMatchObject({ amount: 150, state: 'IN_FORCE', withdrawable: false });
    expect((await feeOf(await card())).exchangeFee).toBe(150);

    const history = await historyOf(cast.app, administrator, 'FEE_RULE', id);
    expect(history).toMatchObject([
      { action: 'WITHDRAWN', reason: '誤植', byKind: 'STAFF' },
      {
        action: 'CREATED',
        changes: [
          ['firstDay', null, '2026-12-01'],
          ['amount', null, '200'],
        ],
      },
    ]);
    for (const viewer of [cast.reviewer, cast.police, cast.dehai.operator]) {
      expect(await historyOf(cast.app, viewer, 'FEE_RULE', id)).toEqual([]);
    }
  });

  it('that change while an exchange is open leave it its fee, and its fee is charged once', async () => {
    await setClock('2027-05-31T23:59:59+08:00');
    const old = await card();
    const fresh = await exchanged(old);
    const before = (await feeOf(fresh)).fee;
    expect(before).toMatchObject({ amount: 100_000, state: 'DUE' });
    await plan('2027-06-01', { amount: 0 });
    await setClock('2027-06-01T00:00:00+08:00');
    expect((await feeOf(fresh)).fee).toEqual(before);
    const free = await exchanged(await card());
    expect((await feeOf(free)).fee).toMatchObject({ amount: 0, state: 'FREE' });
    const PAY = 'mutation($ids: [ID!]!) { payFees(ids: $ids, receiptNumber: "KL-1") { state } }';
    const ids = [(await feeOf(free)).fee.id];
    expect(refusals(await query(cast.reviewer, PAY, { ids }))).toEqual([['FEE_NOT_DUE', 'ids.0']]);
  });
});
