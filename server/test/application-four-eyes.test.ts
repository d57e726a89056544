import { beforeAll, describe, expect, it } from 'vitest';
import { claimedPart } from '../src/decisions/claimed-part.js';
import { newId } from '../src/shared/ids.js';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import {
  type AnyAnswer,
  type ApplicationResult,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { buildAnalyst, buildShared } from './support/build.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  setClock,
  createStaff,
  createPerson,
  applicationInput,
  query,
  createApplication,
  decide,
  decideAll,
  correct,
  withdraw,
  markCards,
  findApplication,
} = api;
const CLAIM =
  'mutation Claim($id: ID!, $takeOver: Boolean) { claimWork(id: $id, takeOver: $takeOver) { claim { by } } }';
const PREVIEW = `query Preview($id: ID!, $decisions: [ItemDecisionInput!]!) {
  applicationDecisionMail(id: $id, decisions: $decisions) { text } }`;

let both: TestViewer;
let colleague: TestViewer;
beforeAll(async () => {
  both = await createStaff('both', ['REVIEWER', 'POLICE_CHECK']);
  colleague = await createStaff('colleague', ['REVIEWER', 'POLICE_CHECK']);
});

const newApplication = async (people = 1) =>
  createApplication(applicationInput(await Promise.all(Array.from({ length: people }, () => createPerson()))));
const reviewedApplication = async (viewer = cast.reviewer, people = 1) =>
  resultOf(await decideAll(viewer, await newApplication(people), 'APPROVE'));
const claim = (viewer: TestViewer, { id }: ApplicationResult, takeOver = false) =>
  query(viewer, CLAIM, { id, takeOver });

/** The refusals of a call, which must not have changed any table. */
async function refusalsOf(call: () => Promise<AnyAnswer>): Promise<unknown> {
  const before = await tableFingerprints(cast.app);
  const answer = await call();
  expect(await tableFingerprints(cast.app)).toEqual(before);
  return refusals(answer);
}

describe('R-ACC-5 R-PRD-1 who may act on an application', () => {
  it('answers NOT_FOUND when another company reads, withdraws or corrects it', async () => {
    const application = await newApplication();
    const { operator } = cast.yonghang;
    expect(await findApplication(application.number, operator)).toBeNull();
    expect(await refusalsOf(() => withdraw(application, undefined, cast.yonghang))).toEqual([['NOT_FOUND', undefined]]);
    expect(await refusalsOf(() => correct(application, {}, cast.yonghang))).toEqual([['NOT_FOUND', undefined]]);
    const other = { ...application, id: newId() };
    expect((await withdraw(application, undefined, cast.yonghang)).text).toBe(
      (await withdraw(other, undefined, cast.yonghang)).text,
    );
  });

  it('answers NOT_FOUND to every branch where no port is opened and no card is collected', async () => {
    const application = await createApplication(
      applicationInput([await createPerson()], { areaCodes: ['TAIPEI-EAST'] }),
    );
    expect(await findApplication(application.number, cast.kaohsiungReviewer)).toBeNull();
    expect(await refusalsOf(() => decideAll(cast.kaohsiungReviewer, application, 'APPROVE'))).toEqual([
      ['NOT_FOUND', undefined],
    ]);
    expect((await decideAll(cast.kaohsiungReviewer, application, 'APPROVE')).text).toBe(
      (await decideAll(cast.kaohsiungReviewer, { ...application, id: newId() }, 'APPROVE')).text,
    );
    const decisions = [{ itemId: application.items.items[0]?.id, action: 'APPROVE' }];
    expect(codes(await query(cast.kaohsiungReviewer, PREVIEW, { id: application.id, decisions }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codes(await claim(cast.kaohsiungReviewer, application))).toEqual(['NOT_FOUND']);
  });

  it('refuses every call by an account of another kind or role', async () => {
    const application = await newApplication();
    const analyst = await buildAnalyst(cast.app);
    const administrator = await createStaff('administrator', ['ADMINISTRATOR']);
    for (const [viewer, code] of [
      [{}, 'UNAUTHENTICATED'],
      [analyst, 'FORBIDDEN'],
      [administrator, 'FORBIDDEN'],
    ] as const) {
      const acting = { ...cast.dehai, operator: viewer };
      for (const call of [
        () => api.submit(applicationInput([]), acting),
        () => correct(application, {}, acting),
        () => withdraw(application, undefined, acting),
        () => decideAll(viewer, application, 'APPROVE'),
        () => markCards(['KLPS115-000001'], 'MARK_MADE', viewer),
      ]) {
        expect(await refusalsOf(call)).toEqual([[code, undefined]]);
      }
    }
    expect(await refusalsOf(() => decideAll(cast.dehai.operator, application, 'APPROVE'))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
    expect(
      await refusalsOf(() => withdraw(application, undefined, { ...cast.dehai, operator: cast.reviewer })),
    ).toEqual([['FORBIDDEN', undefined]]);
    expect(await refusalsOf(() => markCards(['KLPS115-000001'], 'MARK_MADE', cast.police))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
  });
});

describe('R-PRD-1 who may decide which step', () => {
  it('refuses the review to police and the police check to reviewers', async () => {
    const application = await newApplication();
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      expect(await refusalsOf(() => decideAll(cast.police, application, action, '不符'))).toEqual([
        ['FORBIDDEN', 'decisions.0.itemId'],
      ]);
    }
    const checked = await reviewedApplication();
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      expect(await refusalsOf(() => decideAll(cast.reviewer, checked, action, '不符'))).toEqual([
        ['FORBIDDEN', 'decisions.0.itemId'],
      ]);
    }
  });

  it('refuses the police check to the account that reviewed, and to any account with the same e-mail address', async () => {
    const sameAddress = await createStaff('same-address', ['POLICE_CHECK'], ['KL'], 'both@example.com');
    const application = await reviewedApplication(both);
    for (const viewer of [both, sameAddress]) {
      expect((await findApplication(application.number, viewer)).items.items[0]?.actions).toEqual([]);
      for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
        expect(await refusalsOf(() => decideAll(viewer, application, action, '不符'))).toEqual([
          ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
        ]);
      }
    }
    expect(statesOf(resultOf(await decideAll(colleague, application, 'APPROVE')))).toEqual(['TO_BE_MADE']);
  });

  it('compares with the latest of several reviews', async () => {
    const returned = resultOf(await decideAll(colleague, await reviewedApplication(both), 'RETURN', '照片模糊'));
    const again = resultOf(await decideAll(colleague, resultOf(await correct(returned)), 'APPROVE'));
    expect(await refusalsOf(() => decideAll(colleague, again, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
    expect(statesOf(resultOf(await decideAll(both, again, 'APPROVE')))).toEqual(['TO_BE_MADE']);
  });

  it('compares each item on its own when two reviewers share an application', async () => {
    const application = await newApplication(2);
    const [first, second] = application.items.items;
    const partlyDecided = resultOf(await decide(both, application, [[first, 'APPROVE']]));
    const fullyDecided = resultOf(await decide(colleague, partlyDecided, [[second, 'APPROVE']]));
    expect(await refusalsOf(() => decideAll(both, fullyDecided, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
    const rest = resultOf(await decide(both, fullyDecided, [[second, 'APPROVE']]));
    expect(statesOf(resultOf(await decide(colleague, rest, [[first, 'APPROVE']])))).toEqual([
      'TO_BE_MADE',
      'TO_BE_MADE',
    ]);
  });
});

describe('R-PRD-1 deciding on one’s own filing', () => {
  it('refuses the account with the e-mail address of the submitter', async () => {
    const sameAddress = await createStaff(
      'submitter-by-day',
      ['REVIEWER', 'POLICE_CHECK'],
      ['KL'],
      'op-04595252@example.com',
    );
    const application = await newApplication();
    expect((await findApplication(application.number, sameAddress)).items.items[0]?.actions).toEqual([]);
    expect(await refusalsOf(() => decideAll(sameAddress, application, 'APPROVE'))).toEqual([
      ['SUBMITTED_BY_VIEWER', undefined],
    ]);
    const checked = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    expect(await refusalsOf(() => decideAll(sameAddress, checked, 'REJECT', '不符'))).toEqual([
      ['SUBMITTED_BY_VIEWER', undefined],
    ]);
    expect(await refusalsOf(() => claim(sameAddress, checked))).toEqual([['SUBMITTED_BY_VIEWER', undefined]]);
  });

  it('refuses the account that resubmitted, and the one through which a shared account acts', async () => {
    const { accountId } = await buildShared(cast.app, 'agency', [cast.yonghang.accountId]);
    const [binding] = await rowsOf<{ id: string }>(
      cast.app,
      'select id from shared_binding where shared_account_id = $1',
      accountId,
    );
    const agent = await cast.app.signedIn(accountId, { bindingId: binding?.id ?? '' });
    const viaAgency = { ...cast.yonghang, operator: agent };
    const agencyByDay = await createStaff('agency-by-day', ['REVIEWER'], ['KL'], 'agency@example.com');
    const ownerByDay = await createStaff('owner-by-day', ['REVIEWER'], ['KL'], 'op-10458570@example.com');

    const byOwner = await createApplication(applicationInput([await createPerson({}, cast.yonghang)]), cast.yonghang);
    const returned = resultOf(await decideAll(agencyByDay, byOwner, 'RETURN', '照片模糊'));
    const again = resultOf(await correct(returned, {}, viaAgency));
    expect(await refusalsOf(() => decideAll(agencyByDay, again, 'APPROVE'))).toEqual([
      ['SUBMITTED_BY_VIEWER', undefined],
    ]);

    // Both the shared account and the account it acts through count as the author.
    const through = await createApplication(applicationInput([await createPerson({}, cast.yonghang)]), viaAgency);
    for (const viewer of [agencyByDay, ownerByDay]) {
      expect(await refusalsOf(() => decideAll(viewer, through, 'APPROVE'))).toEqual([
        ['SUBMITTED_BY_VIEWER', undefined],
      ]);
    }
    expect(statesOf(resultOf(await decideAll(cast.reviewer, through, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });
});

describe('an application claimed by a colleague', () => {
  it('refuses decisions until the claim expires', async () => {
    const application = await newApplication();
    resultOf(await claim(colleague, application));
    expect(await refusalsOf(() => decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([['CLAIMED', undefined]]);
    const answer = await decideAll(cast.reviewer, application, 'APPROVE');
    expect(answer.errors[0]?.extensions.params).toEqual({ by: 'colleague', until: '2026-11-10T10:10:00+08:00' });
    await setClock('2026-11-10T10:10:00+08:00');
    expect(statesOf(resultOf(await decideAll(cast.reviewer, application, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });

  it('keeps the claim while an item is open for its holder and ends it with the last decision', async () => {
    const application = await newApplication(2);
    resultOf(await claim(cast.reviewer, application));
    const claims = async () =>
      (await rowsOf(cast.app, 'select 1 from work_claim where subject_id = $1', claimedPart(application.id, 'KL')))
        .length;
    const partlyDecided = resultOf(await decide(cast.reviewer, application, [[application.items.items[0], 'APPROVE']]));
    expect(await claims()).toBe(1);
    const fullyDecided = resultOf(
      await decide(cast.reviewer, partlyDecided, [[partlyDecided.items.items[1], 'REJECT', '不符']]),
    );
    expect(await claims()).toBe(0);
    expect(statesOf(fullyDecided)).toEqual(['POLICE_CHECK', 'REJECTED']);
  });

  it('does not stop the company from withdrawing', async () => {
    const application = await newApplication();
    resultOf(await claim(cast.reviewer, application));
    expect(statesOf(resultOf(await withdraw(application)))).toEqual(['WITHDRAWN']);
  });
});

describe('acting on an outdated version', () => {
  it('refuses every step with CONFLICT at the version', async () => {
    const application = await newApplication(2);
    const [first, second] = application.items.items;
    resultOf(await decide(cast.reviewer, application, [[first, 'RETURN', '照片模糊']]));
    const conflict = [['CONFLICT', 'version']];
    expect(await refusalsOf(() => decide(cast.reviewer, application, [[second, 'APPROVE']]))).toEqual(conflict);
    expect(await refusalsOf(() => withdraw(application, [second?.id ?? '']))).toEqual(conflict);
    expect(await refusalsOf(() => correct(application))).toEqual(conflict);
    expect(
      await refusalsOf(() => decide(cast.reviewer, { ...application, version: 99 }, [[second, 'APPROVE']])),
    ).toEqual(conflict);
  });
});
