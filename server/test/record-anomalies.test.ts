import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, createStaff, query } = api;

let gate: TestViewer;
beforeAll(async () => {
  await buildGate(cast.app, 'KL-A1', 'KEELUNG-EAST');
  await buildGate(cast.app, 'KL-A2', 'KEELUNG-EAST');
  await buildGate(cast.app, 'KH-A1', 'KAOHSIUNG-PENGLAI');
  gate = await buildGateSystem(cast.app, 'gates-anomalies', ['KL', 'KH']);
});

const card = async (facts: object = {}) =>
  createPass(await createPerson({ name: '林學四' }), { validTo: new Date('2028-02-29T23:59:59+08:00'), ...facts });

type Passage = [direction: 'IN' | 'OUT', at: string, gateCode?: string];
/** Reports passages of one card at this moment. */
async function report(number: string, reportedAt: string, ...passages: readonly Passage[]): Promise<void> {
  cast.app.clock.set(`2026-11-${reportedAt}:00+08:00`);
  const REPORT = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }';
  const events = passages.map(([direction, at, gateCode = 'KL-A1']) => {
    return { eventId: randomUUID(), passNumber: number, gateCode, direction, at: `2026-${at}:00+08:00` };
  });
  expect((await cast.app.query(gate, REPORT, { passages: events })).errors).toEqual([]);
}
const runAt = async (moment: string) => {
  await setClock(moment);
  await cast.app.services.jobs.run('compare-passages', null);
};
const LIST = `query($number: String) { anomalousCards(filter: { number: $number }) { total items { deactivatedAt viewerMayEnd
  pass { number status deactivationReason } anomalies { direction earlierAt earlierGateCode laterAt laterGateCode port { code } } } } }`;
const listed = async (number: string, viewer: TestViewer = cast.reviewer) =>
  (await query(viewer, LIST, { number })).data.anomalousCards.items;
const END = `mutation($number: String!, $reason: String!) { endAnomalyDeactivation(number: $number, reason: $reason) { status } }`;
const end = (number: string, viewer: TestViewer = cast.reviewer, reason = '已說明，漏刷') =>
  query(viewer, END, { number, reason });

/** Two entries in a row, twice. */
const TWO: readonly Passage[] = [
  ['IN', '11-12T08:00'],
  ['IN', '11-12T09:00', 'KL-A2'],
  ['IN', '11-13T08:00'],
];

describe('R-ANO-1 two anomalies in a month', () => {
  it('deactivate a card the night after the time to make them good, with the passages in question, and tell the company', async () => {
    const number = await card();
    await report(number, '13T10:00', ...TWO);
    await runAt('2026-11-14T09:59:59+08:00');
    expect(await listed(number)).toEqual([]);
    await runAt('2026-11-15T00:30:00+08:00');
    const [row] = await listed(number);
    expect(row).toMatchObject({
      deactivatedAt: '2026-11-15T00:30:00+08:00',
      viewerMayEnd: true,
      pass: { status: 'DEACTIVATED', deactivationReason: 'RECORD_ANOMALIES' },
    });
    expect(row.anomalies).toEqual([
      {
        ...{
          direction: 'IN',
          port: { code: 'KEELUNG' },
          earlierAt: '2026-11-12T08:00:00+08:00',
          earlierGateCode: 'KL-A1',
        },
        ...{ laterAt: '2026-11-12T09:00:00+08:00', laterGateCode: 'KL-A2' },
      },
      {
        ...{
          direction: 'IN',
          port: { code: 'KEELUNG' },
          earlierAt: '2026-11-12T09:00:00+08:00',
          earlierGateCode: 'KL-A2',
        },
        ...{ laterAt: '2026-11-13T08:00:00+08:00', laterGateCode: 'KL-A1' },
      },
    ]);
    const mail = (await mailsTo(cast.app, 'op-04595252@example.com')).at(-1);
    expect(mail?.text).toContain(number);
    expect(mail?.subject).toContain('紀錄異常');
    // Run again it changes nothing.
    await runAt('2026-11-16T00:30:00+08:00');
    expect(await listed(number)).toEqual([row]);
  });

  it.each([
    [
      'one only',
      [
        ['OUT', '11-12T08:00'],
        ['OUT', '11-12T09:00'],
        ['IN', '11-13T08:00'],
      ],
    ],
    [
      'in two months of Taipei',
      [
        ['IN', '10-31T21:00'],
        ['IN', '10-31T23:59'],
        ['IN', '11-01T00:00'],
      ],
    ],
    [
      'at ports of their own',
      [
        ['IN', '11-12T08:00'],
        ['IN', '11-12T09:00', 'KH-A1'],
        ['OUT', '11-12T10:00'],
        ['OUT', '11-12T11:00', 'KH-A1'],
      ],
    ],
    [
      'in turns',
      [
        ['IN', '11-12T08:00'],
        ['OUT', '11-12T09:00'],
        ['IN', '11-12T10:00'],
        ['OUT', '11-12T11:00'],
      ],
    ],
  ] as const)('are not %s', async (_title, passages) => {
    const number = await card({ areaCode: 'KEELUNG-EAST', issuedAt: new Date('2026-10-01T08:00:00+08:00') });
    await rowsOf(
      cast.app,
      `insert into pass_area select p.id, (select id from port_area where code = 'KAOHSIUNG-PENGLAI') from pass p where number = $1`,
      number,
    );
    await report(number, '13T10:00', ...(passages as unknown as Passage[]));
    await runAt('2026-11-15T00:30:00+08:00');
    expect(await listed(number)).toEqual([]);
  });

  it('are made good by an event reported within 24 hours, in any order, and not by one reported later', async () => {
    const [good, late] = [await card(), await card()];
    for (const number of [good, late]) await report(number, '13T10:00', ...TWO.toReversed());
    await report(good, '14T10:00', ['OUT', '11-12T08:30']);
    await report(late, '14T10:01', ['OUT', '11-12T08:30']);
    await runAt('2026-11-16T00:30:00+08:00');
    expect(await listed(good)).toEqual([]);
    expect((await listed(late))[0]?.anomalies).toHaveLength(2);
  });

  it('are found where the earlier passage is the one reported late, and after missed nights', async () => {
    const number = await card();
    await report(number, '13T10:00', ['IN', '11-12T09:00'], ['IN', '11-13T08:00']);
    await report(number, '15T10:00', ['IN', '11-12T08:00']);
    await runAt('2026-11-20T12:00:00+08:00');
    expect((await listed(number))[0]?.anomalies).toHaveLength(2);
  });

  it('of passages at a gate that the card does not open are none, nor those of single-entry passes', async () => {
    const number = await card();
    const single = await card({ kind: 'SINGLE_ENTRY' });
    const elsewhere = TWO.map(([direction, at]): Passage => [direction, at, 'KH-A1']);
    await report(number, '13T10:00', ...elsewhere);
    await report(single, '13T10:00', ...TWO);
    await runAt('2026-11-15T00:30:00+08:00');
    expect([await listed(number), await listed(single)]).toEqual([[], []]);
  });
});

describe('R-ANO-1 the cards of a chain', () => {
  /** A card and, if it is exchanged, the one that is held since then. */
  const exchanged = async (at = '2026-11-12T08:30:00+08:00') => {
    const [old, held] = [await card(), await card()];
    await rowsOf(
      cast.app,
      `update pass p set exchanged_from_id = o.id, chain_id = o.id, person_id = o.person_id, collected_at = $3
       from pass o where p.number = $1 and o.number = $2`,
      ...[held, old, at],
    );
    await rowsOf(cast.app, 'update pass set exchanged_at = $2 where number = $1', old, at);
    return [old, held] as const;
  };

  it('count as one: passages of both in a row deactivate the card that is held, and both are shown', async () => {
    const [old, held] = await exchanged();
    await report(old, '13T10:00', ['IN', '11-12T08:00']);
    await report(held, '13T10:00', ['IN', '11-12T09:00', 'KL-A2'], ['IN', '11-13T08:00']);
    await runAt('2026-11-15T00:30:00+08:00');
    const [row] = await listed(held);
    // An old number leads to the card that is held (R-EXC-7).
    expect(await listed(old)).toEqual([row]);
    expect(row.pass).toMatchObject({ number: held, status: 'DEACTIVATED', deactivationReason: 'RECORD_ANOMALIES' });
    expect(row.anomalies).toMatchObject([
      { earlierAt: '2026-11-12T08:00:00+08:00', laterAt: '2026-11-12T09:00:00+08:00' },
      { earlierAt: '2026-11-12T09:00:00+08:00', laterAt: '2026-11-13T08:00:00+08:00' },
    ]);
  });

  it('make each other good: in with the old card and out with the new one is no anomaly', async () => {
    const [old, held] = await exchanged();
    await report(old, '13T10:00', ['IN', '11-12T08:00'], ['IN', '11-12T08:20'], ['IN', '11-12T08:40']);
    await report(held, '13T10:00', ['OUT', '11-12T08:10'], ['OUT', '11-12T08:30'], ['OUT', '11-12T09:00']);
    await runAt('2026-11-15T00:30:00+08:00');
    expect([await listed(old), await listed(held)]).toEqual([[], []]);
  });

  it('share the two of a month, also where the first was before the exchange; another chain has none of it', async () => {
    const [old, held] = await exchanged();
    const [otherOld, otherHeld] = await exchanged();
    await report(old, '13T10:00', ['IN', '11-11T08:00'], ['IN', '11-11T09:00'], ['OUT', '11-11T10:00']);
    await report(held, '13T10:00', ['OUT', '11-13T08:00']);
    await report(otherOld, '13T10:00', ['IN', '11-11T08:00'], ['IN', '11-11T09:00']);
    await report(otherHeld, '13T10:00', ['OUT', '11-13T08:00']);
    await runAt('2026-11-15T00:30:00+08:00');
    const [row] = await listed(held);
    expect(row).toMatchObject({ pass: { number: held } });
    expect(row.anomalies).toHaveLength(2);
    expect([await listed(old), await listed(otherOld), await listed(otherHeld)]).toEqual([[row], [], []]);
  });

  it('begin anew for the whole chain once a deactivation is ended: it takes two more, on any card', async () => {
    const [old, held] = await exchanged();
    await report(old, '13T10:00', ['IN', '11-12T08:00'], ['IN', '11-12T08:20']);
    await report(held, '13T10:00', ['IN', '11-12T09:00']);
    await runAt('2026-11-15T00:30:00+08:00');
    await setClock('2026-11-15T09:00:00+08:00');
    expect((await end(held)).data.endAnomalyDeactivation.status).toBe('VALID');
    await report(held, '16T10:00', ['IN', '11-15T08:00']);
    await runAt('2026-11-18T00:30:00+08:00');
    expect(await listed(held)).toEqual([]);
  });
});

describe('R-ANO-1 the end of a deactivation for anomalies', () => {
  const deactivated = async () => {
    const number = await card();
    await report(number, '13T10:00', ...TWO);
    await runAt('2026-11-15T00:30:00+08:00');
    await setClock('2026-11-15T09:00:00+08:00');
    return number;
  };

  it('is decided by a reviewer of a branch whose port the card opens, with a reason, on record and by mail', async () => {
    const number = await deactivated();
    const police = await createStaff('police-anomalies', ['POLICE_CHECK']);
    expect(refusals(await end(number, cast.dehai.operator))).toEqual([['FORBIDDEN', undefined]]);
    expect(refusals(await end(number, police))).toEqual([['FORBIDDEN', undefined]]);
    expect(refusals(await end(number, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', 'number']]);
    expect(refusals(await end('KLPS115-999999'))).toEqual([['NOT_FOUND', 'number']]);
    expect(refusals(await end(number, cast.reviewer, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(await listed(number, police)).toMatchObject([{ viewerMayEnd: false }]);
    expect(await listed(number, cast.kaohsiungReviewer)).toEqual([]);
    expect(await listed(number, cast.yonghang.operator)).toEqual([]);
    expect((await end(number)).data.endAnomalyDeactivation.status).toBe('VALID');
    expect(refusals(await end(number))).toEqual([['NOT_DEACTIVATED', 'number']]);
    expect(await listed(number)).toEqual([]);
    const mail = (await mailsTo(cast.app, 'op-04595252@example.com')).at(-1);
    for (const words of [number, '已說明，漏刷']) expect(mail?.text).toContain(words);
    const [entry] = await rowsOf<{ reason: string }>(
      cast.app,
      `select reason from history_entry where action = 'ANOMALIES_ENDED' and subject_id = (select id from pass where number = $1)`,
      number,
    );
    expect(entry?.reason).toBe('已說明，漏刷');
  });

  it('leaves what it was for behind: it takes two more', async () => {
    const number = await deactivated();
    await end(number);
    await report(number, '16T10:00', ['IN', '11-15T08:00']);
    await runAt('2026-11-18T00:30:00+08:00');
    expect(await listed(number)).toEqual([]);
    await report(number, '18T10:00', ['IN', '11-18T08:00']);
    await runAt('2026-11-20T00:30:00+08:00');
    expect((await listed(number))[0]?.anomalies).toHaveLength(2);
  });

  it('is no reinstatement: the card is due as before', async () => {
    const number = await deactivated();
    await setClock('2027-03-01T12:00:00+08:00');
    await end(number);
    await runAt('2027-04-13T00:30:00+08:00');
    const { data } = await query(
      cast.reviewer,
      'query($number: String!) { unusedCards(list: FIVE_MONTHS, filter: { number: $number }) { items { dueOn } } }',
      { number },
    );
    expect(data.unusedCards.items).toEqual([{ dueOn: '2027-05-13' }]);
  });
});
