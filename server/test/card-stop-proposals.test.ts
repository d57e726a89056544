import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, createStaff } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const card = async () => createPass(await createPerson(), { validTo: later });
const of = (number: string, more: object) => ({
  input: { number, cause: 'LENT_CARD', reason: '轉借他人使用', ...more },
});
const PROPOSE = 'mutation($input: ProposeCardStopInput!) { proposeCardStop(input: $input) { status } }';
const DEACTIVATE =
  'mutation($input: DeactivateCardInput!) { deactivateCard(input: $input) { status deactivationReason } }';
const DECIDE = `mutation($id: ID!, $decision: CardStopDecision!, $reason: String) {
  decideCardStop(id: $id, decision: $decision, reason: $reason) { status deactivationReason } }`;
const END =
  'mutation($number: String!, $reason: String!) { endDeactivation(number: $number, reason: $reason) { status } }';
const LIST = 'query($number: String) { cardStopProposals(passNumber: $number) { items { id kind days viewerMay } } }';

const propose = (number: string, more: object = { kind: 'CANCELLATION' }, viewer: TestViewer = cast.reviewer) =>
  query(viewer, PROPOSE, of(number, more));
const deactivate = (number: string, days: number, viewer: TestViewer = cast.reviewer) =>
  query(viewer, DEACTIVATE, of(number, { days }));
const decide = (id: string, decision: string, viewer: TestViewer, reason?: string) =>
  query(viewer, DECIDE, { id, decision, reason });
const open = async (number: string, viewer: TestViewer = cast.reviewer) =>
  (await query(viewer, LIST, { number })).data.cardStopProposals.items;
const status = async (number: string) =>
  (await query(cast.dehai.operator, `query($number: String!) { pass(number: $number) { status } }`, { number })).data
    .pass.status;
const idOf = async (number: string) => (await open(number))[0]?.id;

describe('R-PRD-8 two people of a branch cancel a card', () => {
  it('takes effect once a second person confirms it, and the company is mailed the cause', async () => {
    const number = await card();
    expect(refusals(await propose(number))).toEqual([]);
    expect(await status(number)).toBe('VALID');
    expect(refusals(await propose(number))).toEqual([['ALREADY_PROPOSED', undefined]]);
    expect((await open(number))[0]).toMatchObject({ kind: 'CANCELLATION', days: null, viewerMay: ['WITHDRAWN'] });
    expect((await open(number, cast.police))[0]?.viewerMay).toEqual(['CONFIRMED', 'DECLINED']);
    expect(await open(number, cast.kaohsiungReviewer)).toEqual([]);
    const id = await idOf(number);
    expect(refusals(await decide(id, 'CONFIRMED', cast.reviewer))).toEqual([['SUBMITTED_BY_VIEWER', undefined]]);
    expect(refusals(await decide(id, 'CONFIRMED', cast.kaohsiungReviewer))).toEqual([['NOT_FOUND', undefined]]);
    expect(refusals(await decide(id, 'WITHDRAWN', cast.police, '誤報'))).toEqual([['FORBIDDEN', undefined]]);
    expect((await decide(id, 'CONFIRMED', cast.police)).data.decideCardStop.status).toBe('CANCELLED');
    expect(refusals(await decide(id, 'CONFIRMED', cast.police))).toEqual([['PROPOSAL_OVER', undefined]]);
    const mail = (await mailsTo(cast.app, 'op-04595252@example.com')).at(-1);
    for (const words of [number, '轉借或冒用', '轉借他人使用']) expect(mail?.text).toContain(words);
  });

  it('declined or withdrawn, with a reason, nothing happens; after fourteen days it lapses', async () => {
    const number = await card();
    await propose(number);
    expect(refusals(await decide(await idOf(number), 'DECLINED', cast.police))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await decide(await idOf(number), 'DECLINED', cast.police, '證據不足'))).toEqual([]);
    await propose(number);
    expect(refusals(await decide(await idOf(number), 'WITHDRAWN', cast.reviewer, '誤報'))).toEqual([]);
    await propose(number);
    const id = await idOf(number);
    await setClock('2026-11-24T09:59:59+08:00');
    expect(await open(number)).toHaveLength(1);
    await setClock('2026-11-24T10:00:00+08:00');
    expect(await open(number)).toEqual([]);
    expect(refusals(await decide(id, 'CONFIRMED', cast.police))).toEqual([['PROPOSAL_OVER', undefined]]);
    expect([await status(number), refusals(await propose(number))]).toEqual(['VALID', []]);
  });

  it('waits in the queue and the counts of the second person alone, who is mailed, and is on record for staff only', async () => {
    const number = await card();
    const QUEUE = `{ workQueue(filter: { kinds: [CARD_STOP] }, size: 50) { items { passNumber filedBy submittedByViewer branches }
      counts { kind waiting } } }`;
    const waiting = async (viewer: TestViewer) => {
      const { items, counts } = (await query(viewer, QUEUE, {})).data.workQueue;
      const { waiting: count } = counts.find(({ kind }: { kind: string }) => kind === 'CARD_STOP');
      expect(count).toBe(items.length);
      return items.filter(({ passNumber }: { passNumber: string }) => passNumber === number);
    };
    const cases = async (viewer: TestViewer) =>
      (await query(viewer, '{ viewer { openWork { cases cardStops } } }', {})).data.viewer.openWork;
    const before = await cases(cast.police);
    await propose(number, { kind: 'DEACTIVATION', days: 30 });
    const entry = { passNumber: number, filedBy: 'reviewer-kl', submittedByViewer: false, branches: ['KL'] };
    expect(await waiting(cast.police)).toEqual([entry]);
    expect(await cases(cast.police)).toEqual({ cases: before.cases + 1, cardStops: before.cardStops + 1 });
    for (const other of [cast.reviewer, cast.kaohsiungReviewer]) expect(await waiting(other)).toEqual([]);
    const lettersTo = async (name: string) =>
      (await mailsTo(cast.app, `${name}@example.com`)).filter(({ text }) => text.includes(number));
    expect((await lettersTo('police-kl'))[0]?.text).toContain('停用 30 日，事由：轉借或冒用');
    expect([await lettersTo('reviewer-kl'), await lettersTo('reviewer-kh')]).toEqual([[], []]);
    await decide(await idOf(number), 'DECLINED', cast.police, '證據不足');
    expect(await waiting(cast.police)).toEqual([]);
    expect((await lettersTo('reviewer-kl'))[0]?.text).toContain('證據不足');

    const { id } = (await query(cast.reviewer, 'query($number: String!) { pass(number: $number) { id } }', { number }))
      .data.pass;
    expect(await historyOf(cast.app, cast.police, 'PASS', id)).toMatchObject([
      { action: 'STOP_DECLINED', reason: '證據不足' },
      {
        ...{ action: 'STOP_PROPOSED', reason: '轉借他人使用' },
        changes: [
          ['proposedStop', null, 'DEACTIVATION'],
          ['days', null, '30'],
          ['cause', null, 'LENT_CARD'],
        ],
      },
    ]);
    const HISTORY = 'query($id: ID!) { history(subject: PASS, id: $id) { total items { action } } }';
    expect((await query(cast.dehai.operator, HISTORY, { id })).data.history).toEqual({ total: 0, items: [] });
  });

  it('is not confirmed for a branch whose port the card opens no more, whatever else the viewer may stop', async () => {
    const both = await createStaff('reviewer-kl-kh', ['REVIEWER'], ['KL', 'KH']);
    const number = await card();
    await propose(number);
    await rowsOf(
      cast.app,
      `update pass_area set area_id = (select id from port_area where code = 'KAOHSIUNG-PENGLAI')
        where pass_id = (select id from pass where number = $1)`,
      number,
    );
    const id = await idOf(number);
    expect(refusals(await decide(id, 'CONFIRMED', both))).toEqual([['FORBIDDEN', undefined]]);
    expect([await status(number), refusals(await decide(id, 'DECLINED', both, '已無此區域'))]).toEqual(['VALID', []]);
  });

  it('is not confirmed by the same person under another account or with another role', async () => {
    const twin = await createStaff('reviewer-twin', ['POLICE_CHECK'], ['KL'], 'reviewer-kl@example.com');
    const number = await card();
    await propose(number);
    const id = await idOf(number);
    expect(refusals(await decide(id, 'CONFIRMED', twin))).toEqual([['SUBMITTED_BY_VIEWER', undefined]]);
    await rowsOf(
      cast.app,
      `update account set staff_roles = '{REVIEWER,POLICE_CHECK}' where account_name = 'reviewer-kl'`,
    );
    expect(refusals(await decide(id, 'CONFIRMED', cast.reviewer))).toEqual([['SUBMITTED_BY_VIEWER', undefined]]);
    await rowsOf(cast.app, `update account set staff_roles = '{REVIEWER}' where account_name = 'reviewer-kl'`);
    expect(await status(number)).toBe('VALID');
  });

  it('is confirmed by nobody who lost the right or the branch since, and stands when who proposed it has left', async () => {
    const second = await createStaff('second-kl', ['REVIEWER']);
    const number = await card();
    await propose(number);
    const id = await idOf(number);
    const change = (set: string, name = 'second-kl') =>
      rowsOf(cast.app, `update account set ${set} where account_name = '${name}'`);
    expect((await open(number, second))[0]?.viewerMay).toEqual(['CONFIRMED', 'DECLINED']);
    await change(`branch_codes = '{KH}'`);
    expect(refusals(await decide(id, 'CONFIRMED', second))).toEqual([['NOT_FOUND', undefined]]);
    await change(`branch_codes = '{KL}', staff_roles = '{ADMINISTRATOR}'`);
    expect(refusals(await decide(id, 'CONFIRMED', second)).map(([code]) => code)).toEqual(['FORBIDDEN']);
    await change(`staff_roles = '{REVIEWER}'`);
    await change('disabled_at = now()', 'reviewer-kl');
    expect(refusals(await decide(id, 'CONFIRMED', second))).toEqual([]);
    await change('disabled_at = null', 'reviewer-kl');
    expect(await status(number)).toBe('CANCELLED');
  });

  it('is not confirmed once the card is over, exchanged or cancelled, to its last second', async () => {
    const validTo = new Date('2026-11-12T23:59:59+08:00');
    const [ending, gone] = [await createPass(await createPerson(), { validTo }), await card()];
    for (const number of [ending, gone]) await propose(number);
    const [first, second] = [await idOf(ending), await idOf(gone)];
    await rowsOf(cast.app, 'update pass set cancelled_at = $1 where number = $2', cast.app.clock.now(), gone);
    expect(refusals(await decide(second, 'CONFIRMED', cast.police)).map(([code]) => code)).toEqual(['PASS_CANCELLED']);
    await setClock('2026-11-13T00:00:00+08:00');
    expect(refusals(await decide(first, 'CONFIRMED', cast.police)).map(([code]) => code)).toEqual(['PASS_EXPIRED']);
    await setClock('2026-11-12T23:59:59+08:00');
    expect(refusals(await decide(first, 'CONFIRMED', cast.police))).toEqual([]);
  });

  it.runIf(onPostgres())('of forty confirmations at once one counts', async () => {
    const number = await card();
    await propose(number, { kind: 'DEACTIVATION', days: 30 });
    const id = await idOf(number);
    const answers = await Promise.all(Array.from({ length: 40 }, () => decide(id, 'CONFIRMED', cast.police)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const rows = await rowsOf(
      cast.app,
      `select d.id from deactivation d join pass p on p.id = d.pass_id where p.number = $1`,
      number,
    );
    expect(rows).toHaveLength(1);
  });
});

describe('R-PRD-8 R-PRD-7 a branch deactivates a card', () => {
  it('deactivates for up to seven days without a second person, to the last second before midnight', async () => {
    const number = await card();
    expect(refusals(await deactivate(number, 8))).toEqual([['TWO_PEOPLE_NEEDED', 'days']]);
    expect(refusals(await deactivate(number, 0))).toEqual([['OUT_OF_RANGE', 'days']]);
    expect(refusals(await deactivate(number, 7, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', 'numbers.0']]);
    expect((await deactivate(number, 7)).data.deactivateCard).toEqual({
      status: 'DEACTIVATED',
      deactivationReason: 'BRANCH_DECISION',
    });
    expect(refusals(await deactivate(number, 1, cast.police))).toEqual([['ALREADY_DEACTIVATED', undefined]]);
    await setClock('2026-11-16T23:59:59+08:00');
    expect(await status(number)).toBe('DEACTIVATED');
    await setClock('2026-11-17T00:00:00+08:00');
    expect(await status(number)).toBe('VALID');
  });

  it('is ended early by the branch with a reason', async () => {
    const number = await card();
    await deactivate(number, 3);
    const end = (viewer: TestViewer) => query(viewer, END, { number, reason: '查無違規' });
    const other = await createStaff('reviewer-of-hualien', ['REVIEWER'], ['HL']);
    expect(refusals(await end(other))).toEqual([['FORBIDDEN', 'numbers.0']]);
    await setClock('2026-11-10T10:00:01+08:00');
    expect((await end(cast.police)).data.endDeactivation.status).toBe('VALID');
    expect(refusals(await end(cast.police))).toEqual([['NOT_DEACTIVATED', undefined]]);
  });

  it('deactivates for longer when a second person confirms, from the day of the confirmation on', async () => {
    const number = await card();
    expect(refusals(await propose(number, { kind: 'DEACTIVATION', days: 7 }))).toEqual([['OUT_OF_RANGE', 'days']]);
    expect(refusals(await propose(number, { kind: 'CANCELLATION', days: 8 }))).toEqual([['INVALID', 'days']]);
    await propose(number, { kind: 'DEACTIVATION', days: 8 });
    await setClock('2026-11-12T10:00:00+08:00');
    const confirmed = await decide(await idOf(number), 'CONFIRMED', cast.police);
    expect(confirmed.data.decideCardStop.status).toBe('DEACTIVATED');
    await setClock('2026-11-19T23:59:59+08:00');
    expect(await status(number)).toBe('DEACTIVATED');
    await setClock('2026-11-20T00:00:00+08:00');
    expect(await status(number)).toBe('VALID');
  });

  it('is ended early by the branch also once the card opens no port of it any more', async () => {
    const number = await card();
    await deactivate(number, 3);
    await rowsOf(
      cast.app,
      `update pass_area set area_id = (select id from port_area where code = 'KAOHSIUNG-PENGLAI')
        where pass_id = (select id from pass where number = $1)`,
      number,
    );
    const end = (viewer: TestViewer) => query(viewer, END, { number, reason: '查無違規' });
    expect(refusals(await end(cast.kaohsiungReviewer))).toEqual([['NOT_DEACTIVATED', undefined]]);
    await setClock('2026-11-10T10:00:01+08:00');
    expect((await end(cast.police)).data.endDeactivation.status).toBe('VALID');
  });
});
