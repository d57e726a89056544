import { describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { useGrants } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';

const { cast, card, signedIn, colleagueOf, type } = useGrants();
/** One answer for all causes, byte for byte. */
const MISMATCH = [['idNumber', 'ID_NUMBER_MISMATCH']];

describe('R-REI-2 how often a number may be typed', () => {
  const isRight = async (viewer: TestViewer, { number, idNumber }: { number: string; idNumber: string }) =>
    (await type(viewer, number, idNumber)).errors.length === 0;
  const tryWrong = async (viewer: TestViewer, number: string, times: number) => {
    for (let at = 0; at < times; at += 1) await type(viewer, number, `X77000${at}`);
  };

  it('locks a company out of a pass after five wrong ones, for 24 hours, whichever account types', async () => {
    const [four, five] = [await card(), await card()];
    const viewer = await signedIn(cast.stranger);
    await tryWrong(viewer, four.number, 4);
    expect(await isRight(viewer, four)).toBe(true);
    await tryWrong(viewer, five.number, 3);
    await tryWrong((await colleagueOf(cast.stranger)).viewer, five.number, 2);
    expect(await isRight((await colleagueOf(cast.stranger)).viewer, five)).toBe(false);
    cast.app.clock.set('2026-11-11T09:59:59+08:00');
    expect(await isRight(await signedIn(cast.stranger), five)).toBe(false);
    cast.app.clock.set('2026-11-11T10:00:00+08:00');
    expect(await isRight(await signedIn(cast.stranger), five)).toBe(true);
  });

  it('locks a company out after twenty wrong ones for whatever passes, also ones that do not exist', async () => {
    const viewer = await signedIn(cast.stranger);
    for (let pass = 0; pass < 5; pass += 1) await tryWrong(viewer, `KLPS115-77777${pass}`, 4);
    const [one, other] = [await card(), await card()];
    expect(await isRight(viewer, one)).toBe(false);
    // Others are not concerned.
    const third = await buildCompany(cast.app, '遠東航運有限公司', '53212539');
    expect(await isRight(third.operator, other)).toBe(true);
  });

  it.runIf(onPostgres())(
    'forty at once from accounts of several companies never exceed five each and twenty in all',
    async () => {
      const target = await card();
      const companies = await Promise.all(
        ['70758234', '22099131', '16446274', '84149961', '23638777'].map((ubn) =>
          buildCompany(cast.app, `測試${ubn}有限公司`, ubn),
        ),
      );
      const viewers: TestViewer[] = [];
      for (const company of companies) viewers.push(company.operator, (await colleagueOf(company)).viewer);
      const tries = viewers.flatMap((viewer, who) =>
        Array.from({ length: 4 }, (_each, at) => type(viewer, target.number, `Y88${who}00${at}`)),
      );
      const answers = await Promise.all(tries);
      expect(answers.map(fieldErrors)).toEqual(answers.map(() => MISMATCH));
      const counted = await rowsOf<{ company_id: string; n: number }>(
        cast.app,
        'select company_id, count(*)::int n from id_number_try where pass_number = $1 group by 1',
        target.number,
      );
      expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(20);
      expect(Math.max(...counted.map(({ n }) => n))).toBeLessThanOrEqual(5);
      // The week counts too.
      const late = await buildCompany(cast.app, '晚到航運有限公司', '97176270');
      cast.app.clock.set('2026-11-17T09:59:59+08:00');
      expect(await isRight(await signedIn(late), target)).toBe(false);
      cast.app.clock.set('2026-11-17T10:00:00+08:00');
      expect(await isRight(await signedIn(late), target)).toBe(true);
    },
  );

  it.runIf(onPostgres())(
    'of forty right ones at once of several companies one is done, and one grant runs',
    async () => {
      const target = await card();
      const viewers = [
        await signedIn(cast.stranger),
        (await colleagueOf(cast.stranger)).viewer,
        (await colleagueOf(cast.owner)).viewer,
      ];
      const answers = await Promise.all(
        Array.from({ length: 39 }, (_each, at) => type(viewers[at % 3] as TestViewer, target.number, target.idNumber)),
      );
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const grants = await rowsOf(
        cast.app,
        'select g.id from access_grant g join pass p on p.id = g.pass_id where p.number = $1',
        target.number,
      );
      expect(grants).toHaveLength(1);
    },
  );

  it('forgets tries after a week', async () => {
    await tryWrong(await signedIn(cast.stranger), 'KLPS115-666666', 1);
    cast.app.clock.set('2026-11-17T09:59:59+08:00');
    await cast.app.services.jobs.run('sweep', null);
    expect(await rowsOf(cast.app, 'select id from id_number_try')).toHaveLength(1);
    cast.app.clock.set('2026-11-17T10:00:00+08:00');
    await cast.app.services.jobs.run('sweep', null);
    expect(await rowsOf(cast.app, 'select id from id_number_try')).toEqual([]);
  });
});
