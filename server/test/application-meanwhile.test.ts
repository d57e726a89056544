import { describe, expect, it } from 'vitest';
import { done, refusals, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, at, person, newPassport, filled, about, ask, submit, submitted, decideAll, approved, card, find, holds } =
  story;

const later = new Date('2027-11-19T23:59:59+08:00');
const over = new Date('2026-11-10T09:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
type Said = Record<string, unknown>;

describe('what came up since is told to the reviewer as it is refused', () => {
  const deactivate = (number: string) =>
    rowsOf(
      cast.app,
      `update pass set deactivated_at = now(), deactivation_reason = 'NO_PASSAGE' where number = $1`,
      number,
    );
  const idNumber = () => newPassport();

  it.each([
    [
      'R-PRD-2 a pass of another company',
      'PERIODIC',
      'PERIODIC_PASS_EXISTS',
      (id: string) => holds(id, { validTo: later }, cast.yonghang),
    ],
    [
      'R-PRD-3 one that is deactivated',
      'TEMPORARY',
      'PERIODIC_PASS_DEACTIVATED',
      (id: string) => holds(id, { validTo: later, deactivatedAt: over }, cast.yonghang),
    ],
  ] as const)('%s', async (_title, form, code, happens) => {
    const shared = idNumber();
    const theirs = await person({ idNumber: shared }, cast.yonghang);
    const shown = await submitted(
      filled([await person({ idNumber: shared })], { form, term: { count: 1, unit: 'MONTH' } }),
    );
    const [before] = (await find(shown.number, cast.reviewer)).items.items;
    expect(before?.eligibility).toEqual({ allowed: true, reasons: [] });
    await happens(theirs);
    const [item] = (await find(shown.number, cast.reviewer)).items.items;
    expect(item?.eligibility).toMatchObject({
      allowed: false,
      reasons: [{ code, until: '2027-11-19T23:59:59+08:00' }],
    });
    expect(item).toEqual(
      expect.objectContaining({ eligibility: (await find(shown.number)).items.items[0]?.eligibility }),
    );
    const answer = await decideAll(cast.reviewer, shown, 'APPROVE');
    expect(answer.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code, params: { until: '2027-11-19T23:59:59+08:00' } },
    ]);
    // It may still be returned, or rejected.
    done(await decideAll(cast.reviewer, shown, 'REJECT', '已有證'));
  });

  it('R-PRD-4 R-PRD-5 R-PRD-6 the end, the deactivation and the cancellation of the pass itself', async () => {
    const numbers = [];
    for (let count = 0; count < 3; count += 1) numbers.push(await holds(await person(), { validTo: soon }));
    const [ended = '', deactivated = '', leaving = ''] = numbers;
    const change = async (number: string) => (await submitted(about('AREA_CHANGE', [number]))).number;
    const open = [
      await change(ended),
      await change(deactivated),
      (await submitted(about('RENEWAL', [leaving]))).number,
    ];
    const cancellation = await submitted(about('CANCELLATION', [leaving]));
    await deactivate(deactivated);
    await rowsOf(cast.app, 'update pass set valid_to = $2 where number = $1', ended, over);
    // All in one answer: each application stands in no way but its own.
    const { data } = await ask(
      cast.reviewer,
      `{ applications(size: 4) { items { number items { items { eligibility {
      reasons { code until applicationNumber } } } } } } }`,
      {},
    );
    const found = new Map(
      data.applications.items.map((row: Said) => [row.number, (row.items as { items: Said[] }).items[0]?.eligibility]),
    );
    const reason = (code: string, until: string | null, applicationNumber: string | null = null) => ({
      reasons: [{ code, until, applicationNumber }],
    });
    expect(open.map((number) => found.get(number))).toEqual([
      reason('PASS_EXPIRED', '2026-11-10T09:59:59+08:00'),
      reason('PASS_DEACTIVATED', null),
      reason('OPEN_APPLICATION_EXISTS', null, cancellation.number),
    ]);
    expect(found.get(cancellation.number)).toEqual({ reasons: [] });
    for (const [index, code] of ['PASS_EXPIRED', 'PASS_DEACTIVATED', 'OPEN_APPLICATION_EXISTS'].entries()) {
      const shown = await find(open[index] ?? '', cast.reviewer);
      expect(refusals(await decideAll(cast.reviewer, shown, 'APPROVE'))).toEqual([[code, 'decisions.0.itemId']]);
    }
  });
});

describe('R-PRD-2 one valid periodic pass over all companies', () => {
  it('two companies’ applications may be under way; the first approved keeps the other out, at both steps, until it is cancelled', async () => {
    const idNumber = newPassport();
    const mine = await submitted(filled([await person({ idNumber })]));
    const theirs = await submitted(filled([await person({ idNumber }, cast.yonghang)]), cast.yonghang);
    const reviewed = done(await decideAll(cast.reviewer, theirs, 'APPROVE'));
    const [item] = (await approved(mine)).items.items;
    expect(refusals(await decideAll(cast.police, reviewed, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
    await approved(await submitted(about('CANCELLATION', [item?.issuedPass?.number ?? ''])));
    done(await decideAll(cast.police, reviewed, 'APPROVE'));
  });
});

describe('R-REG-6 a company without an approved certificate, or with data missing', () => {
  it('may cancel passes, nothing else', async () => {
    const bare = await story.company('新來股份有限公司', '12345675', { certificate: false });
    const id = await person({}, bare);
    const number = await holds(id, { validTo: soon }, bare);
    const inputs = [
      filled([id]),
      filled([id], { form: 'TEMPORARY', term: { count: 1, unit: 'DAY' } }),
      about('RENEWAL', [number]),
      about('AREA_CHANGE', [number]),
    ];
    for (const input of inputs)
      expect(refusals(await submit(input, bare))).toEqual([['CERTIFICATE_NOT_APPROVED', undefined]]);
    await rowsOf(cast.app, `update company set phone = '' where id = any($1)`, [bare.id, cast.dehai.id]);
    expect(refusals(await submit(filled([await person()])))).toEqual([['COMPANY_DATA_INCOMPLETE', undefined]]);
    await rowsOf(cast.app, `update company set phone = '02-12345678' where id = $1`, cast.dehai.id);
    await approved(await submitted(about('CANCELLATION', [number]), bare));
    await at('2026-11-10T12:00:00+08:00');
    expect(refusals(await submit(about('CANCELLATION', [await card(await person())])))).toEqual([]);
  });
});
