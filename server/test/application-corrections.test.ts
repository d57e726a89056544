import { describe, expect, it } from 'vitest';
import {
  type ApplicationResult,
  type Decisions,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { historyOf } from './support/history.js';

import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,

  applicationInput,

  createApplication,
  decide,
  decideAll,
  correct,
  withdraw,
} = api;
const { findApplication } = api;

/** An application of several people on which the reviewer took these decisions, in order. */
async function decidedApplication(...actions: ('APPROVE' | 'RETURN' | 'REJECT' | null)[]): Promise<ApplicationResult> {
  const application = await createApplication(applicationInput(await Promise.all(actions.map(() => createPerson()))));
  const decisions = application.items.items.flatMap(
    (item, index): Decisions => (actions[index] ? [[item, actions[index], '資料不符']] : []),
  );
  return resultOf(await decide(cast.reviewer, application, decisions));
}

describe('R-PRD-1 partial decisions', () => {
  it('decides each person separately: some are forwarded, some returned, some rejected, some still open', async () => {
    const application = await decidedApplication('APPROVE', 'RETURN', 'REJECT', null);
    expect(statesOf(application)).toEqual(['POLICE_CHECK', 'RETURNED', 'REJECTED', 'REVIEW']);
    expect(application.items.items.map((item) => (item as unknown as { reason: string }).reason)).toEqual([
      null,
      '資料不符',
      '資料不符',
      null,
    ]);
    expect(application).toMatchObject({
      progress: ['REVIEW', 'POLICE_CHECK', 'RETURNED', 'REJECTED'].map((state) => ({ state, count: 1 })),
    });
    const [first, returned] = application.items.items;
    const checked = resultOf(await decide(cast.police, application, [[first, 'APPROVE']]));
    expect(statesOf(checked)).toEqual(['TO_BE_MADE', 'RETURNED', 'REJECTED', 'REVIEW']);
    // A resubmitted item starts at the first step; the others keep their states.
    const again = resultOf(await correct(checked));
    expect(statesOf(again)).toEqual(['TO_BE_MADE', 'REVIEW', 'REJECTED', 'REVIEW']);
    expect(again.items.items[1]).toMatchObject({ id: returned?.id, reason: null });
    const withdrawn = resultOf(await withdraw(again, [returned?.id ?? '']));
    expect(statesOf(withdrawn)).toEqual(['TO_BE_MADE', 'WITHDRAWN', 'REJECTED', 'REVIEW']);
  });

  it('sends an item returned by the police back to the first review step', async () => {
    const checked = resultOf(
      await decideAll(cast.reviewer, await createApplication(applicationInput([await createPerson()])), 'APPROVE'),
    );
    const returned = resultOf(await decideAll(cast.police, checked, 'RETURN', '請補件'));
    expect(statesOf(resultOf(await correct(returned)))).toEqual(['REVIEW']);
  });
});

describe('R-PRD-1 correcting the form', () => {
  it('is possible while no item is past its first step; omitted fields stay, and each change is recorded', async () => {
    const application = await decidedApplication('RETURN', 'REJECT');
    expect(application.correctable).toBe(true);
    const correction = { reason: '裝卸作業', areaCodes: ['SUAO-ALL'], term: { count: 6, unit: 'MONTH' } };
    const after = resultOf(await correct(application, correction));
    expect(after).toMatchObject({
      reason: '裝卸作業',
      areas: [{ code: 'SUAO-ALL' }],
      pickupPort: { code: 'KEELUNG' },
      startDay: '2026-11-20',
      lastDay: '2027-05-19',
      correctable: false,
    });
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', application.id);
    expect(entry).toMatchObject({
      action: 'RESUBMITTED',
      changes: [
        ['reason', '碼頭作業', '裝卸作業'],
        ['areas', 'KEELUNG-EAST, TAIPEI-EAST', 'SUAO-ALL'],
        ['term', '2 YEAR', '6 MONTH'],
        ['people', null, '1'],
      ],
    });
    const [item] = after.items.items;
    const reviewed = resultOf(await decide(cast.reviewer, after, [[item, 'APPROVE']]));
    const [issued] = resultOf(await decide(cast.police, reviewed, [[item, 'APPROVE']])).items.items;
    expect(issued?.issuedPass).toMatchObject({ areas: [{ code: 'SUAO-ALL' }], validTo: '2027-05-19T23:59:59+08:00' });
  });

  it('moves the application to another branch when areas and pickup port change', async () => {
    const application = await decidedApplication('RETURN');
    const after = resultOf(await correct(application, { areaCodes: ['ANPING-ALL'], pickupPortCode: 'ANPING' }));
    expect(after).toMatchObject({ branch: { code: 'KH' }, pickupPort: { code: 'ANPING' } });
    expect(await findApplication(application.number, cast.reviewer)).toBeNull();
    expect(refusals(await decideAll(cast.reviewer, after, 'APPROVE'))).toEqual([['NOT_FOUND', undefined]]);
    expect(statesOf(resultOf(await decideAll(cast.kaohsiungReviewer, after, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });

  it.each([
    ['is being decidedApplication on', ['RETURN', null]],
    ['was forwarded', ['RETURN', 'APPROVE']],
  ] as const)(
    'refuses with FORM_LOCKED while another person on it %s, but accepts corrected people',
    async (_title, actions) => {
      const application = await decidedApplication(...actions);
      expect(application.correctable).toBe(false);
      const before = await tableFingerprints(cast.app);
      for (const change of [
        { reason: '改' },
        { areaCodes: ['SUAO-ALL'] },
        { pickupPortCode: 'TAIPEI' },
        { startDay: '2026-11-21' },
        { term: { count: 1, unit: 'YEAR' } },
      ]) {
        expect(refusals(await correct(application, change))).toEqual([['FORM_LOCKED', undefined]]);
      }
      expect(await tableFingerprints(cast.app)).toEqual(before);
      const same = { reason: '碼頭作業', areaCodes: ['TAIPEI-EAST', 'KEELUNG-EAST'], startDay: '2026-11-20' };
      expect(statesOf(resultOf(await correct(application, same)))[0]).toBe('REVIEW');
    },
  );

  it('refuses the same errors as a submission, all at once, and changes nothing', async () => {
    const application = await decidedApplication('RETURN');
    const before = await tableFingerprints(cast.app);
    const wrong = {
      reason: ' ',
      areaCodes: ['MOON'],
      pickupPortCode: 'MARS',
      startDay: '2026-11-09',
      term: { count: 4, unit: 'YEAR' },
    };
    expect(refusals(await correct(application, wrong))).toEqual([
      ['REQUIRED', 'reason'],
      ['UNKNOWN_PORT_AREA', 'areaCodes.0'],
      ['UNKNOWN_PORT_AREA', 'pickupPortCode'],
      ['OUT_OF_RANGE', 'startDay'],
      ['OUT_OF_RANGE', 'term'],
    ]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
    expect(refusals(await correct(await createApplication(applicationInput([await createPerson()]))))).toEqual([
      ['ACTION_NOT_ALLOWED', undefined],
    ]);
  });

  it('keeps a first day that has passed, but does not accept a new past one, until the term has ended', async () => {
    const application = await createApplication(
      applicationInput([await createPerson(), await createPerson()], {
        form: 'TEMPORARY',
        startDay: '2026-11-12',
        term: { count: 10, unit: 'DAY' },
      }),
    );
    const [first, second] = application.items.items;
    const partlyDecided = resultOf(
      await decide(cast.reviewer, application, [
        [first, 'APPROVE'],
        [second, 'RETURN', '照片模糊'],
      ]),
    );
    await setClock('2026-11-21T10:00:00+08:00');
    const again = resultOf(await correct(partlyDecided));
    const back = resultOf(await decide(cast.reviewer, again, [[second, 'RETURN', '仍模糊']]));
    const alone = resultOf(await withdraw(back, [first?.id ?? '']));
    expect(refusals(await correct(alone, { startDay: '2026-11-13' }))).toEqual([['OUT_OF_RANGE', 'startDay']]);
    await setClock('2026-11-22T00:00:00+08:00');
    expect(refusals(await correct(alone))).toEqual([['OUT_OF_RANGE', 'startDay']]);
    expect(resultOf(await correct(alone, { startDay: '2026-11-22' }))).toMatchObject({ lastDay: '2026-12-01' });
  });
});
