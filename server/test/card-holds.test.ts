import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, createStaff } = api;

const STOPS =
  'id number status cardAction stopActions holds { id office cause reason liftedAt liftReason viewerMayLift branch { code } }';
const HOLD = `mutation($input: HoldCardsInput!) { holdCards(input: $input) { ${STOPS} } }`;
const BLOCK = `mutation($input: BlockCardsInput!) { blockCards(input: $input) { ${STOPS} } }`;
const LIFT = `mutation($id: ID!, $reason: String!) { liftHold(id: $id, reason: $reason) { ${STOPS} } }`;
const PASS = `query($number: String!) { pass(number: $number) { ${STOPS} } }`;

const later = new Date('2028-02-29T23:59:59+08:00');
const card = async (more: object = {}) => createPass(await createPerson(), { validTo: later, ...more });
const hold = (numbers: string[], more: object = {}, viewer: TestViewer = cast.dehai.operator) =>
  query(viewer, HOLD, { input: { numbers, cause: 'LOST', reason: '遺失於碼頭', ...more } });
const block = (numbers: string[], viewer: TestViewer = cast.reviewer, more: object = {}) =>
  query(viewer, BLOCK, { input: { numbers, cause: 'SECURITY_RISK', reason: '擅闖管制區', ...more } });
const lift = (id: string, viewer: TestViewer = cast.dehai.operator, reason = '已尋獲') =>
  query(viewer, LIFT, { id, reason });
const pass = async (number: string, viewer: TestViewer = cast.dehai.operator) =>
  (await query(viewer, PASS, { number })).data.pass;
const codesOf = (answer: Awaited<ReturnType<typeof query>>) => refusals(answer);

describe('R-PRD-9 a company blocks its own card', () => {
  it('gates refuse it from that second, the feed tells it, and its lifting opens them again', async () => {
    await buildGate(cast.app, 'KL-H1', 'KEELUNG-EAST');
    const gate = await buildGateSystem(cast.app, 'gates-hold', ['KL']);
    const number = await card();
    const may = async () =>
      (await query(gate, `{ mayPass(number: "${number}", gateCode: "KL-H1") { allowed reason } }`, {})).data.mayPass;
    const changes = (since?: string) => readChanges(cast.app, gate, 'usable periods { from }', { since });
    const { cursor } = await changes();
    expect(await may()).toEqual({ allowed: true, reason: null });

    const [held] = (await hold([` ${number.toLowerCase()} `])).data.holdCards;
    expect(held).toMatchObject({ number, status: 'BLOCKED' });
    expect(held.holds).toMatchObject([{ office: 'COMPANY', cause: 'LOST', branch: null, viewerMayLift: true }]);
    expect(await may()).toEqual({ allowed: false, reason: 'BLOCKED' });
    const blocked = await changes(cursor);
    expect(blocked.passes).toEqual([{ number, usable: false, periods: [] }]);

    const { id } = held.holds[0];
    expect((await lift(id)).data.liftHold).toMatchObject({ status: 'VALID', holds: [{ liftReason: '已尋獲' }] });
    expect(await may()).toEqual({ allowed: true, reason: null });
    expect((await changes(blocked.cursor)).passes).toMatchObject([{ number, usable: true }]);
    expect(codesOf(await lift(id))).toEqual([['HOLD_NOT_IN_FORCE', undefined]]);

    const history = await historyOf(cast.app, cast.dehai.operator, 'PASS', held.id);
    expect(history.slice(0, 2)).toMatchObject([
      { action: 'HOLD_LIFTED', reason: '已尋獲' },
      { action: 'HELD', reason: '遺失於碼頭', changes: [['cause', null, 'LOST']] },
    ]);
  });

  // A second connection is needed.
  it.runIf(onPostgres())(
    'R-ACC-5 waits for no card of another company, which would tell that there is one',
    async () => {
      const number = await card();
      const other = cast.yonghang.operator;
      await cast.app.services.orm.em.fork().transactional(async (tx) => {
        await tx.execute(`select id from pass where number = '${number}' for update`);
        expect(codesOf(await hold([number], {}, other))).toEqual([['NOT_FOUND', 'numbers.0']]);
      });
    },
  );

  it('takes many at once, all or none, with each error at its place', async () => {
    const [first, second, held] = [await card(), await card({ made: false }), await card()];
    await hold([held]);
    const numbers = [
      first,
      held,
      'KLPS115-999999',
      first,
      await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' }),
      await card({ cancelledAt: new Date(0) }),
      await card({ validTo: new Date('2026-11-10T09:59:59+08:00') }),
      await createPass(await createPerson({}, cast.yonghang), { validTo: later }, cast.yonghang),
    ];
    const before = await tableFingerprints(cast.app);
    expect(codesOf(await hold(numbers))).toEqual([
      ['ALREADY_BLOCKED', 'numbers.1'],
      ['NOT_FOUND', 'numbers.2'],
      ['DUPLICATE', 'numbers.3'],
      ['NO_CARD', 'numbers.4'],
      ['PASS_CANCELLED', 'numbers.5'],
      ['PASS_EXPIRED', 'numbers.6'],
      ['NOT_FOUND', 'numbers.7'],
    ]);
    expect(codesOf(await hold([]))).toEqual([['REQUIRED', 'numbers']]);
    expect(codesOf(await hold([first], { reason: '\u200b ' }))).toEqual([['REQUIRED', 'reason']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
    const both = (await hold([second, first], { cause: 'HOLDER_LEFT' })).data.holdCards;
    expect(both.map(({ number, status }: { number: string; status: string }) => [number, status])).toEqual([
      [second, 'BLOCKED'],
      [first, 'BLOCKED'],
    ]);
  });

  it('R-PRD-4 applies for the cancellation in the same step, or does neither', async () => {
    const number = await card();
    expect(codesOf(await hold([number], { cancel: true, reason: '遺'.repeat(201) }))).toEqual([['TOO_LONG', 'reason']]);
    expect((await pass(number)).status).toBe('VALID');
    expect((await hold([number], { cancel: true })).data.holdCards[0].status).toBe('BLOCKED');
    const [application] = await rowsOf<{ reason: string; form: string }>(
      cast.app,
      `select a.form, a.reason from application a join application_item i on a.id = i.application_id
       join pass p on p.id = i.pass_id where p.number = $1`,
      number,
    );
    expect(application).toEqual({ form: 'CANCELLATION', reason: '遺失於碼頭' });
  });

  it('R-ACC-1 R-ACC-5 refuses every other account to hold, see or lift it', async () => {
    const number = await card();
    const [{ holds }] = (await hold([number])).data.holdCards;
    const other = cast.yonghang.operator;
    expect((await pass(number, other)).holds).toBeNull();
    expect((await pass(number, other)).stopActions).toEqual([]);
    expect(codesOf(await lift(holds[0].id, other))).toEqual([['NOT_FOUND', undefined]]);
    expect(codesOf(await lift(number, other))).toEqual([['NOT_FOUND', undefined]]);
    expect(codesOf(await lift(holds[0].id, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', undefined]]);
    // A branch whose port it opens may.
    expect((await lift(holds[0].id, cast.reviewer)).data.liftHold.status).toBe('VALID');
  });

  it('R-PRD-1 a blocked card is made, but not handed out', async () => {
    const number = await card({ collected: false });
    await hold([number]);
    expect((await pass(number, cast.reviewer)).cardAction).toBeNull();
    expect(codesOf(await api.markCards([number], 'MARK_COLLECTED'))).toEqual([['PASS_BLOCKED', 'numbers.0']]);
    const toBeMade = await card({ made: false });
    await hold([toBeMade]);
    expect(codesOf(await api.markCards([toBeMade], 'MARK_MADE'))).toEqual([]);
  });
});

describe('R-PRD-8 staff block a card', () => {
  it('blocks a card of a port of theirs, and mails the cause to the company', async () => {
    const number = await card();
    expect(codesOf(await block([number], cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', 'numbers.0']]);
    const opened = await createPass(await createPerson(), { validTo: later, areaCode: 'KAOHSIUNG-PENGLAI' });
    expect(codesOf(await block([opened]))).toEqual([['FORBIDDEN', 'numbers.0']]);
    const [blocked] = (await block([number], cast.police)).data.blockCards;
    expect(blocked).toMatchObject({ status: 'BLOCKED', holds: [{ office: 'BRANCH', branch: { code: 'KL' } }] });
    expect(codesOf(await block([number], cast.reviewer))).toEqual([['ALREADY_BLOCKED', 'numbers.0']]);
    const mail = (await mailsTo(cast.app, 'op-04595252@example.com')).at(-1);
    expect(mail?.text).toContain(number);
    expect(mail?.text).toContain('安全疑慮');
    expect(mail?.text).toContain('擅闖管制區');
  });

  it('several holds stand side by side: the card is blocked until the last is lifted', async () => {
    const number = await card();
    const [byBranch] = (await block([number])).data.blockCards[0].holds;
    expect((await pass(number)).stopActions).toEqual(['HOLD']);
    const byCompany = (await hold([number])).data.holdCards[0].holds.find(
      ({ office }: { office: string }) => office === 'COMPANY',
    );
    expect(codesOf(await lift(byBranch.id))).toEqual([['FORBIDDEN', undefined]]);
    const both = await createStaff('reviewer-hl-only', ['REVIEWER'], ['HL']);
    expect(codesOf(await lift(byBranch.id, both))).toEqual([['FORBIDDEN', undefined]]);
    expect((await lift(byBranch.id, cast.reviewer)).data.liftHold.status).toBe('BLOCKED');
    expect((await lift(byCompany.id)).data.liftHold.status).toBe('VALID');
  });

  it('R-PRD-7 what blocks it comes after its end, and before everything else', async () => {
    const number = await card({ deactivatedAt: new Date(0), validTo: new Date('2026-11-10T23:59:59+08:00') });
    await block([number]);
    expect((await pass(number)).status).toBe('BLOCKED');
    await setClock('2026-11-11T00:00:00+08:00');
    expect((await pass(number)).status).toBe('EXPIRED');
  });

  it('R-ONE-4 R-PRD-2 a blocked card is no usable one, but still the periodic pass of its holder', async () => {
    const personId = await createPerson();
    const number = await createPass(personId, { validTo: later });
    const ELIGIBLE = `query($id: ID!) { person(id: $id) {
      single: eligibility(form: FOREIGN_SINGLE_ENTRY, portCodes: ["KEELUNG"]) { reasons { code } }
      periodic: eligibility(form: PERIODIC) { reasons { code } } } }`;
    const found = async () => {
      const { single, periodic } = (await query(cast.dehai.operator, ELIGIBLE, { id: personId })).data.person;
      const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);
      return [codes(single).includes('USABLE_PASS_EXISTS'), codes(periodic).includes('PERIODIC_PASS_EXISTS')];
    };
    const before = await found();
    await block([number]);
    expect([before[1], await found()]).toEqual([true, [false, true]]);
  });

  it('R-PRD-5 is not for a branch whose ports it opens no more since a renewal', async () => {
    const number = await card();
    const ending = `update pass_area set holds_until = $2 where pass_id = (select id from pass where number = $1)`;
    await rowsOf(cast.app, ending, number, '2026-11-10T10:00:01+08:00');
    expect((await pass(number, cast.reviewer)).stopActions).toContain('BLOCK');
    await rowsOf(cast.app, ending, number, '2026-11-10T10:00:00+08:00');
    expect(codesOf(await block([number]))).toEqual([['FORBIDDEN', 'numbers.0']]);
  });

  it.runIf(onPostgres())(
    'R-PRD-9 of forty repeated calls with one key one blocks it, and all get its answer',
    async () => {
      const [number, second] = [await card(), await card()];
      const KEYED = HOLD.replace('($input', '($key: String!, $input').replace(
        '(input:',
        '(idempotencyKey: $key, input:',
      );
      const keyed = (numbers: string[], key: string) =>
        query(cast.dehai.operator, KEYED, { key, input: { numbers, cause: 'LOST', reason: '遺失於碼頭' } });
      const answers = await Promise.all(Array.from({ length: 40 }, () => keyed([number, second], 'lost-1')));
      const blocked = [
        [number, 'BLOCKED'],
        [second, 'BLOCKED'],
      ];
      for (const { data, errors } of answers) {
        expect(errors).toEqual([]);
        expect(data.holdCards.map((each: { number: string; status: string }) => [each.number, each.status])).toEqual(
          blocked,
        );
      }
      const holds = await rowsOf(
        cast.app,
        `select h.id from hold h join pass p on p.id = h.pass_id where p.number = $1`,
        number,
      );
      expect(holds).toHaveLength(1);
      expect(codesOf(await keyed([second], 'lost-1'))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
      expect(codesOf(await keyed([second], 'lost-2'))).toEqual([['ALREADY_BLOCKED', 'numbers.0']]);
    },
  );

  it.runIf(onPostgres())('R-PRD-8 of forty who block it at once one does', async () => {
    const number = await card();
    const answers = await Promise.all(Array.from({ length: 40 }, () => block([number])));
    const done = answers.filter(({ errors }) => errors.length === 0);
    expect(done).toHaveLength(1);
    expect(
      await rowsOf(cast.app, `select h.id from hold h join pass p on p.id = h.pass_id where p.number = $1`, number),
    ).toHaveLength(1);
  });
});

describe('R-PRD-9 going on in circles', () => {
  it('ends at twenty times for each account and card in 24 hours', async () => {
    await setClock('2026-11-12T10:00:00+08:00');
    const [number, another] = [await card(), await card()];
    const circle = async (which: string) => {
      const answer = await hold([which]);
      if (answer.data) await lift(answer.data.holdCards[0].holds[0].id);
      return codesOf(answer);
    };
    for (let round = 0; round < 20; round += 1) {
      cast.app.clock.set(`2026-11-12T10:${10 + round}:00+08:00`);
      expect(await circle(number)).toEqual([]);
    }
    const mails = (await mailsTo(cast.app, 'op-04595252@example.com')).length;
    const refused = await hold([number]);
    expect(codesOf(refused)).toEqual([['RATE_LIMITED', undefined]]);
    expect(refused.errors[0]?.extensions.params).toMatchObject({ retryAfterSeconds: 24 * 3600 - 19 * 60 });
    expect((await mailsTo(cast.app, 'op-04595252@example.com')).length).toBe(mails);
    expect((await pass(number)).status).toBe('VALID');
    expect(await circle(another)).toEqual([]);
    // A branch still stops the card.
    expect(codesOf(await block([number]))).toEqual([]);
    await setClock('2026-11-13T10:10:00+08:00');
    expect(codesOf(await hold([number]))).toEqual([]);
  });
});
