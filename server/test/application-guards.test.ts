import { beforeAll, describe, expect, it } from 'vitest';
import { ITEM_ACTIONS, type ItemAction } from '../src/applications/forms/states.js';
import type { TestViewer } from './support/app.js';
import {
  type AnyAnswer,
  type ApplicationResult,
  issuedNumberOf,
  resultOf,
  useApplications,
} from './support/applications.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const scenario = useApplications();
const { cast, createStaff, createApplication, decide, decideAll, withdraw, markCards, approveFully, findApplication } =
  scenario;

const WORK =
  'query($number: String!) { application(number: $number) { work { submittedByViewer steps itemsWaiting } } }';

const VIEWERS = [
  'reviewer',
  'police',
  'both roles',
  'a colleague with both roles',
  'police with the e-mail address of a reviewer',
  'the account that filed it',
  'another branch',
  'administrator',
  'operator',
  'another company',
] as const;

let viewers: Record<(typeof VIEWERS)[number], TestViewer>;
let applications: Record<string, ApplicationResult>;

const submit = async (people = 1) =>
  createApplication(
    scenario.applicationInput(await Promise.all(Array.from({ length: people }, () => scenario.createPerson()))),
  );

beforeAll(async () => {
  const both = await createStaff('both', ['REVIEWER', 'POLICE_CHECK']);
  viewers = {
    reviewer: cast.reviewer,
    police: cast.police,
    'both roles': both,
    'a colleague with both roles': await createStaff('colleague', ['REVIEWER', 'POLICE_CHECK']),
    'police with the e-mail address of a reviewer': await createStaff(
      'twin',
      ['POLICE_CHECK'],
      ['KL'],
      'both@example.com',
    ),
    'the account that filed it': await createStaff(
      'self',
      ['REVIEWER', 'POLICE_CHECK'],
      ['KL'],
      'op-04595252@example.com',
    ),
    'another branch': cast.kaohsiungReviewer,
    administrator: await createStaff('administrator', ['ADMINISTRATOR']),
    operator: cast.dehai.operator,
    'another company': cast.yonghang.operator,
  };
  const made = await approveFully(await submit());
  const collected = await approveFully(await submit());
  resultOf(await markCards([issuedNumberOf(made), issuedNumberOf(collected)], 'MARK_MADE'));
  resultOf(await markCards([issuedNumberOf(collected)], 'MARK_COLLECTED'));
  const two = await submit(2);
  applications = {
    submitted: await submit(),
    'reviewed by a reviewer': resultOf(await decideAll(cast.reviewer, await submit(), 'APPROVE')),
    'reviewed by both roles': resultOf(await decideAll(both, await submit(), 'APPROVE')),
    'reviewed in part': resultOf(await decide(both, two, [[two.items.items[0], 'APPROVE']])),
    returned: resultOf(await decideAll(cast.reviewer, await submit(), 'RETURN', '照片模糊')),
    rejected: resultOf(await decideAll(cast.reviewer, await submit(), 'REJECT', '不符')),
    withdrawn: resultOf(await withdraw(await submit())),
    'to be made': await approveFully(await submit()),
    made: await findApplication(made.number),
    collected: await findApplication(collected.number),
  };
});

/** What the viewer is offered: the actions of each item; none where they cannot read the application. */
async function offered(viewer: TestViewer, { number, items }: ApplicationResult): Promise<Map<string, ItemAction[]>> {
  const shown = await findApplication(number, viewer);
  return new Map(items.items.map(({ id }) => [id, shown?.items.items.find((item) => item.id === id)?.actions ?? []]));
}

/** Takes an action on one item, by the mutation that there is for it. */
async function take(
  viewer: TestViewer,
  shown: ApplicationResult,
  itemId: string,
  action: ItemAction,
): Promise<AnyAnswer> {
  const item = shown.items.items.find(({ id }) => id === itemId);
  const company = { ...cast.dehai, operator: viewer };
  switch (action) {
    case 'RESUBMIT':
      return scenario.correct(shown, {}, company);
    case 'WITHDRAW':
      return withdraw(shown, [itemId], company);
    case 'MARK_MADE':
    case 'MARK_COLLECTED':
      return markCards([item?.issuedPass?.number ?? ''], action, viewer);
    default:
      return decide(viewer, shown, [[item, action, '不符']]);
  }
}

describe('R-PRD-1 the actions that are shown are the actions that are accepted', () => {
  it.each(VIEWERS)('refuses every action that is not offered, in every state: %s', async (who) => {
    const before = await tableFingerprints(cast.app);
    const viewer = viewers[who];
    for (const [what, shown] of Object.entries(applications)) {
      for (const [itemId, actions] of await offered(viewer, shown)) {
        for (const action of ITEM_ACTIONS) {
          // There is no mutation for it: it follows from the cancellation of a pass.
          if (action === 'CANCEL' || actions.includes(action)) continue;
          const { errors } = await take(viewer, shown, itemId, action);
          expect(errors.length, `${action} of what is ${what}`).toBeGreaterThan(0);
        }
      }
    }
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it.each([
    ['reviewer', 'submitted', ['APPROVE', 'RETURN', 'REJECT']],
    ['both roles', 'submitted', ['APPROVE', 'RETURN', 'REJECT']],
    ['police', 'submitted', []],
    ['police', 'reviewed by a reviewer', ['APPROVE', 'RETURN', 'REJECT']],
    ['both roles', 'reviewed by a reviewer', ['APPROVE', 'RETURN', 'REJECT']],
    ['both roles', 'reviewed by both roles', []],
    ['police with the e-mail address of a reviewer', 'reviewed by both roles', []],
    ['a colleague with both roles', 'reviewed by both roles', ['APPROVE', 'RETURN', 'REJECT']],
    ['the account that filed it', 'submitted', []],
    ['another branch', 'submitted', []],
    ['administrator', 'submitted', []],
    ['operator', 'submitted', ['WITHDRAW']],
    ['operator', 'returned', ['RESUBMIT', 'WITHDRAW']],
    ['another company', 'returned', []],
    ['reviewer', 'to be made', ['MARK_MADE']],
    ['police', 'to be made', []],
    ['the account that filed it', 'to be made', ['MARK_MADE']],
    ['reviewer', 'made', ['MARK_COLLECTED']],
    ['reviewer', 'collected', []],
    ['reviewer', 'rejected', []],
  ] as const)('offers %s, of what is %s: %j', async (who, what, actions) => {
    const shown = applications[what] as ApplicationResult;
    const viewer = viewers[who];
    for (const given of (await offered(viewer, shown)).values()) expect(given).toEqual(actions);
  });
});

describe('R-PRD-1 the queue holds what the viewer may decide', () => {
  it.each(VIEWERS)('counts the items that may be approved, at their steps: %s', async (who) => {
    const viewer = viewers[who];
    for (const [what, shown] of Object.entries(applications)) {
      const { data } = await scenario.query(viewer, WORK, { number: shown.number });
      const items = (await findApplication(shown.number, viewer))?.items.items ?? [];
      const mine = items.filter(({ actions }) => actions.includes('APPROVE'));
      const work = data.application?.work;
      // One's own filing stays in the queue, marked as such.
      if (work?.submittedByViewer) expect(mine).toEqual([]);
      else {
        const expected = mine.length > 0 ? { steps: [...new Set(mine.map(({ state }) => state))].sort() } : {};
        expect(work?.itemsWaiting ?? 0, `what is ${what}`).toBe(mine.length);
        expect([...(work?.steps ?? [])].sort()).toEqual(expected.steps ?? []);
      }
    }
  });
});

describe('R-PRD-1 what is offered is accepted', () => {
  it.each(VIEWERS)('accepts every action that is offered: %s', async (who) => {
    const viewer = viewers[who];
    for (const [what, shown] of Object.entries(applications)) {
      const [[itemId, actions]] = (await offered(viewer, shown)) as unknown as [[string, ItemAction[]]];
      const [action] = actions;
      if (!action) continue;
      const { errors } = await take(viewer, await findApplication(shown.number), itemId, action);
      expect(errors, `${action} of what is ${what}`).toEqual([]);
    }
  });
});
