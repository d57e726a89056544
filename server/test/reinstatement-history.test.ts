import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { buildCompany } from './support/build.js';
import { HISTORY, reinstate, useGrants } from './support/reinstatements.js';

const { cast, card, signedIn, colleagueOf, type } = useGrants();

describe('R-REI-4 the history', () => {
  it('lists owned and granted passes and one’s own actions, with names of staff, newest first and sortable', async () => {
    const third = await buildCompany(cast.app, '歷程航運有限公司', '12345675');
    const cards = [await card(third), await card(third), await card(third)];
    const viewer = await signedIn(third);
    await reinstate(cast.app, viewer, [cards[0]?.number ?? '']);
    cast.app.clock.set('2026-11-10T10:01:00+08:00');
    await reinstate(cast.app, await cast.app.signedIn(cast.reviewerId), [cards[1]?.number ?? '']);
    cast.app.clock.set('2026-11-10T10:02:00+08:00');
    const outsider = await signedIn(cast.owner);
    await type(outsider, cards[2]?.number ?? '', cards[2]?.idNumber ?? '');
    const listed = async (who: TestViewer, variables: object = {}) => {
      const { data, errors } = await cast.app.query(who, HISTORY, variables);
      expect(errors).toEqual([]);
      return data.reinstatements.items.map((item: { pass: { number: string } }) => item.pass.number);
    };
    const all = cards.map(({ number }) => number);
    const mine = (found: string[]) => found.filter((number) => all.includes(number));
    expect(mine(await listed(viewer))).toEqual(all.toReversed());
    expect(mine(await listed(viewer, { order: 'APPLIED_ASC' }))).toEqual(all);
    expect(mine(await listed(outsider))).toEqual([all[2]]);
    expect(mine(await listed(await cast.app.signedIn(cast.reviewerId)))).toEqual(all.toReversed());
    expect(mine(await listed((await colleagueOf(third)).viewer))).toEqual([]);
    expect(await listed(viewer, { filter: { idNumber: cards[1]?.idNumber } })).toEqual([all[1]]);
    expect(mine(await listed(viewer, { filter: { portCodes: ['TAICHUNG'] } }))).toEqual([]);
    const applied = { appliedFrom: '2026-11-10T10:01:00+08:00', appliedBefore: '2026-11-10T10:02:00+08:00' };
    expect(mine(await listed(viewer, { filter: applied }))).toEqual([all[1]]);
    const { data } = await cast.app.query(viewer, HISTORY, { filter: { passNumber: all[1] } });
    expect(data.reinstatements.items[0]).toMatchObject({ by: '林港生', byStaff: true });
    // Who is granted a pass of others does not learn who at that company did something.
    const seen = await cast.app.query(outsider, HISTORY, { filter: { passNumber: all[2] } });
    expect(seen.data.reinstatements.items).toMatchObject([{ by: '林港生', byCompany: '德海貨櫃股份有限公司' }]);
  });

  it('R-ACC-3 finds by an ID number only what shows it: guessing one tells nothing of a masked row', async () => {
    const held = await card();
    const viewer = await signedIn(cast.stranger);
    await type(viewer, held.number, held.idNumber);
    const found = async (who: TestViewer, idNumber: string) => {
      const { data, errors } = await cast.app.query(who, HISTORY, { filter: { idNumber } });
      return { errors, ...data?.reinstatements };
    };
    const masked = async (who: TestViewer) => {
      const { data } = await cast.app.query(who, HISTORY, { filter: { passNumber: held.number } });
      return data.reinstatements.items.map(
        (item: { pass: { holder: { masked: boolean } } }) => item.pass.holder.masked,
      );
    };
    // While the grant runs the row shows the number and is found by it; once it is masked, right and wrong are the same bytes.
    expect((await found(viewer, held.idNumber)).total).toBe(1);
    cast.app.clock.set('2026-11-11T10:00:00+08:00');
    const after = await signedIn(cast.stranger);
    expect(await masked(after)).toEqual([true]);
    const right = await found(after, held.idNumber);
    expect(right).toEqual({ errors: [], items: [], total: 0 });
    expect(await found(after, 'X9999999')).toEqual(right);
    // Nor by anything else that is combined with it, nor for a colleague who sees no row at all.
    const combined = { idNumber: held.idNumber, passNumber: held.number, portCodes: ['KEELUNG'] };
    const { data } = await cast.app.query(after, HISTORY, { filter: combined });
    expect(data.reinstatements).toEqual({ items: [], total: 0 });
    expect(await found((await colleagueOf(cast.owner)).viewer, held.idNumber)).toEqual(right);
    // Its owner reads it, and finds it.
    expect((await found(await signedIn(cast.owner), held.idNumber)).total).toBe(1);
  });
});
