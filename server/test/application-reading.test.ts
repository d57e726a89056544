import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { type ApplicationResult, refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, createStaff, createPerson, applicationInput, query, createApplication, decideAll, findApplication } = api;

let kaohsiungPolice: TestViewer;
let hualienReviewer: TestViewer;
beforeAll(async () => {
  kaohsiungPolice = await createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
  hualienReviewer = await createStaff('reviewer-hl', ['REVIEWER'], ['HL']);
});

const newApplication = async (more: object) => createApplication(applicationInput([await createPerson()], more));
const approve = async (viewer: TestViewer, application: ApplicationResult) =>
  resultOf(await decideAll(viewer, application, 'APPROVE'));
/** A card that opens these areas. */
const newCard = async (areaCodes: string[]) => {
  let approved = await newApplication({ areaCodes });
  for (const viewer of [cast.reviewer, cast.kaohsiungReviewer, cast.police, kaohsiungPolice]) {
    const found = await findApplication(approved.number, viewer);
    if (found?.items.items[0]?.actions.includes('APPROVE')) approved = await approve(viewer, found);
  }
  return approved.items.items[0]?.issuedPass?.number ?? '';
};

describe('R-ACC-1 what staff read in clear', () => {
  const PASS = 'query($number: String!) { pass(number: $number) { holder { masked name } company { name } } }';
  const LIST = 'query($filter: PassFilter!) { passes(filter: $filter) { items { number } } }';
  const APPLICATIONS = 'query($filter: ApplicationFilter!) { applications(filter: $filter) { items { number } } }';
  const masked = async (viewer: TestViewer, number: string) =>
    (await query(viewer, PASS, { number })).data.pass.holder.masked;

  it('is what opens a port of theirs or is collected there, and nothing once the port is taken away', async () => {
    const number = await newCard(['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI']);
    expect(await masked(cast.reviewer, number)).toBe(false);
    expect(await masked(cast.kaohsiungReviewer, number)).toBe(false);
    expect(await masked(kaohsiungPolice, number)).toBe(false);
    expect(await masked(hualienReviewer, number)).toBe(true);
    await rowsOf(
      cast.app,
      `delete from pass_area x using port_area r, pass p where r.id = x.area_id and r.code = 'KAOHSIUNG-PENGLAI'
        and p.id = x.pass_id and p.number = $1`,
      number,
    );
    expect(await masked(cast.kaohsiungReviewer, number)).toBe(true);
  });

  it('can be listed by the ports and areas that are opened, wherever cards are collected', async () => {
    const number = await newCard(['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI']);
    const listed = async (filter: object) =>
      (await query(cast.kaohsiungReviewer, LIST, { filter: { number, ...filter } })).data.passes.items.length;
    expect(await listed({ portCodes: ['KAOHSIUNG'] })).toBe(0);
    expect(await listed({ opensPortCodes: ['KAOHSIUNG'] })).toBe(1);
    expect(await listed({ areaCodes: ['KAOHSIUNG-PENGLAI', 'HUALIEN-INNER'] })).toBe(1);
    expect(await listed({ areaCodes: ['KAOHSIUNG-QIANZHEN'] })).toBe(0);
    expect(await listed({ opensPortCodes: ['NOWHERE'] })).toBe(0);
    expect(await listed({ opensPortCodes: [] })).toBe(0);
    const nonOwned = { filter: { ownership: 'NON_OWNED', areaCodes: ['KAOHSIUNG-PENGLAI'] } };
    expect(refusals(await query(cast.dehai.operator, LIST, nonOwned))).toEqual([
      ['FILTER_NOT_ALLOWED', 'filter.areaCodes'],
    ]);
    const application = await newApplication({ areaCodes: ['KEELUNG-EAST', 'ANPING-ALL'] });
    const found = async (filter: object) =>
      (await query(cast.kaohsiungReviewer, APPLICATIONS, { filter: { number: application.number, ...filter } })).data
        .applications.items.length;
    expect(await found({ opensPortCodes: ['ANPING'] })).toBe(1);
    expect(await found({ areaCodes: ['ANPING-ALL'] })).toBe(1);
    expect(await found({ opensPortCodes: ['KAOHSIUNG'] })).toBe(0);
  });
});

describe('R-PRD-1 reasons belong to a step', () => {
  const REASONS = `query($subject: ReviewSubject!, $step: DecisionStep) {
    standardReasons(subject: $subject, step: $step) }`;
  const reasons = async (viewer: TestViewer, step: string, subject = 'APPLICATION_REJECTION') =>
    (await query(viewer, REASONS, { subject, step })).data.standardReasons as string[];

  it('offers those of the port police to the port police only', async () => {
    const [ofPolice = ''] = await reasons(cast.police, 'POLICE_CHECK');
    expect(ofPolice).toContain('港警');
    expect(await reasons(cast.reviewer, 'POLICE_CHECK')).toEqual([]);
    expect(await reasons(cast.police, 'REVIEW')).toEqual([]);
    expect((await reasons(cast.reviewer, 'REVIEW')).join()).not.toContain('港警');
  });

  it('refuses a reviewer who gives a reason of the police, however it is spaced, and takes it from the police', async () => {
    const [ofPolice = ''] = await reasons(cast.police, 'POLICE_CHECK');
    const application = await newApplication({ areaCodes: ['KEELUNG-EAST'] });
    for (const reason of [ofPolice, ` ${ofPolice.split('').join(' ')} 謝謝`]) {
      expect(refusals(await decideAll(cast.reviewer, application, 'REJECT', reason))).toEqual([
        ['REASON_OF_OTHER_STEP', 'decisions.0.reason'],
      ]);
    }
    const reviewed = await approve(cast.reviewer, application);
    expect(statesOf(resultOf(await decideAll(cast.police, reviewed, 'REJECT', ofPolice)))).toEqual(['REJECTED']);
  });
});
