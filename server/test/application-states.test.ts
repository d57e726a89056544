import { beforeAll, describe, expect, it } from 'vitest';
import { ITEM_ACTIONS, type ItemAction, type ItemState } from '../src/applications/forms/states.js';
import { cardState } from '../src/passes/card-guard.js';
import { newId } from '../src/shared/ids.js';
import type { TestViewer } from './support/app.js';
import {
  type AnyAnswer,
  type ApplicationResult,
  issuedNumberOf,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  createPerson,
  applicationInput,
  passFormInput,
  createApplication,
  decideAll,
  correct,
  withdraw,
  markCards,
  approveFully,
  issueCard,
  findApplication,
} = api;
/** Has both roles and has reviewed nothing. */
let both: TestViewer;
beforeAll(async () => {
  both = await api.createStaff('both', ['REVIEWER', 'POLICE_CHECK']);
});

const validCard = async () => issueCard(await createPerson(), { startDay: '2026-11-10' });
const newApplication = async () => createApplication(applicationInput([await createPerson()]));
const withMarkedCard = async (application: ApplicationResult, ...actions: ('MARK_MADE' | 'MARK_COLLECTED')[]) => {
  for (const action of actions) resultOf(await markCards([issuedNumberOf(application)], action));
  return findApplication(application.number);
};
const decidedApplication = async (action: string) =>
  resultOf(await decideAll(cast.reviewer, await newApplication(), action, '資料不符'));

/** Creates an application whose only item is in this state. */
const CREATE_IN: Record<ItemState, () => Promise<ApplicationResult>> = {
  REVIEW: newApplication,
  POLICE_CHECK: async () => resultOf(await decideAll(cast.reviewer, await newApplication(), 'APPROVE')),
  RETURNED: () => decidedApplication('RETURN'),
  TO_BE_MADE: async () => approveFully(await newApplication()),
  MADE: async () => withMarkedCard(await approveFully(await newApplication()), 'MARK_MADE'),
  COLLECTED: async () => withMarkedCard(await approveFully(await newApplication()), 'MARK_MADE', 'MARK_COLLECTED'),
  DONE: async () => approveFully(await createApplication(passFormInput('AREA_CHANGE', [await validCard()]))),
  REJECTED: () => decidedApplication('REJECT'),
  WITHDRAWN: async () => resultOf(await withdraw(await newApplication())),
  CANCELLED: async () => {
    const application = await approveFully(await newApplication());
    await approveFully(await createApplication(passFormInput('CANCELLATION', [issuedNumberOf(application)])));
    return findApplication(application.number);
  },
};

/** The allowed transitions, written out independently of the code. */
const ALLOWED: Record<ItemState, Partial<Record<ItemAction, ItemState>>> = {
  REVIEW: { APPROVE: 'POLICE_CHECK', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  POLICE_CHECK: { APPROVE: 'TO_BE_MADE', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { RESUBMIT: 'REVIEW', WITHDRAW: 'WITHDRAWN' },
  TO_BE_MADE: { MARK_MADE: 'MADE' },
  MADE: { MARK_COLLECTED: 'COLLECTED' },
  COLLECTED: {},
  DONE: {},
  REJECTED: {},
  WITHDRAWN: {},
  CANCELLED: {},
};
const STATES = Object.keys(ALLOWED) as ItemState[];
/** CANCEL follows from the cancellation of a pass, UNDO_COLLECTION takes the number of a card: both have tests of their own. */
const ACTIONS = ITEM_ACTIONS.filter((action) => action !== 'CANCEL' && action !== 'UNDO_COLLECTION');

/** Takes an action as an account that has the role for it. */
function take(application: ApplicationResult, action: ItemAction): Promise<AnyAnswer> {
  if (action === 'RESUBMIT') return correct(application);
  if (action === 'WITHDRAW') return withdraw(application);
  if (action === 'MARK_MADE' || action === 'MARK_COLLECTED') return markCards([issuedNumberOf(application)], action);
  return decideAll(both, application, action, '資料不符');
}

describe('R-PRD-1 the state table, through the API', () => {
  const allowed = STATES.flatMap((state) =>
    Object.entries(ALLOWED[state]).map(([action, to]) => [state, action as ItemAction, to] as const),
  );
  it.each(allowed)('%s %s → %s', async (state, action, to) => {
    const application = await CREATE_IN[state]();
    expect(statesOf(application)).toEqual([state]);
    resultOf(await take(application, action));
    const after = await findApplication(application.number);
    expect(statesOf(after)).toEqual([to]);
    const step = { action, from: state, to, itemIds: [application.items.items[0]?.id] };
    expect((after as ApplicationResult & { steps: object[] }).steps.at(-1)).toMatchObject(step);
  });

  it.each(STATES)('refuses every other action in %s and changes nothing', async (state) => {
    const application = await CREATE_IN[state]();
    expect(statesOf(application)).toEqual([state]);
    const before = await tableFingerprints(cast.app);
    for (const action of ACTIONS.filter((each) => !(each in ALLOWED[state]))) {
      const marks = action === 'MARK_MADE' || action === 'MARK_COLLECTED';
      // Without a card there is no pass number to send.
      if (marks && !issuedNumberOf(application)) continue;
      const answer = await take(application, action);
      const code = marks && state === 'CANCELLED' ? 'PASS_CANCELLED' : 'ACTION_NOT_ALLOWED';
      expect([action, refusals(answer)[0]?.[0]]).toEqual([action, code]);
      if (code === 'ACTION_NOT_ALLOWED' && action !== 'RESUBMIT') {
        expect(answer.errors[0]?.extensions.params).toEqual({ state, action });
      }
      expect(await tableFingerprints(cast.app)).toEqual(before);
    }
  });

  it.each(STATES)('offers each role in %s exactly the actions it may take', async (state) => {
    const { number } = await CREATE_IN[state]();
    const offered = async (viewer: TestViewer) => (await findApplication(number, viewer)).items.items[0]?.actions;
    const table = Object.keys(ALLOWED[state]);
    const allowedOf = (...actions: ItemAction[]) => actions.filter((action) => table.includes(action));
    const decisions = ['APPROVE', 'RETURN', 'REJECT'] as const;
    const marks = ['MARK_MADE', 'MARK_COLLECTED'] as const;
    expect(await offered(cast.dehai.operator)).toEqual(allowedOf('RESUBMIT', 'WITHDRAW'));
    expect(await offered(cast.reviewer)).toEqual(allowedOf(...(state === 'POLICE_CHECK' ? [] : decisions), ...marks));
    expect(await offered(cast.police)).toEqual(allowedOf(...(state === 'POLICE_CHECK' ? decisions : [])));
    expect(await offered(both)).toEqual(allowedOf(...decisions, ...marks));
  });
});

describe('R-ONE-2 a form that takes effect at once', () => {
  it('is done on submission and refuses every further action', async () => {
    const input = { form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes: ['KEELUNG-EAST'] };
    const consents = { personalDataConsent: true, documentsConfirmed: true };
    const application = await createApplication({ ...input, ...consents, personIds: [await createPerson()] });
    expect(statesOf(application)).toEqual(['DONE']);
    const before = await tableFingerprints(cast.app);
    for (const action of ['APPROVE', 'RETURN', 'REJECT', 'RESUBMIT', 'WITHDRAW'] as const) {
      expect(refusals(await take(application, action))[0]?.[0]).toBe('ACTION_NOT_ALLOWED');
    }
    expect((await findApplication(application.number, both)).items.items[0]?.actions).toEqual([]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });
});

describe('R-PRD-7 the state of a card', () => {
  it('is the same in SQL and in the state table, for every combination of facts', async () => {
    const application = await approveFully(await newApplication());
    const number = issuedNumberOf(application);
    for (const made of [false, true]) {
      for (const collected of [false, true]) {
        for (const cancelled of [false, true]) {
          await rowsOf(
            cast.app,
            `update pass set made_at = case when $1 then now() end, collected_at = case when $2 then now() end,
              cancelled_at = case when $3 then now() end where number = $4`,
            made,
            collected,
            cancelled,
            number,
          );
          const state = cardState({ made, collected, cancelled });
          expect(statesOf(await findApplication(application.number))).toEqual([state]);
          expect((await findApplication(application.number)) as object).toMatchObject({
            progress: [{ state, count: 1 }],
          });
          const { data } = await api.query(
            cast.dehai.operator,
            'query($states: [ItemState!]) { applications(filter: { states: $states }, size: 100) { items { number } } }',
            { states: [state] },
          );
          expect(data.applications.items).toContainEqual({ number: application.number });
        }
      }
    }
  });

  it('answers NOT_FOUND for an unknown application and for one of another company', async () => {
    const application = await newApplication();
    const unknown = { ...application, id: newId() };
    const answers = [
      await correct(unknown),
      await correct(application, {}, cast.yonghang),
      await correct({ ...application, id: 'x' }),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(refusals(answers[0] as AnyAnswer)).toEqual([['NOT_FOUND', undefined]]);
  });
});
