import { describe, expect, it } from 'vitest';
import { Deactivation } from '../src/passes/deactivation.entity.js';
import { Pass } from '../src/passes/pass.entity.js';
import { newId } from '../src/shared/ids.js';
import { sql, transactionDatabase } from '../src/shared/sql.js';
import { buildCompany, buildPass } from './support/build.js';
import { onPostgres } from './support/database.js';
import { AT_ONCE, HISTORY, reinstate, useReinstatements } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';

const { cast, at, card, mayPass, shown } = useReinstatements();
const idOf = async (number: string) => (await cast.app.services.orm.em.fork().findOneOrFail(Pass, { number })).id;

describe('R-REI-3 what cannot be reinstated', () => {
  const errorOf = async (number: string) => {
    const [result] = await reinstate(cast.app, cast.operator, [number]);
    const offered = (await shown(cast.operator, number)).reinstatement;
    // What is offered is what is refused.
    if (offered) expect(offered).toMatchObject({ allowed: false, error: result.error });
    return result.error;
  };

  it('refuses a pass that is cancelled, expired, not deactivated, or no card', async () => {
    const [cancelled, expired] = [await card(), await card({ validTo: '2026-11-10T09:59:59+08:00' })];
    await rowsOf(
      cast.app,
      'update pass set cancelled_at = $1 where number = $2',
      new Date(cast.app.clock.now()),
      cancelled,
    );
    expect((await errorOf(cancelled)).code).toBe('PASS_CANCELLED');
    expect(await errorOf(expired)).toMatchObject({ code: 'PASS_EXPIRED', until: '2026-11-10T09:59:59+08:00' });
    const { personId } = await cast.app.services.orm.em.fork().findOneOrFail(Pass, { number: cancelled });
    const facts = { kind: 'PERIODIC', areaCode: 'SUAO-ALL', validTo: new Date('2028-01-01T00:00:00Z') } as const;
    expect((await errorOf(await buildPass(cast.app, cast.company.id, personId, facts))).code).toBe('NOT_DEACTIVATED');
    expect((await errorOf(await buildPass(cast.app, cast.company.id, personId, { areaCode: 'SUAO-ALL' }))).code).toBe(
      'NO_CARD',
    );
  });

  it('R-PRD-8 a card that a branch has deactivated as well', async () => {
    const number = await card();
    const until = new Date('2026-11-15T00:00:00+08:00');
    const branch = { id: newId(), passId: await idOf(number), reason: 'BRANCH_DECISION', until } as const;
    await cast.app.services.orm.em
      .fork()
      .insert(Deactivation, { ...branch, startsAt: cast.app.clock.now(), branchCode: 'KL' });
    expect(await errorOf(number)).toEqual({
      code: 'DEACTIVATED_OTHERWISE',
      until: '2026-11-15T00:00:00+08:00',
      applicationNumber: null,
    });
  });

  it('R-PRD-4 refuses a pass whose cancellation is open, and ends a pending reinstatement when the pass is cancelled', async () => {
    const [one, two] = [await card(), await card()];
    await reinstate(cast.app, cast.operator, [two]);
    const cancel = async (number: string) => {
      const document = `mutation { submitApplication(input: { form: CANCELLATION, reason: "離職", passNumbers: ["${number}"] }) { number } }`;
      const { data, errors } = await cast.app.query(cast.operator, document);
      expect(errors).toEqual([]);
      return data.submitApplication.number;
    };
    const applicationNumber = await cancel(one);
    expect(await errorOf(one)).toEqual({ code: 'CANCELLATION_OPEN', until: null, applicationNumber });
    const second = await cancel(two);
    const found = await cast.app.query(
      cast.reviewer,
      `{ application(number: "${second}") { id version items(size: 1) { items { id } } } }`,
    );
    const { id, version, items } = found.data.application;
    const decided = await cast.app.query(
      cast.reviewer,
      `mutation($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
        decideApplication(id: $id, version: $version, decisions: $decisions) { number } }`,
      { id, version, decisions: [{ itemId: items.items[0].id, action: 'APPROVE' }] },
    );
    expect(decided.errors).toEqual([]);
    const { data } = await cast.app.query(cast.operator, HISTORY, { filter: { passNumber: two } });
    expect(data.reinstatements.items.map(({ state }: { state: string }) => state)).toEqual(['LAPSED']);
    await at('2026-11-11T06:00:00+08:00');
    expect(await mayPass(two)).toEqual({ allowed: false, reason: 'CANCELLED' });
  });

  it('R-PRD-9 a blocked one is reinstated and stays blocked', async () => {
    const number = await card();
    await cast.app.query(
      cast.operator,
      `mutation { holdCards(input: { numbers: ["${number}"], cause: LOST, reason: "遺失" }) { id } }`,
    );
    const [result] = await reinstate(cast.app, cast.operator, [number]);
    expect(result.error).toBeNull();
    await at('2026-11-11T06:00:00+08:00');
    expect(await mayPass(number)).toEqual({ allowed: false, reason: 'BLOCKED' });
  });

  it('R-EXC-4 refuses a card that was exchanged or is not collected yet: the old card is reinstated for both', async () => {
    const [old, exchanged] = [await card(), await card()];
    const { personId } = await cast.app.services.orm.em.fork().findOneOrFail(Pass, { number: old });
    const facts = { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', validTo: new Date('2028-12-31T00:00:00Z') } as const;
    const fresh = await buildPass(cast.app, cast.company.id, personId, { ...facts, collected: false });
    await rowsOf(
      cast.app,
      `update pass n set exchanged_from_id = o.id, chain_id = o.id from pass o where n.number = $1 and o.number = $2`,
      ...[fresh, old],
    );
    // As a change of the old card's deactivation writes it to both.
    await rowsOf(cast.app, `update deactivation set starts_at = starts_at + interval '1 millisecond'`);
    await at('2026-11-10T10:00:01+08:00');
    await rowsOf(cast.app, 'update pass set exchanged_at = $2 where number = $1', exchanged, cast.app.clock.now());
    expect(await errorOf(exchanged)).toMatchObject({ code: 'PASS_EXCHANGED' });
    expect(await errorOf(fresh)).toMatchObject({ code: 'PASS_NOT_COLLECTED' });
    const numbers = [exchanged, fresh];
    const { data } = await cast.app.query(cast.reviewer, AT_ONCE, { numbers, reason: '船舶搶修' });
    expect(data.reinstateAtOnce.map(({ error }: { error: { code: string } }) => error.code)).toEqual([
      'PASS_EXCHANGED',
      'PASS_NOT_COLLECTED',
    ]);
    expect((await reinstate(cast.app, cast.operator, [old]))[0].error).toBeNull();
    expect([(await shown(cast.operator, old)).status, (await shown(cast.operator, fresh)).status]).toEqual([
      'REINSTATEMENT_PENDING',
      'REINSTATEMENT_PENDING',
    ]);
    // Neither a second time, whichever of the two is named.
    expect(await errorOf(old)).toMatchObject({ code: 'REINSTATEMENT_PENDING', until: '2026-11-11T06:00:00+08:00' });
    expect(await errorOf(fresh)).toMatchObject({ code: 'PASS_NOT_COLLECTED' });
  });

  it.each([
    ['CARD_EXCHANGE', 'QR'],
    ['AREA_CHANGE', 'RFID'],
  ])('R-REI-6 a %s waits until the second in which it takes effect', async (form, medium) => {
    const number = await card({ validTo: '2027-12-31T23:59:59+08:00' });
    await rowsOf(cast.app, 'update pass set medium = $2 where number = $1', number, medium);
    const reasons = async () => {
      const document = `query($number: String!) { pass(number: $number) { eligibility(form: ${form}) { reasons { code } } } }`;
      const { data, errors } = await cast.app.query(cast.operator, document, { number });
      expect(errors).toEqual([]);
      return data.pass.eligibility.reasons.map(({ code }: { code: string }) => code);
    };
    expect(await reasons()).toContain('PASS_DEACTIVATED');
    await reinstate(cast.app, cast.operator, [number]);
    expect(await reasons()).toContain('PASS_DEACTIVATED');
    await at('2026-11-11T05:59:59+08:00');
    expect(await reasons()).toContain('PASS_DEACTIVATED');
    await at('2026-11-11T06:00:00+08:00');
    expect(await reasons()).not.toContain('PASS_DEACTIVATED');
  });
});

describe.runIf(onPostgres())('R-ACC-5 a pass of others that someone is at work on', () => {
  it('answers at once, like one that does not exist', async () => {
    const number = await card();
    const stranger = await buildCompany(cast.app, '永航船務有限公司', '10458570');
    await cast.app.services.orm.em.fork().transactional(async (tx) => {
      await transactionDatabase(tx).change(sql`select from pass p where p.number = ${number} for update`);
      const [result] = await reinstate(cast.app, await cast.app.signedIn(stranger.accountId), [number]);
      expect(result.error.code).toBe('NOT_FOUND');
    });
  });
});
