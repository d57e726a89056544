import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/shared/ids.js';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { done, refusals, type Shown, statesOf, type Told, useApplications } from './support/applications.js';
import { buildAnalyst, buildShared } from './support/build.js';
import { rowsOf } from './support/rows.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, at, staff, person, filled, ask, submitted, decide, decideAll, correct, withdraw, mark, find } = story;
const CLAIM =
  'mutation Claim($id: ID!, $takeOver: Boolean) { claimWork(id: $id, takeOver: $takeOver) { claim { by } } }';
const PREVIEW = `query Preview($id: ID!, $decisions: [ItemDecisionInput!]!) {
  applicationDecisionMail(id: $id, decisions: $decisions) { text } }`;

let both: TestViewer;
let colleague: TestViewer;
beforeAll(async () => {
  both = await staff('both', ['REVIEWER', 'POLICE_CHECK']);
  colleague = await staff('colleague', ['REVIEWER', 'POLICE_CHECK']);
});

const fresh = async (people = 1) =>
  submitted(filled(await Promise.all(Array.from({ length: people }, () => person()))));
const reviewed = async (viewer = cast.reviewer, people = 1) =>
  done(await decideAll(viewer, await fresh(people), 'APPROVE'));
const claim = (viewer: TestViewer, { id }: Shown, takeOver = false) => ask(viewer, CLAIM, { id, takeOver });

/** What a call is refused with; it has left nothing behind. */
async function refused(call: () => Promise<Told>): Promise<unknown> {
  const before = await written(cast.app);
  const told = await call();
  expect(await written(cast.app)).toEqual(before);
  return refusals(told);
}

describe('R-ACC-5 R-PRD-1 whose application it is', () => {
  it('another company may neither see it nor touch it: it is like none', async () => {
    const shown = await fresh();
    const { operator } = cast.yonghang;
    expect(await find(shown.number, operator)).toBeNull();
    expect(await refused(() => withdraw(shown, undefined, cast.yonghang))).toEqual([['NOT_FOUND', undefined]]);
    expect(await refused(() => correct(shown, {}, cast.yonghang))).toEqual([['NOT_FOUND', undefined]]);
    const other = { ...shown, id: newId() };
    expect((await withdraw(shown, undefined, cast.yonghang)).text).toBe(
      (await withdraw(other, undefined, cast.yonghang)).text,
    );
  });

  it('another branch may neither: the branch of collection decides, whatever the areas', async () => {
    const shown = await submitted(filled([await person()], { areaCodes: ['KAOHSIUNG-PENGLAI'] }));
    expect(await find(shown.number, cast.elsewhere)).toBeNull();
    expect(await refused(() => decideAll(cast.elsewhere, shown, 'APPROVE'))).toEqual([['NOT_FOUND', undefined]]);
    expect((await decideAll(cast.elsewhere, shown, 'APPROVE')).text).toBe(
      (await decideAll(cast.elsewhere, { ...shown, id: newId() }, 'APPROVE')).text,
    );
    const decisions = [{ itemId: shown.items.items[0]?.id, action: 'APPROVE' }];
    expect(codes(await ask(cast.elsewhere, PREVIEW, { id: shown.id, decisions }))).toEqual(['NOT_FOUND']);
    expect(codes(await claim(cast.elsewhere, shown))).toEqual(['NOT_FOUND']);
  });

  it('nobody else may call what is not theirs to call', async () => {
    const shown = await fresh();
    const analyst = await buildAnalyst(cast.app);
    const administrator = await staff('administrator', ['ADMINISTRATOR']);
    for (const [viewer, code] of [
      [{}, 'UNAUTHENTICATED'],
      [analyst, 'FORBIDDEN'],
      [administrator, 'FORBIDDEN'],
    ] as const) {
      const acting = { ...cast.dehai, operator: viewer };
      for (const call of [
        () => story.submit(filled([]), acting),
        () => correct(shown, {}, acting),
        () => withdraw(shown, undefined, acting),
        () => decideAll(viewer, shown, 'APPROVE'),
        () => mark(['KLPS115-000001'], 'MARK_MADE', viewer),
      ]) {
        expect(await refused(call)).toEqual([[code, undefined]]);
      }
    }
    expect(await refused(() => decideAll(cast.dehai.operator, shown, 'APPROVE'))).toEqual([['FORBIDDEN', undefined]]);
    expect(await refused(() => withdraw(shown, undefined, { ...cast.dehai, operator: cast.reviewer }))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
    expect(await refused(() => mark(['KLPS115-000001'], 'MARK_MADE', cast.police))).toEqual([['FORBIDDEN', undefined]]);
  });
});

describe('R-PRD-1 whose step it is', () => {
  it('reviewers review, the police check', async () => {
    const shown = await fresh();
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      expect(await refused(() => decideAll(cast.police, shown, action, '不符'))).toEqual([
        ['FORBIDDEN', 'decisions.0.itemId'],
      ]);
    }
    const checked = await reviewed();
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      expect(await refused(() => decideAll(cast.reviewer, checked, action, '不符'))).toEqual([
        ['FORBIDDEN', 'decisions.0.itemId'],
      ]);
    }
  });

  it('review and police check are made by two people: not the same account, nor the same address', async () => {
    const twin = await staff('twin', ['POLICE_CHECK'], ['KL'], 'both@example.com');
    const shown = await reviewed(both);
    for (const viewer of [both, twin]) {
      expect((await find(shown.number, viewer)).items.items[0]?.actions).toEqual([]);
      for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
        expect(await refused(() => decideAll(viewer, shown, action, '不符'))).toEqual([
          ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
        ]);
      }
    }
    expect(statesOf(done(await decideAll(colleague, shown, 'APPROVE')))).toEqual(['TO_BE_MADE']);
  });

  it('of several reviews the last one counts', async () => {
    const returned = done(await decideAll(colleague, await reviewed(both), 'RETURN', '照片模糊'));
    const again = done(await decideAll(colleague, done(await correct(returned)), 'APPROVE'));
    expect(await refused(() => decideAll(colleague, again, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
    expect(statesOf(done(await decideAll(both, again, 'APPROVE')))).toEqual(['TO_BE_MADE']);
  });

  it('each item for itself: of two that were reviewed by two people each checks the other’s', async () => {
    const shown = await fresh(2);
    const [first, second] = shown.items.items;
    const half = done(await decide(both, shown, [[first, 'APPROVE']]));
    const whole = done(await decide(colleague, half, [[second, 'APPROVE']]));
    expect(await refused(() => decideAll(both, whole, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
    const rest = done(await decide(both, whole, [[second, 'APPROVE']]));
    expect(statesOf(done(await decide(colleague, rest, [[first, 'APPROVE']])))).toEqual(['TO_BE_MADE', 'TO_BE_MADE']);
  });
});

describe('R-PRD-1 nobody decides on what they filed themselves', () => {
  it('who submitted it, under the same address', async () => {
    const self = await staff('self', ['REVIEWER', 'POLICE_CHECK'], ['KL'], 'op-04595252@example.com');
    const shown = await fresh();
    expect((await find(shown.number, self)).items.items[0]?.actions).toEqual([]);
    expect(await refused(() => decideAll(self, shown, 'APPROVE'))).toEqual([['OWN_FILING', undefined]]);
    const checked = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    expect(await refused(() => decideAll(self, checked, 'REJECT', '不符'))).toEqual([['OWN_FILING', undefined]]);
    expect(await refused(() => claim(self, checked))).toEqual([['OWN_FILING', undefined]]);
  });

  it('who sent it in again, though another submitted it', async () => {
    const { accountId } = await buildShared(cast.app, 'agency', [cast.yonghang.accountId]);
    const [binding] = await rowsOf<{ id: string }>(
      cast.app,
      'select id from shared_binding where shared_account_id = $1',
      accountId,
    );
    const agent = await cast.app.signedIn(accountId, { bindingId: binding?.id ?? '' });
    const viaAgency = { ...cast.yonghang, operator: agent };
    const agencyByDay = await staff('agency-by-day', ['REVIEWER'], ['KL'], 'agency@example.com');
    const ownerByDay = await staff('owner-by-day', ['REVIEWER'], ['KL'], 'op-10458570@example.com');

    const byOwner = await submitted(filled([await person({}, cast.yonghang)]), cast.yonghang);
    const returned = done(await decideAll(agencyByDay, byOwner, 'RETURN', '照片模糊'));
    const again = done(await correct(returned, {}, viaAgency));
    expect(await refused(() => decideAll(agencyByDay, again, 'APPROVE'))).toEqual([['OWN_FILING', undefined]]);

    // The account through which a shared one acts is as much its author as the shared one.
    const through = await submitted(filled([await person({}, cast.yonghang)]), viaAgency);
    for (const viewer of [agencyByDay, ownerByDay]) {
      expect(await refused(() => decideAll(viewer, through, 'APPROVE'))).toEqual([['OWN_FILING', undefined]]);
    }
    expect(statesOf(done(await decideAll(cast.reviewer, through, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });
});

describe('what a colleague works on', () => {
  it('is left alone while the claim runs, then it is anybody’s', async () => {
    const shown = await fresh();
    done(await claim(colleague, shown));
    expect(await refused(() => decideAll(cast.reviewer, shown, 'APPROVE'))).toEqual([['CLAIMED', undefined]]);
    const told = await decideAll(cast.reviewer, shown, 'APPROVE');
    expect(told.errors[0]?.extensions.params).toEqual({ by: 'colleague', until: '2026-11-10T10:10:00+08:00' });
    await at('2026-11-10T10:10:00+08:00');
    expect(statesOf(done(await decideAll(cast.reviewer, shown, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });

  it('a claim goes on while something of it waits for who has it, and ends with the rest', async () => {
    const shown = await fresh(2);
    done(await claim(cast.reviewer, shown));
    const claims = async () =>
      (await rowsOf(cast.app, 'select 1 from work_claim where subject_id = $1', shown.id)).length;
    const half = done(await decide(cast.reviewer, shown, [[shown.items.items[0], 'APPROVE']]));
    expect(await claims()).toBe(1);
    const whole = done(await decide(cast.reviewer, half, [[half.items.items[1], 'REJECT', '不符']]));
    expect(await claims()).toBe(0);
    expect(statesOf(whole)).toEqual(['POLICE_CHECK', 'REJECTED']);
  });

  it('takes nothing from the company: it may withdraw what is being looked at', async () => {
    const shown = await fresh();
    done(await claim(cast.reviewer, shown));
    expect(statesOf(done(await withdraw(shown)))).toEqual(['WITHDRAWN']);
  });
});

describe('who looked at something else meanwhile', () => {
  it('is told so: CONFLICT at the version, for every step', async () => {
    const shown = await fresh(2);
    const [first, second] = shown.items.items;
    done(await decide(cast.reviewer, shown, [[first, 'RETURN', '照片模糊']]));
    const conflict = [['CONFLICT', 'version']];
    expect(await refused(() => decide(cast.reviewer, shown, [[second, 'APPROVE']]))).toEqual(conflict);
    expect(await refused(() => withdraw(shown, [second?.id ?? '']))).toEqual(conflict);
    expect(await refused(() => correct(shown))).toEqual(conflict);
    expect(await refused(() => decide(cast.reviewer, { ...shown, version: 99 }, [[second, 'APPROVE']]))).toEqual(
      conflict,
    );
  });
});
